package org.ranvier.formats.json.writing;

import java.util.Optional;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.inference.AxonEstimate;
import org.ranvier.inference.Estimates;
import org.ranvier.inference.Interval;
import org.ranvier.inference.SegmentEstimate;

/// Writes what simulation says of the axons of a segment.
final class EstimatePart {

  /// Shares are written in thousandths, times in hundredths: more digits would be noise.
  private static final double SHARES = 1000;

  private static final double TIMES = 100;

  private EstimatePart() {}

  static void write(Page page, SegmentReading segment, Estimates estimates) {
    Optional<SegmentEstimate> found =
        segment.reported()
            ? Optional.empty()
            : estimates.find(
                new Estimates.Place(
                    segment.nerve(),
                    segment.side(),
                    segment.muscle(),
                    segment.moment(),
                    segment.from(),
                    segment.to()));
    if (found.isEmpty()) {
      return;
    }
    SegmentEstimate estimate = found.orElseThrow();
    page.open("estimate");
    if (estimate.axons().isPresent()) {
      axons(page, estimate.axons().orElseThrow());
    }
    page.text("cannotTell", estimate.cannotTell());
    page.shut();
  }

  private static void axons(Page page, AxonEstimate axons) {
    interval(page, "blockedFraction", axons.blockedFraction(), SHARES);
    interval(page, "lostFraction", axons.lostFraction(), SHARES);
    interval(page, "slowedFraction", axons.slowedFraction(), SHARES);
    interval(page, "dispersionMilliseconds", axons.dispersionMilliseconds(), TIMES);
    page.number("dispersionAloneProbability", rounded(axons.dispersionAloneProbability(), SHARES));
  }

  private static void interval(Page page, String key, Interval interval, double parts) {
    page.open(key);
    page.number("median", rounded(interval.median(), parts));
    page.number("low", rounded(interval.low(), parts));
    page.number("high", rounded(interval.high(), parts));
    page.shut();
  }

  private static double rounded(double value, double parts) {
    return Math.rint(value * parts) / parts;
  }
}
