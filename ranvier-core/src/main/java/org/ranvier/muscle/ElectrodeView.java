package org.ranvier.muscle;

/// How the sensitivity of a pair of surface electrodes changes along a fibre of one depth: the
/// active electrode's less the reference electrode's.
final class ElectrodeView {

  /// Step of the table in mm: short against the depth of any fibre.
  private static final double STEP = 0.5;

  private static final int RINGS = 2;
  private static final int SPOKES = 6;

  private final VolumeConductor volume;
  private final double depth;
  private final double[] slopes;
  private final double from;

  /// @param depth of the fibre, in mm
  /// @param lateral distance of the fibre to one side, in mm
  /// @param reach how far along the fibre, to either side of the end-plates, the view is wanted
  ElectrodeView(
      VolumeConductor volume, Placement placement, double depth, double lateral, double reach) {
    this.volume = volume;
    this.depth = depth;
    from = -reach;
    slopes = new double[(int) Math.ceil(2 * reach / STEP) + 2];
    for (int i = 0; i < slopes.length; i++) {
      double along = from + i * STEP;
      slopes[i] =
          discSlope(along - placement.alongMillimetres(), lateral - placement.acrossMillimetres())
              - discSlope(along - volume.referenceDistance(), lateral);
    }
  }

  /// @param along place on the fibre in mm from the usual place of the active electrode
  double slope(double along) {
    return UnitPotentials.between(slopes, (along - from) / STEP);
  }

  /// Mean over points of a disc, each of which stands for the same area.
  private double discSlope(double along, double across) {
    double sum = 0;
    for (int ring = 0; ring < RINGS; ring++) {
      double radius = volume.electrodeRadius() * Math.sqrt((ring + 0.5) / RINGS);
      for (int spoke = 0; spoke < SPOKES; spoke++) {
        double angle = 2 * Math.PI * (spoke + 0.5 * ring) / SPOKES;
        double z = along - radius * Math.cos(angle);
        double y = across - radius * Math.sin(angle);
        double square = volume.anisotropy() * (depth * depth + y * y) + z * z;
        sum -= z / (square * Math.sqrt(square));
      }
    }
    return sum / (RINGS * SPOKES);
  }
}
