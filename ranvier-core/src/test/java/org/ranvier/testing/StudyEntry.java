package org.ranvier.testing;

import static org.ranvier.testing.Fields.list;
import static org.ranvier.testing.Fields.moment;
import static org.ranvier.testing.Fields.number;
import static org.ranvier.testing.Fields.text;
import static org.ranvier.testing.Fields.truth;
import static org.ranvier.testing.Fields.whole;
import static org.ranvier.testing.Fields.word;

import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.anatomy.Stretch;
import org.ranvier.record.AmplitudeConvention;
import org.ranvier.record.Checks;
import org.ranvier.record.FWaves;
import org.ranvier.record.Judgement;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.SensoryLimits;
import org.ranvier.record.SensoryOutcome;
import org.ranvier.record.SensoryStudy;
import org.ranvier.reference.Entry;

/// Reads the nerve conduction studies of a record.
final class StudyEntry {

  private StudyEntry() {}

  static MotorStudy motor(Entry entry) {
    return new MotorStudy(
        moment(entry),
        entry.get("nerve").term(Nerve.class),
        entry.get("side").term(Side.class),
        word(entry, "muscle", Muscle.class),
        number(entry, "skinCelsius"),
        number(entry, "lowCutHertz"),
        word(entry, "amplitudeConvention", AmplitudeConvention.class),
        list(entry, "responses", StudyEntry::response),
        entry.find("fWaves").map(StudyEntry::fWaves),
        entry
            .find("checks")
            .map(checks ->
                new Checks(
                    truth(checks, "martinGruberExcluded"), truth(checks, "coStimulationExcluded")))
            .orElse(Checks.UNKNOWN),
        entry.find("limits").map(StudyEntry::motorLimits).orElse(MotorLimits.UNKNOWN));
  }

  private static MotorResponse response(Entry entry) {
    return new MotorResponse(
        entry.get("site").term(Site.class),
        outcome(entry),
        number(entry, "distanceMillimetres"),
        number(entry, "velocityMetresPerSecond"),
        truth(entry, "supramaximal"));
  }

  private static Outcome outcome(Entry entry) {
    return switch (text(entry, "outcome").orElse("recorded")) {
      case "absent" -> new Outcome.Absent();
      case "not-tested" -> new Outcome.NotTested();
      default ->
          new Outcome.Recorded(
              number(entry, "latencyMilliseconds"),
              number(entry, "amplitudeMillivolts"),
              number(entry, "areaMillivoltMilliseconds"),
              number(entry, "durationMilliseconds"),
              number(entry, "totalDurationMilliseconds"),
              Optional.empty());
    };
  }

  private static FWaves fWaves(Entry entry) {
    return new FWaves(
        whole(entry, "stimuli"),
        whole(entry, "responses"),
        number(entry, "minimumLatencyMilliseconds"));
  }

  private static MotorLimits motorLimits(Entry entry) {
    return new MotorLimits(
        number(entry, "amplitudeLowerMillivolts"),
        number(entry, "latencyUpperMilliseconds"),
        number(entry, "velocityLowerMetresPerSecond"),
        number(entry, "fLatencyUpperMilliseconds"),
        text(entry, "source"));
  }

  static SensoryStudy sensory(Entry entry) {
    return new SensoryStudy(
        moment(entry),
        entry.get("nerve").term(Nerve.class),
        entry.get("side").term(Side.class),
        word(entry, "site", Site.class),
        word(entry, "outcome", SensoryOutcome.class),
        number(entry, "amplitudeMicrovolts"),
        number(entry, "latencyMilliseconds"),
        number(entry, "velocityMetresPerSecond"),
        entry
            .find("acrossSegment")
            .map(across ->
                new Stretch(
                    across.get("from").term(Site.class), across.get("to").term(Site.class))),
        word(entry, "judged", Judgement.class),
        entry.find("limits").map(StudyEntry::sensoryLimits).orElse(SensoryLimits.UNKNOWN));
  }

  private static SensoryLimits sensoryLimits(Entry entry) {
    return new SensoryLimits(
        number(entry, "amplitudeLowerMicrovolts"),
        number(entry, "latencyUpperMilliseconds"),
        number(entry, "velocityLowerMetresPerSecond"),
        text(entry, "source"));
  }
}
