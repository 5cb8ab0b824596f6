package org.ranvier.criteria.block;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.quantity.Figures;

/// The check of Pfeiffer 2000 (Clin Neurophysiol 111:1388): an amplitude ratio below 0.5 where the
/// distal response exceeds 1 mV, and below 0.36 where it does not, was never seen in ALS; ratios
/// that healthy limits call abnormal were, in 17 % of ALS nerves.
final class AlsSafety {

  private static final double LARGE_ENOUGH_MILLIVOLTS = 1;
  private static final double RATIO = 0.5;
  private static final double RATIO_OF_SMALL = 0.36;
  private static final double SUSPECT_DROP_PERCENT = 30;

  private AlsSafety() {}

  static Optional<String> of(Segment segment) {
    OptionalDouble distal = Measure.AMPLITUDE.of(segment.distal());
    OptionalDouble drop = segment.amplitudeDropPercent();
    if (distal.isEmpty()
        || drop.isEmpty()
        || segment.entrapment().isPresent()
        || drop.getAsDouble() < SUSPECT_DROP_PERCENT) {
      return Optional.empty();
    }
    double ratio = 1 - drop.getAsDouble() / 100;
    double limit = distal.getAsDouble() > LARGE_ENOUGH_MILLIVOLTS ? RATIO : RATIO_OF_SMALL;
    return Optional.of(
        "Amplitude ratio "
            + Figures.text(ratio, 2)
            + (ratio < limit ? " < " : " ≥ ")
            + Figures.text(limit, 2)
            + (ratio < limit
                ? ": not seen in ALS nerves"
                : ": a fall of this size was seen in ALS nerves too")
            + " (Pfeiffer, Clin Neurophysiol 2000;111:1388)");
  }
}
