package org.ranvier.axon;

import static org.ranvier.axon.kernel.Kernel.LANES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < axons.size(); i += LANES) {
      List<PreparedAxon> group =
          axons.subList(i, Math.min(i + LANES, axons.size())).stream()
              .map(PreparedAxon::new)
              .toList();
      passages.addAll(new ImpulseRun(group, accuracy, kernel).passages());
    }
    return passages;
  }

  /// Follows all nodes of an axon through stimuli of any kind.
  ///
  /// @param milliseconds how long
  /// @param watch whose potentials to record
  /// @throws IllegalArgumentException if the axon does not come to rest
  public Activity activity(Axon axon, List<Stimulus> stimuli, double milliseconds, Watch watch) {
    return activities(axon, List.of(stimuli), milliseconds, watch).getFirst();
  }

  /// The same for one axon under several programmes of stimuli, each from rest. The result for one
  /// programme does not depend on which others there are.
  ///
  /// @return one activity for each programme, in their order
  /// @throws IllegalArgumentException if the axon does not come to rest
  public List<Activity> activities(
      Axon axon, List<List<Stimulus>> programmes, double milliseconds, Watch watch) {
    PreparedAxon prepared = new PreparedAxon(axon);
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < programmes.size(); i += LANES) {
      List<List<Stimulus>> group = programmes.subList(i, Math.min(i + LANES, programmes.size()));
      activities.addAll(together(prepared, group, milliseconds, watch));
    }
    return activities;
  }

  private List<Activity> together(
      PreparedAxon prepared, List<List<Stimulus>> programmes, double milliseconds, Watch watch) {
    Axon axon = prepared.axon();
    LaneArrays arrays = new LaneArrays(Collections.nCopies(programmes.size(), prepared), accuracy);
    LaneSolver solver = new LaneSolver(arrays, axon.model(), programmes, kernel);
    solver.openAll();
    List<Activity> activities = programmes.stream().map(_ -> new Activity(axon, watch)).toList();
    double step = accuracy.stepMilliseconds();
    long every = Math.max(1, Math.round(watch.everyMilliseconds() / step));
    // Two steps more, because the exact moment of an impulse is known a step later.
    long steps = Math.round(milliseconds / step) + 2;
    for (long i = 0; i <= steps; i++) {
      solver.step((node, lane, at) -> activities.get(lane).impulse(node, at));
      if (i % every == 0 && i <= steps - 2) {
        for (int lane = 0; lane < activities.size(); lane++) {
          int from = lane;
          activities.get(lane).sample(solver.time(), node -> solver.v[node * LANES + from]);
        }
      }
    }
    return activities;
  }

  /// Whether an axon has a potential at which it stays while it is left alone. One that has none
  /// fires by itself or lies depolarised.
  ///
  /// @throws IllegalArgumentException if its lesions do not fit it
  public static boolean comesToRest(Axon axon) {
    boolean solvable = !new Cable(axon).hasGatedInternodes();
    try {
      return new PreparedAxon(axon).axon().equals(axon);
    } catch (IllegalArgumentException e) {
      // What else the preparation refuses was found above.
      if (solvable) {
        return false;
      }
      throw e;
    }
  }
}
