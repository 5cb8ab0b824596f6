package org.ranvier.patient.trait;

import java.util.random.RandomGenerator;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;

/// A figure that differs between people.
///
/// @param like how it is spread
/// @param value fixed value, mean, median or chance
/// @param spread standard deviation, or coefficient of variation where it is log-normal
/// @param least below which nobody is
/// @param most above which nobody is
record TraitFigure(
    Like like, double value, double spread, double least, double most, Source source) {

  /// How a figure is spread over people.
  enum Like implements org.ranvier.reference.Term {
    FIXED,
    NORMAL,
    LOG_NORMAL,
    CHANCE
  }

  static TraitFigure of(Entry entry) {
    entry.allowing("like", "value", "spread", "least", "most", "unit", "source", "verified");
    entry.get("unit").text();
    return new TraitFigure(
        entry.get("like").term(Like.class),
        entry.get("value").number(),
        entry.find("spread").map(Entry::number).orElse(0.0),
        entry.find("least").map(Entry::number).orElse(Double.NEGATIVE_INFINITY),
        entry.find("most").map(Entry::number).orElse(Double.POSITIVE_INFINITY),
        entry.source());
  }

  /// @return the value of one person; a chance is itself
  double draw(RandomGenerator random) {
    return switch (like) {
      case FIXED, CHANCE -> value;
      case NORMAL -> Math.clamp(value + spread * random.nextGaussian(), least, most);
      case LOG_NORMAL -> {
        double deviation = Math.sqrt(Math.log1p(spread * spread));
        yield Math.clamp(value * Math.exp(deviation * random.nextGaussian()), least, most);
      }
    };
  }
}
