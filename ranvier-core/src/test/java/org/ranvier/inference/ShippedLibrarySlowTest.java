package org.ranvier.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Validation of the library that ships, on 2,000 segments that it does not hold.
@Tag("slow")
class ShippedLibrarySlowTest {

  /// Exceeded by one in 100 of chi-squared variables with 9 degrees of freedom.
  private static final double CHI_SQUARED = 21.7;

  @Test
  void blocked_share_is_calibrated() {
    SegmentLibrary library = LibraryMaker.shipped().make(2, Thread::onSpinWait);
    List<Double> ranks =
        LibraryCheck.of(
                library,
                Circumstances.AS_MODELLED,
                LibraryCheck.Given.ALL,
                2000,
                20_261_121,
                0.2,
                2)
            .stream()
            .map(segment -> segment.ranks().getOrDefault(Damage.BLOCKED, Double.NaN))
            .toList();
    double inside = ranks.stream().filter(rank -> rank > 0.05 && rank < 0.95).count();
    assertThat(inside / ranks.size()).isBetween(0.87, 0.93);
    assertThat(CalibrationTest.chiSquared(ranks)).isLessThan(CHI_SQUARED);
  }
}
