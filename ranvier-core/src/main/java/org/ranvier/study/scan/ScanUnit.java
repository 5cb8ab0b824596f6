package org.ranvier.study.scan;

/// A motor unit as a scan sees it.
///
/// @param amplitudeMillivolts what it adds to the response when it fires, above 0
/// @param thresholdMilliamperes the stimulus at which it fires every second time, above 0
public record ScanUnit(double amplitudeMillivolts, double thresholdMilliamperes) {

  public ScanUnit {
    check("amplitude", amplitudeMillivolts, "mV");
    check("threshold", thresholdMilliamperes, "mA");
  }

  private static void check(String what, double value, String unit) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          "The %s of a motor unit must be above 0 %s, but is %s; leave out units that do not respond."
              .formatted(what, unit, value));
    }
  }
}
