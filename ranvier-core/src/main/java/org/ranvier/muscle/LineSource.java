package org.ranvier.muscle;

/// The potential at the skin of muscle fibres of finite length, as a function of how far the
/// impulse has run from the end-plate: it depends on time only through that distance.
///
/// The membrane current is proportional to the second derivative of the potential inside.
/// Integrating by parts gives the integral of that potential's slope and of the slope of the
/// electrodes' sensitivity along the fibre, in which beginning and end of the impulse need no term
/// of their own. The factor in front is left out: each muscle is scaled to its norm.
final class LineSource {

  /// Step of all tables, in mm: short against the impulse, which is some 6 mm long.
  static final double STEP = 0.25;

  /// How far a potential is followed. At 3.4 m/s this is 75 ms.
  static final double REACH = 256;

  /// Behind this the spike is over: less than a part in 10⁶ of its height is left.
  private static final double SPIKE = 25;

  private final VolumeConductor volume;
  private final double[] spike;

  LineSource(VolumeConductor volume) {
    this.volume = volume;
    spike = new double[(int) (SPIKE / STEP)];
    for (int i = 0; i < spike.length; i++) {
      spike[i] = volume.spikeSlope((i + 0.5) * STEP);
    }
  }

  /// @return number of values in a potential
  static int length() {
    return (int) (REACH / STEP);
  }

  /// One group of like fibres. Lengths in mm.
  ///
  /// @param endPlate along the fibres, from the usual place of the active electrode
  /// @param towards length of the fibres on the reference electrode's side
  /// @param away length on the other side
  record Bundle(double endPlate, double towards, double away) {}

  /// @param view of fibres of that depth
  /// @return the potential for each [#STEP] that the impulse has run, negative upward
  double[] potential(Bundle bundle, ElectrodeView view) {
    double[] weights = new double[length()];
    addHalf(bundle.endPlate(), 1, bundle.towards(), view, weights);
    addHalf(bundle.endPlate(), -1, bundle.away(), view, weights);
    int cells = (int) Math.ceil(Math.max(bundle.towards(), bundle.away()) / STEP);
    double[] potential = new double[length()];
    for (int j = 0; j < cells; j++) {
      int end = Math.min(spike.length, potential.length - j - 1);
      for (int i = 0; i < end; i++) {
        potential[j + 1 + i] += weights[j] * spike[i];
      }
    }
    addExponential(weights, volume.steepAfterSlope(), potential);
    addExponential(weights, volume.flatAfterSlope(), potential);
    return potential;
  }

  /// What each step of the way, counted from the end-plate, adds to the electrodes' view.
  private static void addHalf(
      double endPlate, int direction, double length, ElectrodeView view, double[] weights) {
    int cells = (int) Math.ceil(length / STEP);
    for (int j = 0; j < cells; j++) {
      double part = Math.min(1, length / STEP - j);
      double along = endPlate + direction * (j + 0.5) * STEP;
      weights[j] -= direction * view.slope(along) * STEP * part;
    }
  }

  /// Sums an exponential behind each step, whose middle lies half a step back.
  private static void addExponential(double[] weights, double[] slope, double[] potential) {
    double kept = Math.exp(-slope[1] * STEP);
    double first = slope[0] * Math.exp(-slope[1] * STEP / 2);
    double sum = 0;
    for (int i = 1; i < potential.length; i++) {
      sum = kept * sum + first * weights[i - 1];
      potential[i] += sum;
    }
  }
}
