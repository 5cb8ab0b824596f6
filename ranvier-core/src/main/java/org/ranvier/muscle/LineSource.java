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

  private static final int RINGS = 2;
  private static final int SPOKES = 6;

  private final VolumeConductor volume;
  private final Placement placement;
  private final double[] slopes;

  LineSource(VolumeConductor volume, Placement placement) {
    this.volume = volume;
    this.placement = placement;
    slopes = new double[length()];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = volume.slope((i + 0.5) * STEP);
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
  record Bundle(double depth, double lateral, double endPlate, double towards, double away) {}

  /// @return the potential for each [#STEP] that the impulse has run, negative upward
  double[] potential(Bundle bundle) {
    double[] potential = new double[length()];
    addHalf(bundle, 1, bundle.towards(), potential);
    addHalf(bundle, -1, bundle.away(), potential);
    return potential;
  }

  private void addHalf(Bundle bundle, int direction, double length, double[] potential) {
    int cells = (int) Math.ceil(length / STEP);
    for (int j = 0; j < cells; j++) {
      double part = Math.min(1, length / STEP - j);
      double along = bundle.endPlate() + direction * (j + 0.5) * STEP;
      double weight = -direction * sensitivitySlope(bundle, along) * STEP * part;
      // The cell's middle lies half a step on, and so do the slopes.
      for (int i = j + 1; i < potential.length; i++) {
        potential[i] += weight * slopes[i - j - 1];
      }
    }
  }

  /// @return how the electrodes' sensitivity changes along the fibre
  private double sensitivitySlope(Bundle bundle, double along) {
    return discSlope(bundle, along - placement.alongMillimetres(), placement.acrossMillimetres())
        - discSlope(bundle, along - volume.referenceDistance(), 0);
  }

  /// Mean over points of a disc, each of which stands for the same area.
  private double discSlope(Bundle bundle, double along, double across) {
    double sum = 0;
    for (int ring = 0; ring < RINGS; ring++) {
      double radius = volume.electrodeRadius() * Math.sqrt((ring + 0.5) / RINGS);
      for (int spoke = 0; spoke < SPOKES; spoke++) {
        double angle = 2 * Math.PI * (spoke + 0.5 * ring) / SPOKES;
        double z = along - radius * Math.cos(angle);
        double y = bundle.lateral() - across - radius * Math.sin(angle);
        double square = volume.anisotropy() * (bundle.depth() * bundle.depth() + y * y) + z * z;
        sum -= z / (square * Math.sqrt(square));
      }
    }
    return sum / (RINGS * SPOKES);
  }
}
