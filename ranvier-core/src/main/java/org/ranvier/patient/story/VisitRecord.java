package org.ranvier.patient.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.record.Examination;
import org.ranvier.record.Moment;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Provenance;
import org.ranvier.record.RecordKind;
import org.ranvier.record.SensoryStudy;
import org.ranvier.record.Treatment;

/// Makes of what an examination found the record of a visit: with its day, the treatments so far,
/// without traces, and with nothing that tells the disease.
///
/// @param patient id of the patient
/// @param number of the visit
record VisitRecord(String patient, int number, int day, LocalDate date) {

  String id() {
    return patient + "-visit-" + number;
  }

  PatientRecord of(PatientRecord found, List<Treatment> treatments) {
    Moment moment = new Moment(OptionalDouble.of(day), Optional.of(date));
    return new PatientRecord(
        id(),
        new Provenance(
            Optional.of(RecordKind.SYNTHETIC),
            Optional.of("visit %d of the virtual patient %s".formatted(number, patient)),
            Optional.empty()),
        found.subject(),
        found.course(),
        found.examinations().stream()
            .map(it -> new Examination(moment, it.strength(), it.reflexes(), it.signs(), it.grip()))
            .toList(),
        found.motorStudies().stream().map(it -> dated(it, moment)).toList(),
        found.sensoryStudies().stream().map(it -> dated(it, moment)).toList(),
        found.needle(),
        found.laboratory(),
        found.imaging(),
        treatments,
        found.reported());
  }

  private static MotorStudy dated(MotorStudy it, Moment moment) {
    return new MotorStudy(
        moment,
        it.nerve(),
        it.side(),
        it.muscle(),
        it.skinCelsius(),
        it.lowCutHertz(),
        it.amplitudeConvention(),
        it.responses().stream().map(VisitRecord::withoutTrace).toList(),
        it.fWaves(),
        it.checks(),
        it.limits());
  }

  private static SensoryStudy dated(SensoryStudy it, Moment moment) {
    return new SensoryStudy(
        moment,
        it.nerve(),
        it.side(),
        it.site(),
        it.outcome(),
        it.amplitudeMicrovolts(),
        it.latencyMilliseconds(),
        it.velocityMetresPerSecond(),
        it.acrossSegment(),
        it.judged(),
        it.limits());
  }

  private static MotorResponse withoutTrace(MotorResponse response) {
    return response.outcome() instanceof Outcome.Recorded seen
        ? response.withOutcome(
            new Outcome.Recorded(
                seen.latencyMilliseconds(),
                seen.amplitudeMillivolts(),
                seen.areaMillivoltMilliseconds(),
                seen.durationMilliseconds(),
                seen.totalDurationMilliseconds(),
                Optional.empty()))
        : response;
  }
}
