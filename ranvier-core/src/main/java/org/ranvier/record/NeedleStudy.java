package org.ranvier.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;

/// Needle examination of one muscle. A sign that is not in the map was not recorded.
public record NeedleStudy(Muscle muscle, Optional<Side> side, Map<NeedleSign, Finding> findings) {

  public NeedleStudy {
    EnumMap<NeedleSign, Finding> copy = new EnumMap<>(NeedleSign.class);
    copy.putAll(findings);
    findings = Collections.unmodifiableMap(copy);
  }

  /// @return what was found, or empty if it was not recorded
  public Optional<Finding> of(NeedleSign sign) {
    return Optional.ofNullable(findings.get(sign));
  }
}
