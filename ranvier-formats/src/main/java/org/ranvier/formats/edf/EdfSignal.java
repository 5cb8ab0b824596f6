package org.ranvier.formats.edf;

import java.util.Locale;
import java.util.Optional;

/// The header of one signal.
///
/// @param index of the signal in the file, from 0
/// @param dimension physical dimension as it stands in the file
/// @param samples in each data record
record EdfSignal(
    int index,
    String label,
    String dimension,
    double physicalMinimum,
    double physicalMaximum,
    int digitalMinimum,
    int digitalMaximum,
    String prefiltering,
    int samples) {
  static final String ANNOTATIONS = "EDF Annotations";

  boolean isAnnotations() {
    return label.equals(ANNOTATIONS);
  }

  /// @return millivolts in one unit of the physical dimension, or empty if it is no voltage
  Optional<Double> millivoltsPerUnit() {
    return switch (dimension.replace('µ', 'u').replace('μ', 'u').toLowerCase(Locale.ROOT)) {
      case "v" -> Optional.of(1000.0);
      case "mv" -> Optional.of(1.0);
      case "uv" -> Optional.of(0.001);
      case "nv" -> Optional.of(0.000_001);
      default -> Optional.empty();
    };
  }

  /// @return the value of a sample in the physical dimension
  double physical(int digital) {
    double share = (double) (digital - digitalMinimum) / (digitalMaximum - digitalMinimum);
    return physicalMinimum + share * (physicalMaximum - physicalMinimum);
  }

  boolean isAtLimit(int digital) {
    return digital <= digitalMinimum || digital >= digitalMaximum;
  }
}
