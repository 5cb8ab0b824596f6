package org.ranvier.patient.lesion;

import org.ranvier.study.nerve.Where;

/// One lesion as it is this morning.
///
/// @param beganDay when it began; before day 0 for the one that brought the first symptom
/// @param blocked share of the living axons that it blocks
/// @param lost share of all axons that pass it that it has cut off
/// @param untreatedBlocked share of the living axons that it would block in the long run without
///   treatment, as ripe as it is
/// @param slowing factor by which it slows conduction, 1 for none
/// @param dispersedMilliseconds delay of the latest axon
/// @param sensoryShare how much of it sensory axons suffer
public record LesionState(
    Where where,
    int beganDay,
    double blocked,
    double lost,
    double untreatedBlocked,
    double slowing,
    double dispersedMilliseconds,
    double sensoryShare) {}
