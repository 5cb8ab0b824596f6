package org.ranvier.benchmarks.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ranvier.random.Streams;
import org.ranvier.study.scan.ScanAnalysis;
import org.ranvier.study.scan.UnitCount;

/// Bias and coverage of the count over simulated scans, whose units are known.
final class SimulatedScans {

  private static final List<VirtualPool> POOLS =
      List.of(
          new VirtualPool("a few units", 5, 0.13, 1.5, 0.006),
          new VirtualPool("severe loss", 15, 0.13, 3, 0.006),
          new VirtualPool("loss", 30, 0.13, 5, 0.006),
          new VirtualPool("APB, less than normal", 60, 0.13, 8, 0.006),
          new VirtualPool("APB", 120, 0.13, 10, 0.006),
          new VirtualPool("ADM", 120, 0.16, 10, 0.006),
          new VirtualPool("TA", 150, 0.20, 7, 0.006),
          new VirtualPool("APB, noisy", 60, 0.13, 8, 0.02));

  private SimulatedScans() {}

  /// One muscle counted.
  private record Trial(int truly, int larger, UnitCount count) {}

  static List<String> table(int repeats, long seed) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| muscle | units | counted, mean | bias | SD | interval holds the truth | of 0.25 % or more:"
            + " truly, counted, bias | not told | target ±15 % |");
    lines.add("|---|---|---|---|---|---|---|---|---|");
    for (VirtualPool pool : POOLS) {
      List<Trial> trials =
          IntStream.range(0, repeats)
              .parallel()
              .mapToObj(i -> trial(pool, Streams.of(seed).with(pool.name()).with(i)))
              .toList();
      lines.add(row(pool, trials));
    }
    return lines;
  }

  private static Trial trial(VirtualPool pool, Streams streams) {
    VirtualPool.Drawn drawn = pool.draw(streams.with("muscle"));
    UnitCount count = ScanAnalysis.of(drawn.scan(), streams, false).count();
    double least =
        count instanceof UnitCount.Counted counted ? counted.leastMicrovolts() : Double.NaN;
    int larger =
        (int)
            drawn.units().stream()
                .filter(unit -> 1000 * unit.amplitudeMillivolts() >= least)
                .count();
    return new Trial(pool.units(), larger, count);
  }

  private static String row(VirtualPool pool, List<Trial> trials) {
    int told = 0;
    int held = 0;
    double sum = 0;
    double squares = 0;
    double larger = 0;
    double largerTruly = 0;
    for (Trial trial : trials) {
      if (trial.count() instanceof UnitCount.Counted counted) {
        told++;
        int median = counted.units().median();
        sum += median;
        squares += (double) median * median;
        held +=
            counted.units().lower() <= trial.truly() && trial.truly() <= counted.units().upper()
                ? 1
                : 0;
        larger += counted.larger().median();
        largerTruly += trial.larger();
      }
    }
    double mean = sum / told;
    double bias = 100 * (mean / pool.units() - 1);
    return String.format(
        Locale.ROOT,
        "| %s (%.1f mV, noise %.0f µV) | %d | %.1f | %+.1f %% | %.1f | %d of %d | %.1f, %.1f, %+.1f %% | %d | %s |",
        pool.name(),
        pool.millivolts(),
        1000 * pool.noise(),
        pool.units(),
        mean,
        bias,
        Math.sqrt(Math.max(0, squares / told - mean * mean)),
        held,
        told,
        largerTruly / told,
        larger / told,
        100 * (larger / largerTruly - 1),
        trials.size() - told,
        Math.abs(bias) <= 15 ? "met" : "**missed**");
  }
}
