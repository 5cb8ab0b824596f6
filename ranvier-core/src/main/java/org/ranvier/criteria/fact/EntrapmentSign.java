package org.ranvier.criteria.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.criteria.block.Measure;
import org.ranvier.criteria.block.Segment;
import org.ranvier.criteria.limits.NormalLimit;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Reported;

/// Whether there is a sign of entrapment: the response falls or conduction is slow across a usual
/// site, or the median distal latency is prolonged, as in the carpal tunnel. Sites that were not
/// tested keep the question open.
final class EntrapmentSign {

  private static final double FALL_PERCENT = 30; // the amplitude drop that EAN/PNS 2021 calls block

  private final Findings findings;
  private final Set<String> signs = new LinkedHashSet<>();

  private EntrapmentSign(Findings findings) {
    this.findings = findings;
  }

  static Fact of(Findings findings) {
    EntrapmentSign sign = new EntrapmentSign(findings);
    sign.collect();
    Truth truth = sign.signs.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
    return Fact.derived(
        truth,
        truth,
        () ->
            sign.signs.isEmpty() ? "none seen at the sites tested" : String.join("; ", sign.signs),
        List.of(
            "Test across the usual sites of entrapment: median palm to wrist, ulnar elbow, fibular head"));
  }

  private void collect() {
    for (Segment segment : findings.blocks().segments()) {
      if (segment.entrapment().isPresent() && !segment.supplement()) {
        across(segment);
      }
    }
    for (MotorStudy study : findings.record().motorStudies()) {
      distalLatency(study);
    }
    for (Reported.Block block : findings.record().reported().blocks()) {
      if (findings.blocks().isAtEntrapment(block)) {
        signs.add("a block is stated at a site of entrapment");
      }
    }
  }

  private void across(Segment segment) {
    double fall =
        Math.max(segment.amplitudeDropPercent().orElse(0), segment.areaDropPercent().orElse(0));
    if (fall >= FALL_PERCENT) {
      signs.add("the response falls: " + segment.place());
    }
    OptionalDouble velocity = segment.velocityMetresPerSecond();
    NormalLimit lower = findings.limits().velocityLower(segment.study(), segment.kind());
    if (velocity.isPresent() && velocity.getAsDouble() < lower.low()) {
      signs.add("conduction is slow: " + segment.place());
    }
  }

  /// Prolonged, with the ulnar distal latency of that hand not prolonged.
  private void distalLatency(MotorStudy study) {
    if (study.nerve() != Nerve.MEDIAN || !isProlonged(study)) {
      return;
    }
    for (MotorStudy other : findings.record().motorStudies()) {
      if (other.nerve() == Nerve.ULNAR && other.side() == study.side() && isProlonged(other)) {
        return;
      }
    }
    signs.add("the distal latency is prolonged: " + study.side().id() + " median");
  }

  private boolean isProlonged(MotorStudy study) {
    MotorResponse distal = study.responses().getFirst();
    OptionalDouble latency = Measure.LATENCY.of(distal);
    return distal.site() == Site.WRIST
        && latency.isPresent()
        && latency.getAsDouble()
            > findings.limits().latencyUpper(study, distal.distanceMillimetres()).high();
  }
}
