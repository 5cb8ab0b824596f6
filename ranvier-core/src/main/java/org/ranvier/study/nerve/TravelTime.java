package org.ranvier.study.nerve;

/// How long healthy axons take along a course: the distance that an axon would cover in the same
/// time at its velocity in the distal nerve at the reference temperature.
///
/// Velocity grows evenly from the most distal place of stimulation to the cord, and changes with
/// the temperature of each place.
final class TravelTime {

  private static final double STEP_MILLIMETRES = 5;

  private final double step;
  private final double[] reduced;
  private final double distal;
  private final double gradient;

  /// @param distalPlace from the cord in mm; velocity does not change beyond it
  /// @param referenceHeight for which the temperatures of places are stated
  TravelTime(
      Course course, double distalPlace, NerveTemperature temperature, double referenceHeight) {
    distal = distalPlace;
    gradient = NerveFigures.shipped().gradient(course.limb());
    double end = course.endMillimetres();
    int steps = Math.max(1, (int) Math.ceil(end / STEP_MILLIMETRES));
    step = end / steps;
    reduced = new double[steps + 1];
    double shrink = referenceHeight / course.heightMillimetres();
    for (int i = 0; i < steps; i++) {
      double middle = (i + 0.5) * step;
      double warmth = temperature.velocityFactor(course.limb(), middle * shrink);
      reduced[i + 1] = reduced[i] + step / (faster(middle) * warmth);
    }
  }

  /// @return velocity at a place against that in the distal nerve, at the reference temperature
  double faster(double place) {
    return 1 + gradient * Math.max(0, distal - place) / distal;
  }

  /// @return reduced distance in mm between two places, `from` nearer to the cord
  double between(double from, double to) {
    return at(to) - at(from);
  }

  private double at(double place) {
    double steps = Math.clamp(place / step, 0, reduced.length - 1);
    int low = Math.min((int) steps, reduced.length - 2);
    return reduced[low] + (steps - low) * (reduced[low + 1] - reduced[low]);
  }
}
