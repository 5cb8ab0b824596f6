package org.ranvier.criteria.fact;

import java.util.List;
import org.ranvier.criteria.block.Segment;
import org.ranvier.criteria.reading.Truth;

/// Whether the response falls, or conduction is slow, at a site of entrapment; and whether it does
/// so elsewhere.
final class EntrapmentFall {

  private static final double FALL_PERCENT = 30; // the amplitude drop that EAN/PNS 2021 calls block

  private EntrapmentFall() {}

  static Fact of(Findings findings) {
    Truth truth = Truth.UNKNOWN;
    for (Segment segment : findings.blocks().segments()) {
      if (segment.entrapment().isPresent() && !segment.supplement()) {
        double fall =
            Math.max(segment.amplitudeDropPercent().orElse(0), segment.areaDropPercent().orElse(0));
        truth = truth == Truth.TRUE ? truth : Truth.of(fall >= FALL_PERCENT);
      }
    }
    boolean stated =
        findings.record().reported().blocks().stream().anyMatch(findings.blocks()::isAtEntrapment);
    Truth result = stated ? Truth.TRUE : truth;
    return Fact.derived(
        result,
        result,
        () ->
            result == Truth.TRUE
                ? "the response falls at a site of entrapment"
                : result == Truth.FALSE
                    ? "no fall at the sites of entrapment tested"
                    : "sites of entrapment not tested",
        List.of("Test conduction across the usual sites of entrapment"));
  }
}
