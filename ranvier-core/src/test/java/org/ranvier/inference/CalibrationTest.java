package org.ranvier.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Validation: of segments that no library holds, the truth lies within an interval as often as the
/// interval says, and as often near its upper as near its lower end.
class CalibrationTest {

  private static final int SEGMENTS = 1000;
  private static final int BINS = 10;

  /// Exceeded by one in 10,000 of chi-squared variables with 9 degrees of freedom.
  private static final double GREATEST_CHI_SQUARED = 33.7;

  /// Which findings a record has.
  enum Findings {
    ALL,
    AMPLITUDE_AND_VELOCITY,
    AMPLITUDE_ALONE;

    SegmentFeatures of(VirtualSegment segment) {
      SegmentFeatures all = segment.features().without(Feature.SLOWING_AT_USUAL_LENGTH);
      return switch (this) {
        case ALL -> all;
        case AMPLITUDE_AND_VELOCITY -> withoutTraceMeasures(all);
        case AMPLITUDE_ALONE -> withoutTraceMeasures(all).without(Feature.SLOWING);
      };
    }

    private static SegmentFeatures withoutTraceMeasures(SegmentFeatures features) {
      return features.without(Feature.AREA_KEPT, Feature.DURATION_RATIO, Feature.DISTAL_DURATION);
    }
  }

  @ParameterizedTest
  @EnumSource
  void truths_are_spread_evenly_over_posteriors(Findings findings) {
    List<VirtualSegment> segments =
        LibraryMaker.segments(SmallLibrary.simulator(), 77, 0, SEGMENTS);
    SegmentInference inference = SmallLibrary.inference();
    for (Damage damage : Damage.values()) {
      List<Double> ranks = new ArrayList<>();
      for (VirtualSegment segment : segments) {
        SegmentFeatures known = findings.of(segment);
        ranks.add(inference.posterior(known, damage).below(segment.of(damage)));
      }
      assertThat(chiSquared(ranks))
          .as("%s of %s", damage, ranks.size())
          .isLessThan(GREATEST_CHI_SQUARED);
      // Five standard deviations of a share of 90 % of so many.
      assertThat(
              ranks.stream().filter(rank -> rank > 0.05 && rank < 0.95).count()
                  / (double) ranks.size())
          .as("coverage of %s", damage)
          .isBetween(0.85, 0.95);
    }
  }

  @ParameterizedTest
  @EnumSource
  void segments_of_the_prior_are_hardly_ever_beyond_the_library(Findings findings) {
    long unknown =
        LibraryMaker.segments(SmallLibrary.simulator(), 78, 0, SEGMENTS).stream()
            .map(findings::of)
            .filter(features -> SmallLibrary.inference().estimate(features).axons().isEmpty())
            .count();
    assertThat(unknown).isLessThan(SEGMENTS / 50);
  }

  static double chiSquared(List<Double> ranks) {
    int[] counts = new int[BINS];
    for (double rank : ranks) {
      counts[(int) Math.min(BINS - 1, rank * BINS)]++;
    }
    double expected = (double) ranks.size() / BINS;
    double sum = 0;
    for (int count : counts) {
      sum += (count - expected) * (count - expected) / expected;
    }
    return sum;
  }
}
