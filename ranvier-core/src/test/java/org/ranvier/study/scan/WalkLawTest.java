package org.ranvier.study.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.random.Streams;

/// Where responses say nothing, a walk must come by numbers of units as often as was assumed: this
/// fails if any chance of a split, merger, birth or loss is wrong.
class WalkLawTest {

  private static final int MOST = 8;
  private static final ScanPrior PRIOR = new ScanPrior(1, 0.2, 0.0165, 0.25, 0.005, 0.01, MOST);

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void without_evidence_numbers_are_as_assumed(long seed) {
    CmapScan scan = Scans.of(List.of(new ScanUnit(1, 10)), 20, 0, seed);
    ScanLikelihood likelihood = new ScanLikelihood(scan.ordered());
    UnitSet start = new UnitSet();
    start.add(1, 10);
    // Noise beyond all responses makes them all alike.
    Spread blind = new Spread(0.0165, 1e9, 1e-9);
    Walk walk = new Walk(likelihood, PRIOR, start, blind, Streams.of(seed).with("law").generator());

    int steps = 600_000;
    double[] seen = new double[MOST + 1];
    for (int i = 0; i < steps; i++) {
      walk.step();
      seen[walk.units().size()] += 1.0 / steps;
    }

    double all = 0;
    for (int n = 1; n <= MOST; n++) {
      all += 1.0 / n;
    }
    for (int n = 1; n <= MOST; n++) {
      assertThat(seen[n])
          .as("share of %d units, seed %d", n, seed)
          .isCloseTo(1.0 / n / all, within(0.035));
    }
  }
}
