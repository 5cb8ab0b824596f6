package org.ranvier.record;

import java.util.List;

/// One bedside examination.
public record Examination(
    Moment moment,
    List<Strength> strength,
    List<ReflexFinding> reflexes,
    Signs signs,
    List<Grip> grip) {

  public Examination {
    strength = List.copyOf(strength);
    reflexes = List.copyOf(reflexes);
    grip = List.copyOf(grip);
  }
}
