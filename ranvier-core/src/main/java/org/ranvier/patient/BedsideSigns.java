package org.ranvier.patient;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ranvier.patient.limb.PatientMuscles;
import org.ranvier.patient.trait.SignTraits;
import org.ranvier.record.Finding;
import org.ranvier.record.SensoryLoss;
import org.ranvier.record.Sign;
import org.ranvier.record.Signs;

/// Signs as an examiner finds them on one day.
final class BedsideSigns {

  private BedsideSigns() {}

  static Signs of(SignTraits traits, PatientMuscles muscles) {
    Map<Sign, Finding> findings = new EnumMap<>(Sign.class);
    findings.put(Sign.UPPER_MOTOR_NEURON, Finding.ABSENT);
    findings.put(Sign.BULBAR, Finding.ABSENT);
    findings.put(Sign.CRANIAL, Finding.ABSENT);
    findings.put(Sign.FASCICULATION, finding(traits.fasciculation()));
    findings.put(Sign.CRAMPS, finding(traits.cramps()));
    findings.put(Sign.ATROPHY, finding(muscles.wasted()));
    findings.put(Sign.PAIN, Finding.ABSENT);
    findings.put(Sign.COLD_PARESIS, finding(traits.coldParesis()));
    findings.put(Sign.SENSORY_SYMPTOMS, Finding.ABSENT);
    return new Signs(
        findings,
        Optional.of(traits.vibrationLoss() ? SensoryLoss.VIBRATION_LEGS_ONLY : SensoryLoss.NONE));
  }

  private static Finding finding(boolean present) {
    return present ? Finding.PRESENT : Finding.ABSENT;
  }
}
