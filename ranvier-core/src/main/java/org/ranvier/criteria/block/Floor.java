package org.ranvier.criteria.block;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ranvier.criteria.limits.NormalLimit;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.quantity.Figures;
import org.ranvier.quantity.Limit;
import org.ranvier.quantity.Limit.Comparison;
import org.ranvier.reference.Entry;

/// The smallest distal response on which a rule can be applied.
final class Floor {

  private final List<Limit> millivolts;
  private final List<Limit> percentOfLowerLimit;

  Floor(Entry entry) {
    entry.allowing(
        "more-than-millivolts",
        "at-least-millivolts",
        "more-than-percent-of-lower-limit",
        "at-least-percent-of-lower-limit",
        "source",
        "verified");
    Map<String, Entry> fields = entry.fields();
    millivolts =
        fields.entrySet().stream()
            .filter(field -> field.getKey().endsWith("-millivolts"))
            .map(Floor::limit)
            .toList();
    percentOfLowerLimit =
        fields.entrySet().stream()
            .filter(field -> field.getKey().endsWith("-percent-of-lower-limit"))
            .map(Floor::limit)
            .toList();
  }

  /// Whether a distal response is large enough.
  ///
  /// @param distalMillivolts its amplitude, empty if not known
  /// @param lower the lower limit of normal
  Truth accepts(OptionalDouble distalMillivolts, NormalLimit lower) {
    if (distalMillivolts.isEmpty()) {
      return Truth.UNKNOWN;
    }
    double amplitude = distalMillivolts.getAsDouble();
    Truth truth = Truth.TRUE;
    for (Limit limit : millivolts) {
      truth = truth.and(Truth.of(limit.accepts(amplitude)));
    }
    for (Limit percent : percentOfLowerLimit) {
      boolean aboveHighest = scaled(percent, lower.high()).accepts(amplitude);
      boolean aboveLowest = scaled(percent, lower.low()).accepts(amplitude);
      truth = truth.and(aboveHighest ? Truth.TRUE : aboveLowest ? Truth.UNKNOWN : Truth.FALSE);
    }
    return truth;
  }

  String text(NormalLimit lower) {
    StringBuilder text = new StringBuilder();
    for (Limit limit : millivolts) {
      text.append(limit.text()).append(" mV");
    }
    for (Limit percent : percentOfLowerLimit) {
      text.append(text.isEmpty() ? "" : " and ");
      text.append(percent.comparison().symbol()).append(' ');
      if (lower.isKnown()) {
        text.append(Figures.text(percent.bound() / 100 * lower.low())).append(" mV (");
      }
      text.append(Figures.text(percent.bound())).append(" % of the lower limit");
      if (lower.isKnown()) {
        text.append(' ').append(Figures.text(lower.low())).append(')');
      }
    }
    return text.toString();
  }

  private static Limit scaled(Limit percent, double lowerLimit) {
    return new Limit(percent.comparison(), percent.bound() / 100 * lowerLimit);
  }

  private static Limit limit(Map.Entry<String, Entry> field) {
    Comparison comparison =
        field.getKey().startsWith("more-than") ? Comparison.MORE_THAN : Comparison.AT_LEAST;
    return new Limit(comparison, field.getValue().number());
  }
}
