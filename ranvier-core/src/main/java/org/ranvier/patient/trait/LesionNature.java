package org.ranvier.patient.trait;

/// What one lesion does where it is in full.
///
/// @param blocked share of living axons that it blocks at most
/// @param slowed factor of slowing, 1 for none
/// @param slowedSpread standard deviation of its logarithm between axons
/// @param dispersedMilliseconds delay of the latest axon
/// @param sensoryShare how much of it sensory axons suffer
/// @param dying by what factor neurons die faster than is usual in the person
public record LesionNature(
    double blocked,
    double slowed,
    double slowedSpread,
    double dispersedMilliseconds,
    double sensoryShare,
    double dying) {}
