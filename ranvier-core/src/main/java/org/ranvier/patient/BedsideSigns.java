package org.ranvier.patient;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.patient.limb.PatientMuscles;
import org.ranvier.patient.trait.SignTraits;
import org.ranvier.record.Finding;
import org.ranvier.record.Sign;
import org.ranvier.record.Signs;

/// Signs as an examiner finds them on one day.
final class BedsideSigns {

  /// Below this share of its force the tongue is seen to be weak, as a movement is.
  private static final double WEAK = 0.85;

  private BedsideSigns() {}

  static Signs of(SignTraits traits, int day, PatientMuscles muscles) {
    Map<Sign, Finding> findings = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      findings.put(sign, finding(present(sign, traits, day, muscles)));
    }
    return new Signs(findings, Optional.of(traits.sensoryLoss()));
  }

  private static boolean present(Sign sign, SignTraits traits, int day, PatientMuscles muscles) {
    return switch (sign) {
      case UPPER_MOTOR_NEURON -> day >= traits.upperMotorNeuronDay();
      case BULBAR -> muscles.force(Muscle.TONGUE, Side.LEFT) < WEAK;
      case ATROPHY -> muscles.wasted();
      case FASCICULATION, CRAMPS, CRANIAL, PAIN, COLD_PARESIS, SENSORY_SYMPTOMS ->
          traits.prone().contains(sign);
    };
  }

  private static Finding finding(boolean present) {
    return present ? Finding.PRESENT : Finding.ABSENT;
  }
}
