package org.ranvier.patient;

import org.ranvier.anatomy.Side;
import org.ranvier.muscle.force.Grasp;
import org.ranvier.muscle.force.GripModel;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.random.Streams;
import org.ranvier.record.Sex;
import org.ranvier.study.test.GripTest;

/// What a person's hands were worth in health.
final class HandNorm {

  private final PatientTraits traits;
  private final double deviations;

  /// @param body streams of the person's body, as the examination draws from them
  HandNorm(PatientTraits traits, Streams body) {
    this.traits = traits;
    deviations = GripTest.deviations(body);
  }

  double kilograms(Grasp grasp, double ageYears, Side side) {
    return GripModel.shipped()
        .norm(grasp, ageYears, traits.sex() == Sex.MALE, side == traits.dominant())
        .orElseThrow(
            () -> new IllegalArgumentException("There is no norm in kilograms for " + grasp.id()))
        .kilograms(deviations);
  }
}
