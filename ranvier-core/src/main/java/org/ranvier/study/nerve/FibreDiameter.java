package org.ranvier.study.nerve;

import java.util.List;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// Which fibre of the shipped axon model conducts at a velocity at 37 °C, by straight lines between
/// fibres that were solved.
final class FibreDiameter {

  private static final class Shipped {
    static final FibreDiameter MAP =
        new FibreDiameter(ReferenceFile.resource(FibreDiameter.class, "fibre-velocity.yaml"));
  }

  private final List<Double> micrometres;
  private final List<Double> velocities;

  private FibreDiameter(Entry file) {
    file.allowing("format", "source", "verified", "celsius", "micrometres", "metres-per-second");
    micrometres = file.get("micrometres").items().stream().map(Entry::number).toList();
    velocities = file.get("metres-per-second").items().stream().map(Entry::number).toList();
  }

  static FibreDiameter shipped() {
    return Shipped.MAP;
  }

  /// @return diameter in µm; the thinnest or thickest fibre of the model for velocities beyond them
  double of(double metresPerSecond) {
    int last = velocities.size() - 1;
    double velocity = Math.clamp(metresPerSecond, velocities.getFirst(), velocities.get(last));
    int above = 1;
    while (above < last && velocities.get(above) < velocity) {
      above++;
    }
    double low = velocities.get(above - 1);
    double part = (velocity - low) / (velocities.get(above) - low);
    return micrometres.get(above - 1)
        + part * (micrometres.get(above) - micrometres.get(above - 1));
  }

  /// @return the fibres that were solved, in µm
  List<Double> micrometres() {
    return micrometres;
  }

  /// @return their velocities at 37 °C
  List<Double> velocities() {
    return velocities;
  }
}
