package org.ranvier.cohort.plan;

import java.util.OptionalDouble;
import org.ranvier.reference.Term;

/// What is made of the values of all patients.
///
/// @param quantile from 0 to 1, of a quantile alone
public record Statistic(Kind kind, OptionalDouble quantile) {

  /// What it is.
  public enum Kind implements Term {
    MEAN,
    SD,
    MEDIAN,
    QUANTILE,
    /// Percentage of those whose value is known of whom the rule holds, or something is true.
    SHARE,
    /// Percentage of each word.
    WORDS,
    /// The sum of all.
    TOTAL
  }

  public Statistic {
    if ((kind == Kind.QUANTILE) != quantile.isPresent()) {
      throw new IllegalArgumentException(
          "A quantile, and nothing else, needs a number from 0 to 1");
    }
    if (quantile.isPresent() && !(quantile.getAsDouble() > 0 && quantile.getAsDouble() < 1)) {
      throw new IllegalArgumentException(
          "A quantile must lie between 0 and 1, but is " + quantile.getAsDouble());
    }
  }

  /// @return one that is no quantile
  public static Statistic of(Kind kind) {
    return new Statistic(kind, OptionalDouble.empty());
  }

  /// @return as it stands in tables, such as `median`
  public String text() {
    return kind == Kind.QUANTILE
        ? "quantile " + quantile.getAsDouble()
        : kind == Kind.SD ? "SD" : kind.id();
  }
}
