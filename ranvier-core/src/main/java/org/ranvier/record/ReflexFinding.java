package org.ranvier.record;

import java.util.Optional;
import org.ranvier.anatomy.Reflex;
import org.ranvier.anatomy.Side;

/// One reflex and what it did.
///
/// @param side empty for the jaw, and where the report does not say
public record ReflexFinding(Reflex reflex, Optional<Side> side, ReflexResponse response) {

  public ReflexFinding {
    boolean plantarWord = response == ReflexResponse.FLEXOR || response == ReflexResponse.EXTENSOR;
    if (plantarWord && reflex != Reflex.PLANTAR) {
      throw new IllegalArgumentException(
          "Only the plantar reflex is flexor or extensor, but the reflex is " + reflex.id());
    }
    if (reflex == Reflex.PLANTAR
        && !plantarWord
        && response != ReflexResponse.ABSENT
        && response != ReflexResponse.NORMAL) {
      throw new IllegalArgumentException(
          "A plantar reflex is flexor, extensor, normal or absent, but is " + response.id());
    }
  }
}
