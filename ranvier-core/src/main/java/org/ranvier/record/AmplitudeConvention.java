package org.ranvier.record;

import org.ranvier.reference.Term;

/// How an amplitude was measured; responses of different conventions are never compared.
public enum AmplitudeConvention implements Term {
  BASELINE_TO_PEAK,
  PEAK_TO_PEAK
}
