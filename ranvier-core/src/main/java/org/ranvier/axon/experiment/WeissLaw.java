package org.ranvier.axon.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.axon.experiment.Search.Change;
import org.ranvier.result.Figure;

/// Weiss's law: the charge needed grows in a straight line with the duration of the current. Its
/// slope is the rheobase, its intercept over the slope the strength-duration time constant.
record WeissLaw(double rheobaseNanoamperes, double tauMilliseconds) {

  /// Shorter currents need less charge than the line says.
  static final double SHORTEST_MILLISECONDS = 0.1;

  static final double LONGEST_MILLISECONDS = 1;

  static final String SOURCE =
      "Rheobase and time constant are those of the straight line of charge over duration from 0.1 to 1 ms (G. Weiss, Arch Ital Biol 1901;35:413).";

  /// By least squares.
  ///
  /// @param thresholds by duration in ms
  /// @return empty if there are fewer than two within the span of the law, or the line does not
  ///   rise
  static Optional<WeissLaw> through(Map<Double, Change> thresholds) {
    List<Double> durations =
        thresholds.keySet().stream()
            .filter(d -> d >= SHORTEST_MILLISECONDS && d <= LONGEST_MILLISECONDS)
            .toList();
    double meanDuration = 0;
    double meanCharge = 0;
    for (double duration : durations) {
      meanDuration += duration / durations.size();
      meanCharge += charge(thresholds, duration) / durations.size();
    }
    double along = 0;
    double both = 0;
    for (double duration : durations) {
      double offset = duration - meanDuration;
      along += offset * offset;
      both += offset * (charge(thresholds, duration) - meanCharge);
    }
    if (durations.size() < 2 || both <= 0) {
      return Optional.empty();
    }
    double rheobase = both / along;
    return Optional.of(new WeissLaw(rheobase, meanCharge / rheobase - meanDuration));
  }

  private static double charge(Map<Double, Change> thresholds, double duration) {
    Change change = thresholds.get(duration);
    return change == null ? 0 : change.middle() * duration;
  }

  Figure.Series curve(double[] durations) {
    double[] currents = new double[durations.length];
    for (int i = 0; i < durations.length; i++) {
      currents[i] = rheobaseNanoamperes * (1 + tauMilliseconds / durations[i]);
    }
    return new Figure.Series("Weiss's law", durations, currents, true);
  }
}
