package org.ranvier.patient.care;

import org.ranvier.patient.trait.Disease;
import org.ranvier.reference.Term;

/// What a patient is taken to have.
public enum Diagnosis implements Term {
  MMN,
  ALS,
  CIDP,
  /// Of the median nerve at the wrist or the ulnar nerve at the elbow.
  ENTRAPMENT,
  /// Nothing that the doctor can name.
  UNEXPLAINED;

  /// @return the right one
  static Diagnosis of(Disease disease) {
    return switch (disease) {
      case MMN -> MMN;
      case ALS -> ALS;
      case CIDP, MULTIFOCAL_CIDP -> CIDP;
      case NONE -> UNEXPLAINED;
    };
  }
}
