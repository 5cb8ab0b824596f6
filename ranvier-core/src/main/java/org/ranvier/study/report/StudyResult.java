package org.ranvier.study.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Stretch;
import org.ranvier.record.Examination;
import org.ranvier.record.FWaves;
import org.ranvier.record.Grip;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.SensoryStudy;
import org.ranvier.record.Strength;
import org.ranvier.result.Result;
import org.ranvier.result.Rows;
import org.ranvier.result.Table;
import org.ranvier.study.subject.VirtualSubject;

/// What an examination found, as a report would list it. It says nothing of the truth.
public final class StudyResult {

  private static final String NOTE =
      "A model's people: figures of muscles, nerves and lesions are partly our own choice; docs/validation/study.md says how far they agree with published ones.";

  private StudyResult() {}

  /// @param record of the subject's examination
  public static Result of(VirtualSubject subject, PatientRecord record) {
    List<Table> tables = new ArrayList<>();
    tables.add(motor(record));
    add(tables, waves(record));
    add(tables, sensory(record));
    record.examinations().forEach(examination -> bedside(examination, tables));
    return new Result(
        record.id(),
        "What does an examination of this virtual person find?",
        setup(subject),
        List.of(answer(record)),
        tables,
        List.of(),
        List.of(NOTE));
  }

  private static List<Result.Fact> setup(VirtualSubject subject) {
    return List.of(
        new Result.Fact(
            "person",
            String.format(
                Locale.ROOT,
                "%.0f years, %s, %.0f cm",
                subject.ageYears(),
                subject.person().sex().map(sex -> sex.id()).orElse(""),
                subject.heightMillimetres() / 10)),
        new Result.Fact(
            "skin",
            String.format(
                Locale.ROOT,
                "%.1f °C (arms), %.1f °C (legs)",
                subject.skinCelsius(Limb.ARM),
                subject.skinCelsius(Limb.LEG))),
        new Result.Fact("protocol", subject.protocol().title()),
        new Result.Fact(
            "settings",
            String.format(
                Locale.ROOT,
                "noise %.0f µV, stimuli %.1f times supramaximal",
                subject.settings().noiseMicrovolts(),
                subject.settings().stimulusFactor())));
  }

  private static String answer(PatientRecord record) {
    return "%d motor and %d sensory nerves studied, %d muscles examined with a needle; ranvier examine reads the record."
        .formatted(
            record.motorStudies().size(), record.sensoryStudies().size(), record.needle().size());
  }

  private static void add(List<Table> tables, Rows rows) {
    if (!rows.isEmpty()) {
      tables.add(rows.table());
    }
  }

  private static Table motor(PatientRecord record) {
    Rows rows =
        new Rows("motor", "Motor conduction: onset, amplitude, area, duration of the negative peak")
            .column("nerve", "nerve", 0)
            .column("muscle", "muscle", 0)
            .column("site", "site", 0)
            .column("latencyMilliseconds", "ms", 1)
            .column("amplitudeMillivolts", "mV", 1)
            .column("areaMillivoltMilliseconds", "mV·ms", 1)
            .column("durationMilliseconds", "dur. ms", 1)
            .column("velocityMetresPerSecond", "m/s", 0)
            .column("distanceMillimetres", "mm", 0);
    for (MotorStudy study : record.motorStudies()) {
      double before = Double.NaN;
      for (MotorResponse response : study.responses()) {
        double latency = Double.NaN;
        double[] shape = {Double.NaN, Double.NaN, Double.NaN};
        if (response.outcome() instanceof Outcome.Recorded seen) {
          latency = Rows.orNone(seen.latencyMilliseconds());
          shape[0] = Rows.orNone(seen.amplitudeMillivolts());
          shape[1] = Rows.orNone(seen.areaMillivoltMilliseconds());
          shape[2] = Rows.orNone(seen.durationMilliseconds());
        }
        double distance = Rows.orNone(response.distanceMillimetres());
        rows.add(
            nerve(study.side(), study.nerve().id()),
            study.muscle().map(Muscle::id).orElse(""),
            response.site().id(),
            latency,
            shape[0],
            shape[1],
            shape[2],
            latency > before ? distance / (latency - before) : Double.NaN,
            distance);
        before = latency;
      }
    }
    return rows.table();
  }

  private static Rows waves(PatientRecord record) {
    Rows rows =
        new Rows("f-waves", "F waves")
            .column("nerve", "nerve", 0)
            .column("stimuli", "stimuli", 0)
            .column("responses", "responses", 0)
            .column("minimumLatencyMilliseconds", "shortest latency (ms)", 1);
    for (MotorStudy study : record.motorStudies()) {
      if (study.fWaves().isPresent()) {
        FWaves waves = study.fWaves().orElseThrow();
        rows.add(
            nerve(study.side(), study.nerve().id()),
            waves.stimuli().orElse(0),
            waves.responses().orElse(0),
            Rows.orNone(waves.minimumLatencyMilliseconds()));
      }
    }
    return rows;
  }

  private static Rows sensory(PatientRecord record) {
    Rows rows =
        new Rows("sensory", "Sensory conduction")
            .column("nerve", "nerve", 0)
            .column("stretch", "stretch", 0)
            .column("outcome", "response", 0)
            .column("amplitudeMicrovolts", "amplitude (µV)", 1)
            .column("velocityMetresPerSecond", "velocity (m/s)", 0);
    for (SensoryStudy study : record.sensoryStudies()) {
      rows.add(
          nerve(study.side(), study.nerve().id()),
          study.acrossSegment().map(Stretch::text).orElse("distal"),
          study.outcome().map(outcome -> outcome.id()).orElse(""),
          Rows.orNone(study.amplitudeMicrovolts()),
          Rows.orNone(study.velocityMetresPerSecond()));
    }
    return rows;
  }

  private static void bedside(Examination examination, List<Table> tables) {
    Rows strength = new Rows("strength", "Strength (MRC)").column("movement", "movement", 0);
    for (Side side : Side.values()) {
      strength.column(side.id(), side.id(), 0);
    }
    List<Strength> grades = examination.strength();
    for (int i = 0; i + 1 < grades.size(); i += 2) {
      strength.add(grades.get(i).target().id(), grade(grades.get(i)), grade(grades.get(i + 1)));
    }
    add(tables, strength);
    Rows grip = new Rows("grip", "Grip").column("side", "hand", 0).column("kilograms", "kg", 1);
    for (Grip each : examination.grip()) {
      grip.add(each.side().id(), Rows.orNone(each.kilograms()));
    }
    add(tables, grip);
  }

  private static String grade(Strength strength) {
    return strength.mrc().map(grade -> grade.text()).orElse("");
  }

  private static String nerve(Side side, String nerve) {
    return side.id() + " " + nerve;
  }
}
