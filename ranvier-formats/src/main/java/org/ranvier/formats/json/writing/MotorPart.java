package org.ranvier.formats.json.writing;

import java.util.List;
import org.ranvier.record.Checks;
import org.ranvier.record.FWaves;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.Trace;

/// Writes the motor studies of a record.
final class MotorPart {

  private MotorPart() {}

  static void write(Page page, List<MotorStudy> studies) {
    if (studies.isEmpty()) {
      return;
    }
    page.openList("motorStudies");
    for (MotorStudy study : studies) {
      study(page, study);
    }
    page.shutList();
  }

  private static void study(Page page, MotorStudy study) {
    page.open();
    page.moment(study.moment());
    page.word("nerve", study.nerve());
    page.word("side", study.side());
    page.word("muscle", study.muscle());
    page.number("skinCelsius", study.skinCelsius());
    page.number("lowCutHertz", study.lowCutHertz());
    page.word("amplitudeConvention", study.amplitudeConvention());
    page.openList("responses");
    for (MotorResponse response : study.responses()) {
      response(page, response);
    }
    page.shutList();
    if (study.fWaves().isPresent()) {
      FWaves fWaves = study.fWaves().orElseThrow();
      page.open("fWaves");
      page.number("stimuli", fWaves.stimuli());
      page.number("responses", fWaves.responses());
      page.number("minimumLatencyMilliseconds", fWaves.minimumLatencyMilliseconds());
      page.shut();
    }
    checks(page, study.checks());
    limits(page, study.limits());
    page.shut();
  }

  private static void response(Page page, MotorResponse response) {
    page.open();
    page.word("site", response.site());
    switch (response.outcome()) {
      case Outcome.Recorded recorded -> recorded(page, recorded);
      case Outcome.Absent _ -> page.text("outcome", "absent");
      case Outcome.NotTested _ -> page.text("outcome", "not-tested");
    }
    page.number("distanceMillimetres", response.distanceMillimetres());
    page.number("velocityMetresPerSecond", response.velocityMetresPerSecond());
    page.truth("supramaximal", response.supramaximal());
    if (response.outcome() instanceof Outcome.Recorded recorded && recorded.trace().isPresent()) {
      trace(page, recorded.trace().orElseThrow());
    }
    page.shut();
  }

  private static void recorded(Page page, Outcome.Recorded recorded) {
    page.text("outcome", "recorded");
    page.number("latencyMilliseconds", recorded.latencyMilliseconds());
    page.number("amplitudeMillivolts", recorded.amplitudeMillivolts());
    page.number("areaMillivoltMilliseconds", recorded.areaMillivoltMilliseconds());
    page.number("durationMilliseconds", recorded.durationMilliseconds());
    page.number("totalDurationMilliseconds", recorded.totalDurationMilliseconds());
  }

  private static void trace(Page page, Trace trace) {
    page.open("trace");
    page.number("sampleIntervalMilliseconds", trace.sampleIntervalMilliseconds());
    page.numbers("millivolts", trace.millivolts());
    page.number("onsetMilliseconds", trace.onsetMilliseconds());
    page.number("peakMilliseconds", trace.peakMilliseconds());
    page.number("endMilliseconds", trace.endMilliseconds());
    page.shut();
  }

  private static void checks(Page page, Checks checks) {
    if (checks.equals(Checks.UNKNOWN)) {
      return;
    }
    page.open("checks");
    page.truth("martinGruberExcluded", checks.martinGruberExcluded());
    page.truth("coStimulationExcluded", checks.coStimulationExcluded());
    page.shut();
  }

  private static void limits(Page page, MotorLimits limits) {
    if (limits.equals(MotorLimits.UNKNOWN)) {
      return;
    }
    page.open("limits");
    page.number("amplitudeLowerMillivolts", limits.amplitudeLowerMillivolts());
    page.number("latencyUpperMilliseconds", limits.latencyUpperMilliseconds());
    page.number("velocityLowerMetresPerSecond", limits.velocityLowerMetresPerSecond());
    page.number("fLatencyUpperMilliseconds", limits.fLatencyUpperMilliseconds());
    page.text("source", limits.source());
    page.shut();
  }
}
