package org.ranvier.cohort.plan;

import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.cohort.measure.Measured;

/// What a value must be to count.
///
/// @param atLeast the least number that counts
/// @param atMost the greatest number that counts
/// @param words the words that count; none if a number is asked for
public record Bounds(OptionalDouble atLeast, OptionalDouble atMost, List<String> words) {

  public Bounds {
    words = List.copyOf(words);
    boolean ends = atLeast.isPresent() || atMost.isPresent();
    if (ends == !words.isEmpty()) {
      throw new IllegalArgumentException(
          "A rule needs atLeast or atMost for a number, or is for a word, and not both");
    }
    if (atLeast.isPresent() && atMost.isPresent() && atLeast.getAsDouble() > atMost.getAsDouble()) {
      throw new IllegalArgumentException(
          "No number is at least %s and at most %s; correct one of the two"
              .formatted(atLeast.getAsDouble(), atMost.getAsDouble()));
    }
  }

  /// @return whether it asks for a word
  public boolean asksForWord() {
    return !words.isEmpty();
  }

  /// @return whether a value counts; what is unknown does not
  public boolean hold(Measured value) {
    return switch (value) {
      case Measured.Figure number ->
          words.isEmpty()
              && !Double.isNaN(number.value())
              && number.value() >= atLeast.orElse(Double.NEGATIVE_INFINITY)
              && number.value() <= atMost.orElse(Double.POSITIVE_INFINITY);
      case Measured.Word word -> words.contains(word.text());
      case Measured.Unknown _ -> false;
    };
  }
}
