package org.ranvier.muscle;

/// One motor unit, as it was before any illness: an axon and its muscle fibres.
///
/// @param number from 0, the smallest unit of its pool first
/// @param fibres number of muscle fibres, relative to the mean unit of the pool
/// @param surfaceSize size of its potential at the skin, relative to the mean unit of the pool; it
///   depends on fibres and on depth
/// @param shape which of the muscle's unit potentials it has
/// @param axonSpeed conduction velocity of its axon, relative to the mean of the pool
/// @param terminalMilliseconds time in thin endings and at the end-plate at 33 °C, with what one
///   component of the muscle adds
/// @param threshold current that excites its axon, relative to the median of the pool
public record MotorUnit(
    int number,
    double fibres,
    double surfaceSize,
    int shape,
    double axonSpeed,
    double terminalMilliseconds,
    double threshold) {}
