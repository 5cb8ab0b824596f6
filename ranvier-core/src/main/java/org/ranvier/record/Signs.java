package org.ranvier.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The signs that an examination states. A sign that is not in the map was not recorded.
public record Signs(Map<Sign, Finding> findings, Optional<SensoryLoss> objectiveSensoryLoss) {

  /// No sign was recorded.
  public static final Signs UNKNOWN = new Signs(Map.of(), Optional.empty());

  public Signs {
    EnumMap<Sign, Finding> copy = new EnumMap<>(Sign.class);
    copy.putAll(findings);
    findings = Collections.unmodifiableMap(copy);
  }

  /// @return what was found, or empty if the sign was not recorded
  public Optional<Finding> of(Sign sign) {
    return Optional.ofNullable(findings.get(sign));
  }
}
