package org.ranvier.formats.mem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ranvier.study.scan.CmapScan;

/// A CMAP scan as it was recorded.
///
/// @param header such as `S/R sites` and its value, in the order of the file
/// @param variables what the recording program made of the scan, such as `MSFNUnits`, by its names
public record ScanRecording(
    Map<String, String> header, CmapScan scan, Map<String, Double> variables) {

  /// Units that the recording program counted by its own fit (MScanFit).
  public static final String THEIR_UNITS = "MSFNUnits";

  public ScanRecording {
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }

  /// @return a line of the header, if it says something
  public Optional<String> said(String name) {
    return Optional.ofNullable(header.get(name)).filter(value -> !value.isEmpty());
  }

  /// @return a variable, if the file has it
  public Optional<Double> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }
}
