package org.ranvier.patient.story;

import org.ranvier.reference.Term;

/// Something that happens in a patient's life.
///
/// @param text in words, without full stop
public record StoryEvent(int day, Kind kind, String text) {

  /// What kind of event it is.
  public enum Kind implements Term {
    LESION,
    TREATMENT,
    CARE,
    DIAGNOSIS,
    REMISSION,
    DEATH
  }
}
