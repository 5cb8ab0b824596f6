package org.ranvier.patient.story;

/// What became of the motor axons of one nerve.
///
/// @param blocked share of the living ones that are blocked anywhere on their way
/// @param lost share of all that are lost
public record AxonShares(double blocked, double lost) {}
