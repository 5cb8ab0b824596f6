package org.ranvier.inference;

import java.util.Arrays;

/// The features of one segment, measured or simulated.
///
/// @param answered whether stimulation at the proximal site gave a response
/// @param values one for each [Feature], NaN where it is not known
@SuppressWarnings("ArrayRecordComponent") // copied on the way in, read only in this package
record SegmentFeatures(boolean answered, double[] values) {

  SegmentFeatures {
    values = values.clone();
  }

  double of(Feature feature) {
    return values[feature.column()];
  }

  boolean has(Feature feature) {
    return !Double.isNaN(of(feature));
  }

  SegmentFeatures without(Feature... features) {
    double[] fewer = values.clone();
    for (Feature feature : features) {
      fewer[feature.column()] = Double.NaN;
    }
    return new SegmentFeatures(answered, fewer);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SegmentFeatures that
        && answered == that.answered
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(values) + Boolean.hashCode(answered);
  }

  @Override
  public String toString() {
    return (answered ? "answered " : "no answer ") + Arrays.toString(values);
  }
}
