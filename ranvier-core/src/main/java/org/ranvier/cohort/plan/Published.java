package org.ranvier.cohort.plan;

import java.util.Optional;
import java.util.OptionalDouble;

/// What was found in people.
///
/// @param low where the published interval begins
/// @param high where it ends
/// @param source where it is printed
/// @param verified whether the figure was held against the printed page
public record Published(
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    Optional<String> source,
    boolean verified) {

  /// Nothing is known.
  public static final Published NOTHING =
      new Published(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          false);

  public Published {
    if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
      throw new IllegalArgumentException(
          "A published interval must not end below its beginning, but goes from %s to %s"
              .formatted(low.getAsDouble(), high.getAsDouble()));
    }
  }
}
