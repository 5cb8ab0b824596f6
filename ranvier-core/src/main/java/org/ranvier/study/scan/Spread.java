package org.ranvier.study.scan;

/// What blurs a scan.
///
/// @param relativeSpread standard deviation of a unit's threshold from one stimulus to the next, as
///   a share of the threshold
/// @param noise standard deviation of a response without units, mV
/// @param unrest standard deviation of a response as a share of its size: electrode, skin, movement
record Spread(double relativeSpread, double noise, double unrest) {}
