package org.ranvier.axon;

import static org.ranvier.axon.kernel.Kernel.LANES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.axon.kernel.Kernel;
import org.ranvier.axon.kernel.Kernels;

/// Conducts impulses.
public final class Conduction {

  /// In this order neighbours take about as long, and their fronts keep together.
  private static final Comparator<Axon> ALIKE =
      Comparator.comparingInt((Axon axon) -> axon.nodes() / 64)
          .thenComparingDouble(Axon::celsius)
          .thenComparingDouble(Axon::fibreMicrometres);

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
  /// @throws NoRestException if the axon does not come to rest
  public Passage impulse(Axon axon) {
    return impulses(List.of(axon)).getFirst();
  }

  /// The same for many axons. The result for one does not depend on which others there are.
  ///
  /// @return one passage for each axon, in their order
  public List<Passage> impulses(List<Axon> axons) {
    Passage[] passages = new Passage[axons.size()];
    Cable[] cables = new Cable[axons.size()];
    Map<AxonModel, List<Integer>> fast = new LinkedHashMap<>();
    for (int i = 0; i < axons.size(); i++) {
      mustBeSlowEnough(axons.get(i));
      cables[i] = new Cable(axons.get(i));
      if (cables[i].hasGatedInternodes()) {
        passages[i] = new WholeImpulseRun(cables[i], accuracy, kernel).passage();
      } else {
        fast.computeIfAbsent(axons.get(i).model(), _ -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> places : fast.values()) {
      places.sort(Comparator.comparing(axons::get, ALIKE));
      for (int i = 0; i < places.size(); i += LANES) {
        List<Integer> group = places.subList(i, Math.min(i + LANES, places.size()));
        List<PreparedAxon> prepared =
            group.stream().map(place -> new PreparedAxon(cables[place])).toList();
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
  /// @throws NoRestException if the axon does not come to rest
  public Activity activity(Axon axon, List<Stimulus> stimuli, double milliseconds, Watch watch) {
    Activity activity = activities(axon, List.of(stimuli), milliseconds, watch).getFirst();
    if (activity.ranAway()) {
      throw new IllegalArgumentException(
          "Potentials must stay within %s mV, but ran away; take weaker stimuli or a finer accuracy"
              .formatted(AxonSolver.RUN_AWAY_MILLIVOLTS));
    }
    return activity;
  }

  /// The same for one axon under several programmes of stimuli, each from rest. The result for one
  /// programme does not depend on which others there are. Whether potentials ran away, each
  /// activity says itself.
  ///
  /// @return one activity for each programme, in their order
  /// @throws NoRestException if the axon does not come to rest
  public List<Activity> activities(
      Axon axon, List<List<Stimulus>> programmes, double milliseconds, Watch watch) {
    mustBeSlowEnough(axon);
    programmes.forEach(stimuli -> mustLieOn(axon, stimuli));
    Cable cable = new Cable(axon);
    List<Activity> activities = new ArrayList<>();
    if (cable.hasGatedInternodes()) {
      for (List<Stimulus> stimuli : programmes) {
        AxonSolver solver = new CompartmentSolver(cable, stimuli, accuracy, kernel);
        activities.addAll(follow(solver, axon, 1, milliseconds, watch));
      }
      return activities;
    }
    PreparedAxon prepared = new PreparedAxon(cable);
    for (int i = 0; i < programmes.size(); i += LANES) {
      List<List<Stimulus>> group = programmes.subList(i, Math.min(i + LANES, programmes.size()));
      LaneArrays arrays = new LaneArrays(Collections.nCopies(group.size(), prepared), accuracy);
      LaneSolver solver = new LaneSolver(arrays, axon.model(), group, kernel);
      solver.openAll();
      activities.addAll(follow(solver, axon, group.size(), milliseconds, watch));
    }
    return activities;
  }

  private void mustBeSlowEnough(Axon axon) {
    if (axon.celsius() > accuracy.warmestCelsius()) {
      throw new IllegalArgumentException(
          "At %s accuracy the temperature must be at most %s °C, because channels get too fast for its step, but is %s; take a finer accuracy"
              .formatted(accuracy.id(), accuracy.warmestCelsius(), axon.celsius()));
    }
  }

  /// Follows an axon whose lesions come on at time 0, while it is at the rest of the healthy axon.
  /// Of use where the lesions leave it without a rest of its own.
  ///
  /// @throws IllegalArgumentException if it has channels along its internodes
  public Activity onset(Axon axon, List<Stimulus> stimuli, double milliseconds, Watch watch) {
    mustBeSlowEnough(axon);
    mustLieOn(axon, stimuli);
    PreparedAxon prepared = new PreparedAxon(new Cable(axon), true);
    LaneSolver solver =
        new LaneSolver(
            new LaneArrays(List.of(prepared), accuracy), axon.model(), List.of(stimuli), kernel);
    solver.openAll();
    return follow(solver, axon, 1, milliseconds, watch).getFirst();
  }

  private static void mustLieOn(Axon axon, List<Stimulus> stimuli) {
    for (Stimulus stimulus : stimuli) {
      if (stimulus.node() >= axon.nodes()) {
        throw new IllegalArgumentException(
            "A stimulus must be at a node of the axon, from 0 to %d, but is at %d"
                .formatted(axon.nodes() - 1, stimulus.node()));
      }
    }
  }

  private List<Activity> follow(
      AxonSolver solver, Axon axon, int programmes, double milliseconds, Watch watch) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < programmes; i++) {
      activities.add(new Activity(axon, watch));
    }
    double step = accuracy.stepMilliseconds();
    long every = Math.max(1, Math.round(watch.everyMilliseconds() / step));
    // Two steps more, because the exact moment of an impulse is known a step later.
    long steps = Math.round(milliseconds / step) + 2;
    for (long i = 0; i <= steps; i++) {
      solver.step((node, lane, at) -> activities.get(lane).impulse(node, at));
      if (i % every == 0 && i <= steps - 2) {
        for (int lane = 0; lane < programmes; lane++) {
          int programme = lane;
          activities.get(lane).sample(solver.time(), node -> solver.millivolts(node, programme));
        }
      }
    }
    for (int lane = 0; lane < programmes; lane++) {
      if (solver.ranAway(lane)) {
        activities.get(lane).markRunaway();
      }
    }
    return activities;
  }

  /// Whether an axon that was pushed a little goes back to its rest. One that does not fires by
  /// itself sooner or later; a single impulse can still be conducted before that.
  ///
  /// @throws NoRestException if it has no rest at all
  /// @throws IllegalArgumentException if it has channels along its internodes
  public static boolean staysAtRest(Axon axon) {
    return Stability.holds(new PreparedAxon(axon), Kernels.best());
  }

  /// Whether an axon has a potential at which its currents balance.
  ///
  /// @throws IllegalArgumentException if its lesions do not fit it
  public static boolean comesToRest(Axon axon) {
    Cable cable = new Cable(axon);
    try {
      if (cable.hasGatedInternodes()) {
        new CompartmentRest(new CompartmentChain(cable));
      } else {
        new PreparedAxon(cable);
      }
      return true;
    } catch (NoRestException _) {
      return false;
    }
  }
}
