package org.ranvier.formats.words;

import org.ranvier.reference.Term;

/// What a study records, as headings and nerve lines say it.
public enum Modality implements Term {
  MOTOR,
  SENSORY,
  F_WAVE
}
