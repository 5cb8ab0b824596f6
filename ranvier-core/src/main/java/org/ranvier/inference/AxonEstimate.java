package org.ranvier.inference;

/// What the axons of a segment are held to be like.
///
/// @param blockedFraction see [Damage#BLOCKED]
/// @param lostFraction see [Damage#LOST]
/// @param slowedFraction see [Damage#SLOWED]
/// @param dispersionMilliseconds see [Damage#DISPERSION]
/// @param dispersionAloneProbability that no axons worth the name are blocked, so that dispersion,
///   technique and chance alone make the responses what they are
/// @param alike how many simulated segments this rests on
public record AxonEstimate(
    Interval blockedFraction,
    Interval lostFraction,
    Interval slowedFraction,
    Interval dispersionMilliseconds,
    double dispersionAloneProbability,
    int alike) {}
