package org.ranvier.muscle;

import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.random.Streams;

/// By how many standard deviations one muscle of one person differs from the mean of people: in
/// part as the person's other muscles do, in part as the same muscle of the other side does.
///
/// @param person the person's own streams
record Traits(
    Streams person, Muscle muscle, Side side, double bodyVariance, double muscleVariance) {

  /// Beyond this a healthy muscle would not be taken for one.
  private static final double LIMIT = 3;

  /// @param trait name of what differs, such as `velocity`
  /// @return a number of the standard normal distribution, cut off beyond 3
  double deviations(String trait) {
    Streams body = person.with("trait").with(trait);
    Streams both = body.with(muscle.id());
    double drawn =
        Math.sqrt(bodyVariance) * normal(body)
            + Math.sqrt(muscleVariance) * normal(both)
            + Math.sqrt(1 - bodyVariance - muscleVariance) * normal(both.with(side.id()));
    return Math.max(-LIMIT, Math.min(LIMIT, drawn));
  }

  private static double normal(Streams streams) {
    return streams.generator().nextGaussian();
  }
}
