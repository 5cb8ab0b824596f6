package org.ranvier.axon.lookup;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Activity;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.Passage;
import org.ranvier.axon.Stimulus;
import org.ranvier.axon.Watch;

/// Works out one cell of a table: where the impulse is blocked, and delay and refractory period on
/// the way there.
final class CellMaker {

  /// Values tried at once, one in each lane of the solver.
  private static final int TRIED = 8;

  private static final int ROUNDS = 5;
  private static final int BEFORE = 15;
  private static final int BEYOND = 16;

  /// Delay is taken from this many nodes before the lesion to as many behind it.
  private static final int MARGIN = 6;

  private static final double SHORTEST_INTERVAL = 0.3;
  private static final double LONGEST_INTERVAL = 6;

  /// At 37 °C an impulse has come through, or has not, in this time in ms.
  private static final double LONGEST_WAY = 4;

  private static final double SLOWER_FOR_TEN_DEGREES = 2.2;
  private static final int INTERVAL_ROUNDS = 2;

  private final TableSpec spec;
  private final TableSpec.Scale scale;
  private final int count;
  private final Axon healthy;
  private final Conduction conduction;

  /// For pairs of impulses, where a step of 0.01 ms is fine enough if it can be taken.
  private final Conduction pairs;

  CellMaker(TableSpec spec, TableSpec.Scale scale, int count, double micrometres, double celsius) {
    this.spec = spec;
    this.scale = scale;
    this.count = count;
    healthy = Axon.healthy(micrometres, BEFORE + count + 1 + BEYOND).at(celsius);
    conduction = Conduction.of(spec.accuracy());
    boolean warm = celsius > Accuracy.FAST.warmestCelsius();
    pairs = Conduction.of(warm ? Accuracy.STANDARD : Accuracy.FAST);
  }

  Cell cell() {
    double worst = worst();
    List<Axon> axons = new ArrayList<>();
    axons.add(healthy);
    spec.severities().forEach(severity -> axons.add(ill(scale.value(severity, worst))));
    List<Passage> passages = conduction.impulses(axons);
    double usual = time(passages.getFirst());
    List<Double> delays = new ArrayList<>();
    for (Passage passage : passages) {
      double delay = time(passage) - usual;
      // Beyond what passes, the figure stays what it was.
      delays.add(Double.isNaN(delay) ? delays.getLast() : delay);
    }
    return new Cell(worst, delays, refractory(axons));
  }

  private Axon ill(double value) {
    return healthy.with(Lesion.uniform(scale.kind(), BEFORE, count, value));
  }

  private double time(Passage passage) {
    int to = BEFORE + count + MARGIN;
    return passage.passed()
        ? passage.arrival(to).orElse(Double.NaN)
            - passage.arrival(BEFORE - MARGIN).orElse(Double.NaN)
        : Double.NaN;
  }

  /// The value at which the impulse is blocked, between the last that passed and the first that did
  /// not; the extreme if all passed.
  private double worst() {
    double low = 0;
    double high = 1;
    for (int round = 0; round < ROUNDS; round++) {
      List<Axon> axons = new ArrayList<>();
      for (int i = 1; i <= TRIED; i++) {
        axons.add(ill(scale.value(low + (high - low) * i / TRIED, scale.extreme())));
      }
      List<Passage> passages = conduction.impulses(axons);
      int passed = 0;
      while (passed < TRIED && passages.get(passed).passed()) {
        passed++;
      }
      if (passed == TRIED && round == 0) {
        return scale.extreme();
      }
      double step = (high - low) / TRIED;
      high = low + step * Math.min(passed + 1, TRIED);
      low = low + step * passed;
    }
    return scale.value((low + high) / 2, scale.extreme());
  }

  /// The shortest interval at which a second shock sends a second impulse through, for each axon.
  private List<Double> refractory(List<Axon> axons) {
    List<Double> shortest = new ArrayList<>();
    for (Axon axon : axons) {
      shortest.add(shortest(axon));
    }
    return shortest;
  }

  private double shortest(Axon axon) {
    double slowness = Math.pow(SLOWER_FOR_TEN_DEGREES, Math.max(0, 37 - axon.celsius()) / 10);
    double low = SHORTEST_INTERVAL;
    double high = LONGEST_INTERVAL * slowness;
    for (int round = 0; round < INTERVAL_ROUNDS; round++) {
      List<List<Stimulus>> trials = new ArrayList<>();
      double ratio = Math.pow(high / low, 1.0 / TRIED);
      for (int i = 1; i <= TRIED; i++) {
        trials.add(shocks(low * Math.pow(ratio, i)));
      }
      List<Activity> activities =
          pairs.activities(axon, trials, high + LONGEST_WAY * slowness, Watch.nothing());
      int failed = 0;
      while (failed < TRIED && activities.get(failed).impulses(axon.nodes() - 3).size() < 2) {
        failed++;
      }
      high = low * Math.pow(ratio, Math.min(failed + 1, TRIED));
      low = low * Math.pow(ratio, failed);
    }
    return Math.sqrt(low * high);
  }

  private List<Stimulus> shocks(double interval) {
    Stimulus first = Stimulus.ofFirstNode(healthy.fibreMicrometres());
    return List.of(
        first, new Stimulus(0, interval, first.durationMilliseconds(), 2 * first.nanoamperes()));
  }
}
