package org.ranvier.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.quantity.Figures;

/// Finds the fibre that conducts at a velocity.
public final class FibreByVelocity {

  /// Long enough for a velocity over its middle half.
  private static final int NODES = 41;

  /// Diameters tried at once, because so many axons are solved together.
  private static final int AT_ONCE = 8;

  /// Between diameters so close together velocity is a straight line within 0.05 %.
  private static final double ENOUGH_MICROMETRES = 0.25;

  private FibreByVelocity() {}

  /// Searches among healthy fibres, which are the faster the thicker they are.
  ///
  /// @param celsius from 20 to 42
  /// @return the diameter in µm
  /// @throws IllegalArgumentException if no fibre of the model conducts at that velocity, with the
  ///   range that it has
  public static double micrometres(
      AxonModel model, double celsius, double metresPerSecond, Accuracy accuracy) {
    double low = model.smallestMicrometres();
    double high = model.largestMicrometres();
    while (true) {
      double[] diameters = evenly(low, high);
      double[] velocities = velocities(model, celsius, diameters, accuracy);
      int last = AT_ONCE - 1;
      if (!(metresPerSecond >= velocities[0] && metresPerSecond <= velocities[last])) {
        throw new IllegalArgumentException(
            "At %s °C the fibres of the model %s conduct at %s to %s m/s, but %s m/s was asked for"
                .formatted(
                    celsius,
                    model.id(),
                    Figures.text(velocities[0], 1),
                    Figures.text(velocities[last], 1),
                    metresPerSecond));
      }
      int above = 1;
      while (velocities[above] < metresPerSecond) {
        above++;
      }
      low = diameters[above - 1];
      high = diameters[above];
      if (high - low < ENOUGH_MICROMETRES) {
        double share =
            (metresPerSecond - velocities[above - 1]) / (velocities[above] - velocities[above - 1]);
        return low + share * (high - low);
      }
    }
  }

  private static double[] evenly(double low, double high) {
    double[] values = new double[AT_ONCE];
    for (int i = 0; i < AT_ONCE; i++) {
      values[i] = i == AT_ONCE - 1 ? high : low + i * (high - low) / (AT_ONCE - 1);
    }
    return values;
  }

  private static double[] velocities(
      AxonModel model, double celsius, double[] diameters, Accuracy accuracy) {
    List<Axon> axons = new ArrayList<>();
    for (double diameter : diameters) {
      axons.add(new Axon(model, diameter, NODES, celsius, List.of()));
    }
    return Conduction.of(accuracy).impulses(axons).stream()
        .map(Passage::velocityMetresPerSecond)
        .mapToDouble(OptionalDouble::orElseThrow)
        .toArray();
  }
}
