package org.ranvier.formats.json.writing;

import java.util.List;
import org.ranvier.record.SensoryLimits;
import org.ranvier.record.SensoryStudy;

/// Writes the sensory studies of a record.
final class SensoryPart {

  private SensoryPart() {}

  static void write(Page page, List<SensoryStudy> studies) {
    if (studies.isEmpty()) {
      return;
    }
    page.openList("sensoryStudies");
    for (SensoryStudy study : studies) {
      page.open();
      page.moment(study.moment());
      page.word("nerve", study.nerve());
      page.word("side", study.side());
      page.word("site", study.site());
      page.word("outcome", study.outcome());
      page.number("amplitudeMicrovolts", study.amplitudeMicrovolts());
      page.number("latencyMilliseconds", study.latencyMilliseconds());
      page.number("velocityMetresPerSecond", study.velocityMetresPerSecond());
      if (study.acrossSegment().isPresent()) {
        page.open("acrossSegment");
        page.word("from", study.acrossSegment().orElseThrow().from());
        page.word("to", study.acrossSegment().orElseThrow().to());
        page.shut();
      }
      page.word("judged", study.judged());
      limits(page, study.limits());
      page.shut();
    }
    page.shutList();
  }

  private static void limits(Page page, SensoryLimits limits) {
    if (limits.equals(SensoryLimits.UNKNOWN)) {
      return;
    }
    page.open("limits");
    page.number("amplitudeLowerMicrovolts", limits.amplitudeLowerMicrovolts());
    page.number("latencyUpperMilliseconds", limits.latencyUpperMilliseconds());
    page.number("velocityLowerMetresPerSecond", limits.velocityLowerMetresPerSecond());
    page.text("source", limits.source());
    page.shut();
  }
}
