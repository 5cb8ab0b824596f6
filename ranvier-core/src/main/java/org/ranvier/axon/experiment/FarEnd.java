package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.axon.Activity;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Passage;
import org.ranvier.axon.Stimulus;
import org.ranvier.axon.Watch;

/// Shocks at node 0, and the impulses that arrive near the far end.
final class FarEnd {

  /// An impulse is counted so many nodes from the end, and must pass so many after the last lesion:
  /// the end of an axon helps impulses.
  private static final int NODES_FROM_END = 4;

  private static final int NODES_BEYOND_LESION = 10;

  /// Where impulses are counted that the shocks sent off.
  private static final int FIRST_COUNTED = 3;

  /// At 37 °C. Long enough for an impulse that stands still at a lesion to die or go on.
  private static final double WAIT_MILLISECONDS = 6;

  /// At 37 °C. An impulse that reached a node so shortly before the end is still on its way.
  private static final double UNDER_WAY_MILLISECONDS = 1.5;

  private final Axon axon;
  private final Conduction conduction;
  private final double travelMilliseconds;

  /// Counts what shocks brought.
  ///
  /// @param sentOff impulses that began
  /// @param arrivals at the far end, ms
  /// @param decided false if an impulse was still on its way when the run ended
  record Arrivals(int sentOff, List<Double> arrivals, boolean decided) {}

  /// @throws IllegalArgumentException if too few nodes follow the last lesion, or the axon does not
  ///   conduct even without lesions
  FarEnd(Axon axon, Conduction conduction) {
    this.axon = axon;
    this.conduction = conduction;
    Optional<DamagedStretch> stretch = DamagedStretch.of(axon);
    int beyond = stretch.map(each -> axon.nodes() - 1 - each.last()).orElse(axon.nodes());
    if (beyond < NODES_BEYOND_LESION || axon.nodes() < NODES_BEYOND_LESION) {
      throw new IllegalArgumentException(
          "Impulses are counted at the far end, which needs %d nodes after the last lesion, but there are %d; add nodes"
              .formatted(NODES_BEYOND_LESION, Math.min(beyond, axon.nodes())));
    }
    Passage healthy = WithoutLesions.impulse(axon, conduction);
    Passage own = conduction.impulse(axon);
    travelMilliseconds = (own.passed() ? own : healthy).arrival(axon.nodes() - 1).orElseThrow();
  }

  /// @return where impulses are counted
  int node() {
    return axon.nodes() - 1 - NODES_FROM_END;
  }

  /// @return a shock as [org.ranvier.axon.Conduction#impulse] gives it
  Stimulus shock(double milliseconds) {
    Stimulus first = Stimulus.ofFirstNode(axon.fibreMicrometres());
    return new Stimulus(
        first.node(), milliseconds, first.durationMilliseconds(), first.nanoamperes());
  }

  /// @param programmes the moments of the shocks, ms, for several runs
  /// @return what each run brought
  List<Arrivals> of(List<List<Double>> programmes) {
    double last = 0;
    List<List<Stimulus>> stimuli = new ArrayList<>();
    for (List<Double> moments : programmes) {
      last = Math.max(last, moments.getLast());
      stimuli.add(moments.stream().map(this::shock).toList());
    }
    double end = last + 2 * travelMilliseconds + WAIT_MILLISECONDS * Setup.slowness(axon);
    return conduction.activities(axon, stimuli, end, Watch.nothing()).stream()
        .map(activity -> count(activity, end))
        .toList();
  }

  private Arrivals count(Activity activity, double end) {
    double late = end - UNDER_WAY_MILLISECONDS * Setup.slowness(axon);
    boolean underWay = false;
    for (int k = 0; k < axon.nodes(); k++) {
      List<Double> impulses = activity.impulses(k);
      underWay |= !impulses.isEmpty() && impulses.getLast() > late;
    }
    return new Arrivals(
        activity.impulses(FIRST_COUNTED).size(),
        activity.impulses(node()),
        !underWay && !activity.ranAway());
  }

  /// @return how impulses are counted, in words
  String criterion() {
    return "Shocks of twice the threshold or more enter node 0; impulses are counted at node %d, %d nodes from the far end."
        .formatted(node(), NODES_FROM_END);
  }
}
