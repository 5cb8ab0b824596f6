package org.ranvier.record;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Side;

/// Grip strength, in kilograms or kilopascals; the two are not interchangeable.
public record Grip(
    Side side, OptionalDouble kilograms, OptionalDouble kilopascals, Optional<String> device) {

  public Grip {
    Plausible.within("Grip", "kg", kilograms, 0, 120);
    Plausible.within("Grip", "kPa", kilopascals, 0, 250);
    if (kilograms.isPresent() == kilopascals.isPresent()) {
      throw new IllegalArgumentException("A grip needs either kilograms or kilopascals");
    }
  }
}
