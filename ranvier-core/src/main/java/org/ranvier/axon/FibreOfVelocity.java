package org.ranvier.axon;

import static org.ranvier.axon.kernel.Kernel.LANES;

import java.util.ArrayList;
import java.util.List;

/// Finds the healthy fibre that conducts at a wanted velocity, since velocities are what is
/// measured in people and diameters are what models want.
public final class FibreOfVelocity {

  private static final int NODES = 31;

  private FibreOfVelocity() {}

  /// @return the diameter in µm, such that the velocity at standard accuracy is within 0.1 m/s
  /// @throws IllegalArgumentException if no fibre of the model conducts at this velocity
  public static double micrometres(AxonModel model, double metresPerSecond, double celsius) {
    double[] diameters = between(model.smallestMicrometres(), model.largestMicrometres());
    double[] velocities = velocities(model, diameters, celsius);
    double slowest = velocities[0];
    double fastest = velocities[LANES - 1];
    if (!(metresPerSecond >= slowest && metresPerSecond <= fastest)) {
      throw new IllegalArgumentException(
          "The velocity must be from %.1f to %.1f m/s, as fibres of %s conduct at %s °C, but is %s m/s"
              .formatted(slowest, fastest, model.id(), celsius, metresPerSecond));
    }
    int i = below(velocities, metresPerSecond);
    diameters = between(diameters[i], diameters[i + 1]);
    velocities = velocities(model, diameters, celsius);
    i = below(velocities, metresPerSecond);
    double share = (metresPerSecond - velocities[i]) / (velocities[i + 1] - velocities[i]);
    return diameters[i] + share * (diameters[i + 1] - diameters[i]);
  }

  private static double[] between(double from, double to) {
    double[] all = new double[LANES];
    for (int i = 0; i < LANES; i++) {
      // The ends are exact: half a rounding error more would leave the model's table.
      all[i] = i == LANES - 1 ? to : from + (to - from) * i / (LANES - 1);
    }
    return all;
  }

  private static double[] velocities(AxonModel model, double[] diameters, double celsius) {
    List<Axon> axons = new ArrayList<>();
    for (double diameter : diameters) {
      axons.add(new Axon(model, diameter, NODES, celsius, List.of()));
    }
    return Conduction.of(Accuracy.STANDARD).impulses(axons).stream()
        .mapToDouble(FibreOfVelocity::velocity)
        .toArray();
  }

  private static double velocity(Passage passage) {
    return passage
        .velocityMetresPerSecond()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "A healthy fibre must conduct for its velocity to be found, but one of %s µm does not at %s °C; give the diameter"
                    .formatted(passage.axon().fibreMicrometres(), passage.axon().celsius())));
  }

  /// The last place but one at most, so that there is always a next.
  private static int below(double[] velocities, double wanted) {
    int i = 0;
    while (i < LANES - 2 && velocities[i + 1] <= wanted) {
      i++;
    }
    return i;
  }
}
