package org.ranvier.study.scan;

import java.util.Arrays;
import java.util.OptionalInt;

/// What is read from a scan without a model.
///
/// @param peakMillivolts the largest response of the scan
/// @param stepix an index of the number of units; empty if fewer than two steps stand above the
///   noise, or if they do not fall in size
/// @param d50 how many of the largest steps make up half of the response
/// @param largestStepMillivolts between responses that follow each other by size
/// @param steps that stand 2.5 times above 20 µV
/// @param s5 mA, the stimulus for 5 % of the largest response
/// @param s50 mA, for 50 %
/// @param s95 mA, for 95 %
/// @param noiseMillivolts of responses to the weakest stimuli, a standard deviation
public record ScanIndices(
    double peakMillivolts,
    OptionalInt stepix,
    int d50,
    double largestStepMillivolts,
    int steps,
    double s5,
    double s50,
    double s95,
    double noiseMillivolts) {

  /// Half of all differences of two normal values are below so many standard deviations of one.
  private static final double MEDIAN_DIFFERENCE = 0.6745 * Math.sqrt(2);

  /// Responses below this share of the largest are taken for the foot of the scan.
  private static final double FOOT = 0.02;

  /// Reads a scan.
  public static ScanIndices of(CmapScan scan) {
    StepFit fit = new StepFit(scan.scanned());
    RisingCurve curve = new RisingCurve(scan.ordered());
    double rise = curve.top() - curve.foot();
    return new ScanIndices(
        Arrays.stream(scan.scanned()).max().orElseThrow(),
        fit.falls() ? OptionalInt.of(fit.stepix()) : OptionalInt.empty(),
        fit.half(),
        fit.steps()[0],
        fit.inLine(),
        curve.stimulus(curve.foot() + 0.05 * rise),
        curve.stimulus(curve.foot() + 0.5 * rise),
        curve.stimulus(curve.foot() + 0.95 * rise),
        noise(scan, curve.foot() + FOOT * rise));
  }

  /// @return AMPIX in µV: the largest response over STEPIX; NaN without STEPIX
  public double ampixMicrovolts() {
    return stepix.isPresent() ? 1000 * peakMillivolts / stepix.getAsInt() : Double.NaN;
  }

  /// @return (S95 - S5) / S50
  public double relativeRange() {
    return (s95 - s5) / s50;
  }

  private static double noise(CmapScan scan, double foot) {
    double[] responses = scan.responses();
    double[] differences = new double[responses.length];
    int count = 0;
    for (int i = scan.parts().start() + 1; i < scan.parts().end(); i++) {
      if (responses[i] <= foot && responses[i - 1] <= foot) {
        differences[count++] = Math.abs(responses[i] - responses[i - 1]);
      }
    }
    if (count == 0) {
      return Double.NaN;
    }
    double[] found = Arrays.copyOf(differences, count);
    Arrays.sort(found);
    return found[count / 2] / MEDIAN_DIFFERENCE;
  }
}
