package org.ranvier.formats.vocabulary;

import java.util.Optional;

/// A measured value of a record with its unit and plausible range, the same as in the record's
/// constructors and in the JSON Schema.
public enum Measure {
  AGE("Age", "years", 0, 120),
  AGE_AT_ONSET("Age at onset", "years", 0, 120),
  HEIGHT("Height", "cm", 30, 250, "give it in centimetres"),
  WEIGHT("Weight", "kg", 1, 400, "give it in kilograms"),
  MONTHS_SINCE_ONSET("Time since onset", "months", 0, 1200, "give it in months"),
  DAY("Day", "days", -100_000, 100_000, "count days from the record's own zero"),
  MRC("MRC grade", "", 0, 5),
  GRIP_KILOGRAMS("Grip", "kg", 0, 120, "give it in kilograms or as kilopascals"),
  GRIP_KILOPASCALS("Grip", "kPa", 0, 250, "give it in kilopascals or as kilograms"),

  SKIN("Skin temperature", "°C", 10, 42, "give it in degrees Celsius"),
  LOW_CUT("Low-frequency filter", "Hz", 0, 1000),
  LATENCY("Motor latency", "ms", 0.1, 100, "give it in milliseconds"),
  AMPLITUDE("Amplitude", "mV", 0, 40, "record the negative peak as a positive number"),
  AREA("Area", "mV·ms", 0, 400, "give the area of the negative peak as a positive number"),
  DURATION("Duration", "ms", 0.1, 100, "give it in milliseconds"),
  TOTAL_DURATION("Total duration", "ms", 0.1, 150, "give it in milliseconds"),
  DISTANCE("Distance", "mm", 1, 1000, "give it in millimetres from the next more distal site"),
  VELOCITY("Motor conduction velocity", "m/s", 1, 100, "give it in metres per second"),
  SAMPLE_INTERVAL("Sample interval", "ms", 0, 10, "give it in milliseconds", true),
  SAMPLE("A sample of a trace", "mV", -1000, 1000, "give it in millivolts"),
  TRACE_TIME("A mark on a trace", "ms", 0, 1000, "give it in milliseconds from the stimulus"),
  F_STIMULI("Number of F-wave stimuli", "", 1, 1000),
  F_RESPONSES("Number of F-wave responses", "", 0, 1000),
  F_LATENCY("F-wave latency", "ms", 10, 200, "give it in milliseconds"),
  AMPLITUDE_LOWER("Lower limit of amplitude", "mV", 0, 40, "give it in millivolts"),
  LATENCY_UPPER("Upper limit of latency", "ms", 0.5, 50, "give it in milliseconds"),
  VELOCITY_LOWER("Lower limit of velocity", "m/s", 5, 90, "give it in metres per second"),
  F_LATENCY_UPPER("Upper limit of F latency", "ms", 10, 120, "give it in milliseconds"),

  SENSORY_AMPLITUDE("Sensory amplitude", "µV", 0, 200, "give it in microvolts"),
  SENSORY_LATENCY("Sensory latency", "ms", 0.2, 30, "give it in milliseconds"),
  SENSORY_VELOCITY("Sensory conduction velocity", "m/s", 1, 100, "give it in metres per second"),
  SENSORY_AMPLITUDE_LOWER(
      "Lower limit of sensory amplitude", "µV", 0, 200, "give it in microvolts"),
  SENSORY_LATENCY_UPPER("Upper limit of sensory latency", "ms", 0.5, 20, "give it in milliseconds"),

  CSF_PROTEIN("CSF protein", "g/L", 0.01, 30, "give it in grams per litre (100 mg/dL is 1 g/L)"),
  CSF_CELLS("CSF cells", "per µL", 0, 100_000),
  CREATINE_KINASE("Creatine kinase", "U/L", 0, 500_000),
  NERVE_AREA("A nerve's cross-sectional area", "mm²", 0, 200, "give it in mm²", true),
  GRAMS("Dose", "g", 0, 1000, "give the total of the course in grams"),
  GRAMS_PER_KILOGRAM("Dose", "g/kg", 0, 5, "give the total of the course in grams per kilogram"),
  COURSE_DAYS("Length of a course of treatment", "days", 1, 10_000),
  DROP("Drop", "%", 0, 100, "give it in percent of the distal value");

  private final String what;
  private final String unit;
  private final double low;
  private final double high;
  private final String remedy;
  private final boolean aboveLow;

  Measure(String what, String unit, double low, double high) {
    this(what, unit, low, high, "check the value, or leave the key out if it is not known");
  }

  Measure(String what, String unit, double low, double high, String remedy) {
    this(what, unit, low, high, remedy, false);
  }

  Measure(String what, String unit, double low, double high, String remedy, boolean aboveLow) {
    this.what = what;
    this.unit = unit;
    this.low = low;
    this.high = high;
    this.remedy = remedy;
    this.aboveLow = aboveLow;
  }

  /// @return its name at the start of a sentence
  public String what() {
    return what;
  }

  /// @return smallest plausible value
  public double low() {
    return low;
  }

  /// @return largest plausible value
  public double high() {
    return high;
  }

  /// @return true if the smallest value itself is out of range
  public boolean aboveLow() {
    return aboveLow;
  }

  /// @return what to do about a value out of range, without a full stop
  public String remedy() {
    return remedy;
  }

  /// @return whether a value is plausible; NaN never is
  public boolean accepts(double value) {
    return (aboveLow ? value > low : value >= low) && value <= high;
  }

  /// @param printed the value as it stands in the file
  /// @return rule and value, such as `Amplitude must be from 0 to 40 mV, but is -2.1 mV`; empty if
  ///   the value is plausible
  public Optional<String> complaint(double value, String printed) {
    if (accepts(value)) {
      return Optional.empty();
    }
    String unitAfterNumber = unit.isEmpty() ? "" : " " + unit;
    String range =
        aboveLow
            ? "above " + plain(low) + " and at most " + plain(high)
            : "from " + plain(low) + " to " + plain(high);
    return Optional.of(
        what + " must be " + range + unitAfterNumber + ", but is " + printed + unitAfterNumber);
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
