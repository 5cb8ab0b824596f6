package org.ranvier.benchmarks.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.criteria.Examiner;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.criteria.reading.Status;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.SensoryStudy;
import org.ranvier.record.Subject;
import org.ranvier.study.VirtualExamination;
import org.ranvier.study.body.StudyTables;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.subject.VirtualSubject;
import org.ranvier.study.test.MotorTest;

/// What is kept of one examined person, without traces.
///
/// @param motor studies of the protocol, then those added to it
/// @param verdicts of each criteria set by its id
/// @param favoured ids of diagnoses
record Examined(
    Subject person,
    List<MotorStudy> motor,
    List<SensoryStudy> sensory,
    Map<String, Verdict> verdicts,
    List<String> favoured) {

  private static final Examiner EXAMINER = Examiner.shipped();

  /// How a criteria set judges.
  enum Verdict {
    DEFINITE,
    LESS,
    NOT_MET,
    NOT_DECIDABLE;

    static Verdict of(CriteriaReading reading) {
      return switch (reading.status()) {
        case MET -> isHighest(reading) ? DEFINITE : LESS;
        case NOT_MET -> NOT_MET;
        case NOT_DECIDABLE -> NOT_DECIDABLE;
      };
    }

    /// Sets name their firm categories differently; those that are not firm begin with these words.
    private static boolean isHighest(CriteriaReading reading) {
      return !reading.category().startsWith("possible")
          && !reading.category().startsWith("probable")
          && reading.status() == Status.MET;
    }
  }

  /// @param added motor studies beyond the protocol, which are not judged
  static Examined of(VirtualSubject subject, StudyTables tables, List<MotorPlan> added) {
    PatientRecord record = VirtualExamination.of(subject, tables).record();
    Reading reading = EXAMINER.examine(record);
    List<MotorStudy> motor = new ArrayList<>();
    record.motorStudies().forEach(study -> motor.add(withoutTraces(study)));
    MotorTest test = new MotorTest(new VirtualBody(subject, tables));
    added.forEach(plan -> motor.add(withoutTraces(test.of(plan))));
    Map<String, Verdict> verdicts = new TreeMap<>();
    reading.criteria().forEach(each -> verdicts.put(each.id(), Verdict.of(each)));
    return new Examined(
        record.subject(),
        motor,
        record.sensoryStudies(),
        verdicts,
        reading.mimics().stream()
            .filter(each -> each.standing() == Standing.FAVOURED)
            .map(MimicReading::id)
            .toList());
  }

  private static MotorStudy withoutTraces(MotorStudy study) {
    return study.withResponses(
        study.responses().stream()
            .map(response -> response.withOutcome(withoutTrace(response.outcome())))
            .toList());
  }

  private static Outcome withoutTrace(Outcome outcome) {
    return outcome instanceof Outcome.Recorded seen
        ? new Outcome.Recorded(
            seen.latencyMilliseconds(),
            seen.amplitudeMillivolts(),
            seen.areaMillivoltMilliseconds(),
            seen.durationMilliseconds(),
            seen.totalDurationMilliseconds(),
            Optional.empty())
        : outcome;
  }

  Optional<MotorStudy> study(Muscle muscle, Side side) {
    return motor.stream()
        .filter(each -> each.muscle().equals(Optional.of(muscle)) && each.side() == side)
        .findFirst();
  }

  /// @return what was recorded from a site; empty if nothing was
  Optional<Outcome.Recorded> response(Muscle muscle, Side side, Site site) {
    return study(muscle, side).stream()
        .flatMap(study -> study.responses().stream())
        .filter(response -> response.site() == site)
        .map(MotorResponse::outcome)
        .filter(Outcome.Recorded.class::isInstance)
        .map(Outcome.Recorded.class::cast)
        .findFirst();
  }

  /// @return m/s between neighbouring sites of one study; NaN if a latency is missing
  static double velocity(MotorResponse distal, MotorResponse proximal) {
    double later = latency(proximal.outcome()) - latency(distal.outcome());
    return later > 0 ? proximal.distanceMillimetres().orElse(Double.NaN) / later : Double.NaN;
  }

  /// @return ms; NaN if nothing was recorded
  static double latency(Outcome outcome) {
    return outcome instanceof Outcome.Recorded seen
        ? number(seen.latencyMilliseconds())
        : Double.NaN;
  }

  static double number(OptionalDouble value) {
    return value.orElse(Double.NaN);
  }
}
