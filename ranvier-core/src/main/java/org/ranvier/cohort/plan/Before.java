package org.ranvier.cohort.plan;

import java.util.List;
import org.ranvier.patient.treatment.Prescription;

/// How patients are cared for before the study takes them in.
public sealed interface Before {

  /// A neurologist recognises the disease sooner or later, treats it and adjusts the dose.
  record Usual() implements Before {}

  /// The disease is recognised as it usually is, but nothing is given.
  record Recognised() implements Before {}

  /// Only what is prescribed is given; nobody recognises the disease.
  record Prescribed(List<Prescription> prescriptions) implements Before {
    public Prescribed {
      prescriptions = List.copyOf(prescriptions);
    }
  }
}
