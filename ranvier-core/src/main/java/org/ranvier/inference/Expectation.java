package org.ranvier.inference;

import java.util.Arrays;
import org.ranvier.muscle.MuscleModel;
import org.ranvier.muscle.PoolRules;

/// What a healthy person's study of a segment would be expected to show, before it is made: against
/// this a study is held.
///
/// @param segmentMilliseconds conduction time over the segment
/// @param distalMilliseconds from the distal site to the muscle
/// @param durationMilliseconds of the distal negative peak
/// @param deep whether the proximal site lies deep
record Expectation(
    MuscleModel model,
    PoolRules rules,
    double ageYears,
    double segmentMilliseconds,
    double distalMilliseconds,
    double durationMilliseconds,
    boolean deep) {

  /// What was measured; NaN for what was not.
  ///
  /// @param proximalMillivolts 0 for no response
  record Measured(
      double distalMillivolts,
      double proximalMillivolts,
      double areaRatio,
      double distalDuration,
      double proximalDuration,
      double segmentMilliseconds) {}

  /// @return the same where skin and nerve have another temperature than most
  Expectation at(double celsius, SegmentPrior prior) {
    double warmer = (celsius - prior.number("person", "celsius", "mean")) / 10;
    double nerve = Math.pow(prior.number("person", "celsius", "velocity-q10"), warmer);
    return new Expectation(
        model,
        rules,
        ageYears,
        segmentMilliseconds / nerve,
        distalMilliseconds / nerve,
        durationMilliseconds / Math.pow(prior.number("person", "celsius", "fibre-q10"), warmer),
        deep);
  }

  /// @param knownLength whether the length of the segment was measured
  SegmentFeatures features(Measured measured, boolean knownLength) {
    double[] values = new double[Feature.values().length];
    Arrays.fill(values, Double.NaN);
    boolean answered = measured.proximalMillivolts > 0;
    set(values, Feature.DISTAL_AMPLITUDE, deviations(measured.distalMillivolts));
    set(values, Feature.DISTAL_DURATION, Math.log(measured.distalDuration / durationMilliseconds));
    set(values, Feature.HEALTHY_TIME, Math.log(segmentMilliseconds));
    set(values, Feature.DISTAL_TIME, Math.log(distalMilliseconds));
    set(values, Feature.USUAL_DURATION, Math.log(durationMilliseconds));
    set(values, Feature.USUAL_UNITS, Math.log(model.units() * rules.ageing().share(ageYears)));
    set(values, Feature.DEEP_SITE, deep ? 1 : 0);
    if (answered) {
      double ratio = measured.proximalMillivolts / measured.distalMillivolts;
      set(values, Feature.AMPLITUDE_RATIO, Math.log(ratio));
      set(values, Feature.AREA_KEPT, Math.log(measured.areaRatio / ratio));
      set(
          values,
          Feature.DURATION_RATIO,
          Math.log(measured.proximalDuration / measured.distalDuration));
      set(
          values,
          knownLength ? Feature.SLOWING : Feature.SLOWING_AT_USUAL_LENGTH,
          Math.log(Math.max(measured.segmentMilliseconds / segmentMilliseconds, SHORTEST_TIME)));
    }
    return new SegmentFeatures(answered, values);
  }

  /// A conduction time no longer than this share of what is expected is an error of reading.
  private static final double SHORTEST_TIME = 0.1;

  /// Amplitudes vary between people such that their square roots do so evenly.
  private double deviations(double millivolts) {
    double none = Math.sqrt(model.amplitude().millivolts(ageYears, 0));
    double one = Math.sqrt(model.amplitude().millivolts(ageYears, 1));
    return (Math.sqrt(millivolts) - none) / (one - none);
  }

  private static void set(double[] values, Feature feature, double value) {
    values[feature.column()] = value;
  }
}
