package org.ranvier.axon;

import static org.ranvier.axon.kernel.Kernel.LANES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.axon.kernel.Kernel;
import org.ranvier.axon.kernel.Kernels;

/// Conducts impulses.
public final class Conduction {

  private final Accuracy accuracy;
  private final Kernel kernel;

  private Conduction(Accuracy accuracy, Kernel kernel) {
    this.accuracy = accuracy;
    this.kernel = kernel;
  }

  /// @return conduction at an accuracy, by the fastest kernel there is
  public static Conduction of(Accuracy accuracy) {
    return new Conduction(accuracy, Kernels.best());
  }

  /// @return the same by another kernel
  public Conduction by(Kernel other) {
    return new Conduction(accuracy, other);
  }

  /// Shocks node 0 of a resting axon and follows the impulse.
  ///
  /// @throws IllegalArgumentException if the axon does not come to rest
  public Passage impulse(Axon axon) {
    return impulses(List.of(axon)).getFirst();
  }

  /// The same for many axons. The result for one does not depend on which others there are.
  ///
  /// @return one passage for each axon, in their order
  public List<Passage> impulses(List<Axon> axons) {
    Passage[] passages = new Passage[axons.size()];
    Map<AxonModel, List<Integer>> fast = new LinkedHashMap<>();
    for (int i = 0; i < axons.size(); i++) {
      Cable cable = new Cable(axons.get(i));
      if (cable.hasGatedInternodes()) {
        passages[i] = new WholeImpulseRun(cable, accuracy, kernel).passage();
      } else {
        fast.computeIfAbsent(axons.get(i).model(), _ -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> places : fast.values()) {
      for (int i = 0; i < places.size(); i += LANES) {
        List<Integer> group = places.subList(i, Math.min(i + LANES, places.size()));
        List<PreparedAxon> prepared =
            group.stream().map(place -> new PreparedAxon(axons.get(place))).toList();
        List<Passage> found = new ImpulseRun(prepared, accuracy, kernel).passages();
        for (int lane = 0; lane < group.size(); lane++) {
          passages[group.get(lane)] = found.get(lane);
        }
      }
    }
    return List.of(passages);
  }

  /// Follows all nodes of an axon through stimuli of any kind.
  ///
  /// @param milliseconds how long
  /// @param watch whose potentials to record
  /// @throws IllegalArgumentException if the axon does not come to rest
  public Activity activity(Axon axon, List<Stimulus> stimuli, double milliseconds, Watch watch) {
    Activity activity = new Activity(axon, watch);
    follow(solver(List.of(axon), List.of(stimuli)), List.of(activity), milliseconds);
    return activity;
  }

  /// The same for many axons, of which only the impulses are recorded.
  ///
  /// @param stimuli of each axon
  /// @return one activity for each axon, in their order
  public List<Activity> activities(
      List<Axon> axons, List<List<Stimulus>> stimuli, double milliseconds) {
    List<Activity> activities = new ArrayList<>();
    for (Axon axon : axons) {
      activities.add(new Activity(axon, Watch.nothing()));
    }
    int from = 0;
    while (from < axons.size()) {
      int to = from + 1;
      while (to < axons.size() && to - from < LANES && canShare(axons.get(from), axons.get(to))) {
        to++;
      }
      follow(
          solver(axons.subList(from, to), stimuli.subList(from, to)),
          activities.subList(from, to),
          milliseconds);
      from = to;
    }
    return activities;
  }

  private static boolean canShare(Axon one, Axon other) {
    return one.model().id().equals(other.model().id())
        && !new Cable(one).hasGatedInternodes()
        && !new Cable(other).hasGatedInternodes();
  }

  private void follow(AxonSolver solver, List<Activity> activities, double milliseconds) {
    double step = accuracy.stepMilliseconds();
    Watch watch = activities.getFirst().watch();
    long every = Math.max(1, Math.round(watch.everyMilliseconds() / step));
    // Two steps more, because the exact moment of an impulse is known a step later.
    long steps = Math.round(milliseconds / step) + 2;
    for (long i = 0; i <= steps; i++) {
      solver.step((node, axon, at) -> activities.get(axon).impulse(node, at));
      if (i % every == 0 && i <= steps - 2) {
        activities.getFirst().sample(solver.time(), node -> solver.millivolts(node, 0));
      }
    }
  }

  private AxonSolver solver(List<Axon> axons, List<List<Stimulus>> stimuli) {
    Axon first = axons.getFirst();
    Cable cable = new Cable(first);
    if (cable.hasGatedInternodes()) {
      return new CompartmentSolver(cable, stimuli.getFirst(), accuracy, kernel);
    }
    List<PreparedAxon> prepared = axons.stream().map(PreparedAxon::new).toList();
    LaneSolver solver =
        new LaneSolver(new LaneArrays(prepared, accuracy), first.model(), stimuli, kernel);
    solver.openAll();
    return solver;
  }
}
