package org.ranvier.benchmarks.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.LaneStepping;
import org.ranvier.axon.Passage;
import org.ranvier.axon.Stimulus;
import org.ranvier.axon.Watch;
import org.ranvier.benchmarks.axon.Stopwatch.Time;

/// Wall time of the tasks that are also given to NEURON, and of a whole arm.
final class Speed {

  private static final double FIBRE_MICROMETRES = 10;
  private static final int SHORT_NODES = 41;
  private static final double SHORT_MILLISECONDS = 2;

  /// 60 cm at 1.15 mm from node to node.
  private static final int LONG_NODES = 522;

  private static final long WARM_UP_MILLISECONDS = 4000;
  private static final int COMPARTMENTS_OF_AN_INTERNODE = 11;

  private final Stopwatch stopwatch;
  private final Stopwatch forArms;
  private final List<String> lines = new ArrayList<>();

  /// @param arms how often a whole arm is timed
  Speed(Stopwatch stopwatch, int arms) {
    this.stopwatch = stopwatch;
    forArms = new Stopwatch(0, arms);
  }

  List<String> lines() {
    // On one core the JVM's compilers wait for what they are to compile.
    Conduction first = Conduction.of(Accuracy.STANDARD);
    List<Axon> eight = similar(LaneStepping.lanes(), LONG_NODES);
    new Stopwatch(WARM_UP_MILLISECONDS, 1).of(() -> first.impulses(eight));
    for (Accuracy accuracy : List.of(Accuracy.STANDARD, Accuracy.FINE)) {
      String at = accuracy.id();
      impulses("alone " + at, accuracy, similar(1, SHORT_NODES));
      impulses("eight " + at, accuracy, similar(LaneStepping.lanes(), SHORT_NODES));
      impulses("long " + at, accuracy, similar(1, LONG_NODES));
      impulses("long-eight " + at, accuracy, similar(LaneStepping.lanes(), LONG_NODES));
      activity("whole " + at, accuracy);
      kernel("kernel " + at, accuracy, SHORT_NODES);
      kernel("kernel-long " + at, accuracy, LONG_NODES);
    }
    Conduction standard = Conduction.of(Accuracy.STANDARD);
    arm("arm", standard, new Arm(false));
    arm("ill-arm", standard, new Arm(true));
    return lines;
  }

  /// Axons of about 10 µm; no two neighbours are the same.
  static List<Axon> similar(int count, int nodes) {
    List<Axon> axons = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      axons.add(Axon.healthy(FIBRE_MICROMETRES + 0.01 * (i % 100), nodes));
    }
    return axons;
  }

  private void impulses(String name, Accuracy accuracy, List<Axon> axons) {
    Conduction conduction = Conduction.of(accuracy);
    add(name, stopwatch.of(() -> conduction.impulses(axons)).dividedBy(axons.size()));
    add(
        name + " velocity",
        conduction.impulses(axons).getFirst().velocityMetresPerSecond().orElseThrow());
  }

  private void activity(String name, Accuracy accuracy) {
    Axon axon = Axon.healthy(FIBRE_MICROMETRES, SHORT_NODES);
    List<Stimulus> shock = List.of(Stimulus.ofFirstNode(FIBRE_MICROMETRES));
    Conduction conduction = Conduction.of(accuracy);
    add(
        name,
        stopwatch.of(() -> conduction.activity(axon, shock, SHORT_MILLISECONDS, Watch.nothing())));
  }

  /// All lanes full, all nodes solved, preparing not timed.
  private void kernel(String name, Accuracy accuracy, int nodes) {
    int steps = (int) Math.round(SHORT_MILLISECONDS / accuracy.stepMilliseconds());
    List<Axon> axons = similar(LaneStepping.lanes(), nodes);
    Time time =
        stopwatch.of(() -> {
          LaneStepping stepping = new LaneStepping(axons, accuracy);
          return () -> {
            if (stepping.step(steps) < axons.size() * SHORT_NODES) {
              throw new IllegalStateException("The impulses did not pass as many nodes");
            }
          };
        });
    double compartments = (double) (nodes - 1) * COMPARTMENTS_OF_AN_INTERNODE + 1;
    double done = compartments * steps * axons.size();
    add(name, time.dividedBy(axons.size()));
    add(name + " rate", done / time.seconds());
    add(name + " rate cpu", done / time.processorSeconds());
  }

  private void arm(String name, Conduction conduction, Arm arm) {
    List<Axon> axons = arm.axons();
    List<Passage> passages = new ArrayList<>();
    Time time =
        forArms.of(() -> {
          passages.clear();
          passages.addAll(conduction.impulses(axons));
        });
    add(name, time);
    add(name + " axons", axons.size());
    add(name + " passed", count(passages, Passage.Outcome.PASSED));
    add(name + " undecided", count(passages, Passage.Outcome.UNDECIDED));
  }

  private static double count(List<Passage> passages, Passage.Outcome outcome) {
    return (double) passages.stream().filter(each -> each.outcome() == outcome).count();
  }

  private void add(String name, Time time) {
    add(name, time.seconds());
    add(name + " cpu", time.processorSeconds());
  }

  private void add(String name, double figure) {
    lines.add(String.format(Locale.ROOT, "%s\t%.9g", name, figure));
  }
}
