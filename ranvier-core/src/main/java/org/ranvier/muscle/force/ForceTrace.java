package org.ranvier.muscle.force;

import java.util.List;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.remodelling.MuscleState;

/// Force of a muscle over time, from the impulses that arrive at its units: tremor of few large
/// units, twitches of fasciculations.
public final class ForceTrace {

  /// After so many contraction times less than a thousandth of a twitch is left.
  private static final double TAIL = 10;

  private final MotorPool pool;
  private final MuscleState state;
  private final double smallest;

  /// @param state of the same pool
  public ForceTrace(MotorPool pool, MuscleState state) {
    this.pool = pool;
    this.state = state;
    smallest = pool.units().stream().mapToDouble(unit -> unit.fibres()).min().orElse(1);
  }

  /// @param arrivalsMilliseconds for each unit the times of its impulses, rising
  /// @param samples of the trace, from time 0
  /// @return force as a share of the muscle's greatest in health
  public double[] of(List<double[]> arrivalsMilliseconds, double stepMilliseconds, int samples) {
    double[] force = new double[samples];
    for (int i = 0; i < arrivalsMilliseconds.size(); i++) {
      double contraction = contraction(i);
      double twitch = twitchFraction(i);
      double last = Double.NEGATIVE_INFINITY;
      for (double arrival : arrivalsMilliseconds.get(i)) {
        double gain = Twitch.shipped().gain(contraction / (arrival - last));
        add(force, stepMilliseconds, arrival, contraction, gain * twitch);
        last = arrival;
      }
    }
    return force;
  }

  /// @return one unit's twitch as a share of the greatest force of the muscle in health
  public double twitchFraction(int unit) {
    double all = pool.units().stream().mapToDouble(each -> each.fibres()).sum();
    return Twitch.shipped().toTetanus()
        * pool.units().get(unit).fibres()
        * state.weight(unit)
        / all;
  }

  private double contraction(int unit) {
    return Twitch.shipped().contractionMilliseconds(pool.units().get(unit).fibres() / smallest);
  }

  private static void add(
      double[] force, double step, double arrival, double contraction, double amplitude) {
    int first = Math.max(0, (int) Math.ceil(arrival / step));
    int end = Math.min(force.length, (int) ((arrival + TAIL * contraction) / step));
    for (int k = first; k < end; k++) {
      force[k] += amplitude * Twitch.shipped().force(k * step - arrival, contraction);
    }
  }
}
