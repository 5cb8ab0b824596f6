package org.ranvier.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Reflex;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.Agent;
import org.ranvier.record.Course;
import org.ranvier.record.Examination;
import org.ranvier.record.Finding;
import org.ranvier.record.Imaging;
import org.ranvier.record.Judgement;
import org.ranvier.record.Laboratory;
import org.ranvier.record.Moment;
import org.ranvier.record.MrcGrade;
import org.ranvier.record.NeedleSign;
import org.ranvier.record.NeedleStudy;
import org.ranvier.record.Onset;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Progression;
import org.ranvier.record.Provenance;
import org.ranvier.record.ReflexFinding;
import org.ranvier.record.ReflexResponse;
import org.ranvier.record.Reported;
import org.ranvier.record.SensoryLoss;
import org.ranvier.record.Sex;
import org.ranvier.record.Sign;
import org.ranvier.record.Signs;
import org.ranvier.record.Strength;
import org.ranvier.record.Subject;
import org.ranvier.record.TestResult;
import org.ranvier.record.Treatment;
import org.ranvier.record.TreatmentResponse;

/// Made-up patients with everything that a full work-up holds: strength of 48 muscles, 12 reflexes,
/// 20 motor studies with 3 or 4 sites, 10 sensory studies, needle, laboratory, imaging, treatment.
/// The same seed gives the same patient; about a third of the values are missing here and there.
final class FullPatient {

  private static final List<Muscle> MUSCLES =
      List.of(
          Muscle.DELTOID,
          Muscle.BICEPS,
          Muscle.TRICEPS,
          Muscle.BRACHIORADIALIS,
          Muscle.ECRL,
          Muscle.EDC,
          Muscle.EIP,
          Muscle.FCR,
          Muscle.FCU,
          Muscle.FPL,
          Muscle.FDP_MEDIAN,
          Muscle.FDP_ULNAR,
          Muscle.APB,
          Muscle.OPPONENS,
          Muscle.FDI,
          Muscle.ADM,
          Muscle.ILIOPSOAS,
          Muscle.QUADRICEPS,
          Muscle.HAMSTRINGS,
          Muscle.TA,
          Muscle.EHL,
          Muscle.PERONEUS,
          Muscle.GASTROCNEMIUS,
          Muscle.TIBIALIS_POSTERIOR);

  private final SplittableRandom random;
  private final String id;

  private FullPatient(long seed) {
    random = new SplittableRandom(seed);
    id = "patient-" + seed;
  }

  static PatientRecord of(long seed) {
    return new FullPatient(seed).record();
  }

  private PatientRecord record() {
    FullConduction conduction = new FullConduction(random);
    return new PatientRecord(
        id,
        Provenance.UNKNOWN,
        new Subject(
            OptionalDouble.of(random.nextInt(25, 70)),
            OptionalDouble.empty(),
            Optional.of(Sex.MALE),
            OptionalDouble.of(178),
            OptionalDouble.of(80)),
        new Course(
            OptionalDouble.of(random.nextInt(2, 120)),
            Optional.of(random.nextBoolean() ? Progression.SLOW : Progression.STEPWISE),
            Optional.of(Onset.ARM_DISTAL),
            perhaps(false),
            perhaps(false),
            perhaps(false)),
        List.of(examination()),
        conduction.motor(),
        conduction.sensory(),
        needle(),
        new Laboratory(
            perhaps(random.nextBoolean() ? TestResult.POSITIVE : TestResult.NEGATIVE),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.of(random.nextInt(20, 120) / 100.0),
            OptionalDouble.of(2),
            OptionalDouble.of(random.nextInt(60, 400)),
            perhaps(Finding.ABSENT),
            perhaps(Finding.ABSENT)),
        imaging(),
        List.of(
            treatment(Agent.IMMUNOGLOBULIN, TreatmentResponse.IMPROVED),
            treatment(Agent.CORTICOSTEROID, TreatmentResponse.WORSE)),
        Reported.NOTHING);
  }

  private Examination examination() {
    List<Strength> strengths = new ArrayList<>();
    List<ReflexFinding> reflexes = new ArrayList<>();
    for (Side side : Side.values()) {
      for (Muscle muscle : MUSCLES) {
        int grade = random.nextInt(8) == 0 ? random.nextInt(2, 5) : 5;
        strengths.add(
            new Strength(
                new Strength.OfMuscle(muscle),
                side,
                Optional.of(new MrcGrade(grade, "")),
                Optional.empty()));
      }
      for (Reflex reflex :
          List.of(
              Reflex.BICEPS, Reflex.TRICEPS, Reflex.BRACHIORADIALIS, Reflex.KNEE, Reflex.ANKLE)) {
        ReflexResponse response =
            random.nextInt(4) == 0 ? ReflexResponse.REDUCED : ReflexResponse.NORMAL;
        reflexes.add(new ReflexFinding(reflex, Optional.of(side), response));
      }
      reflexes.add(new ReflexFinding(Reflex.PLANTAR, Optional.of(side), ReflexResponse.FLEXOR));
    }
    Map<Sign, Finding> signs = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      if (random.nextInt(3) > 0) {
        signs.put(sign, Finding.ABSENT);
      }
    }
    return new Examination(
        Moment.UNKNOWN,
        strengths,
        reflexes,
        new Signs(signs, perhaps(SensoryLoss.NONE)),
        List.of());
  }

  private List<NeedleStudy> needle() {
    List<NeedleStudy> studies = new ArrayList<>();
    for (Muscle muscle :
        List.of(
            Muscle.TONGUE,
            Muscle.DELTOID,
            Muscle.FDI,
            Muscle.EDC,
            Muscle.PARASPINAL_THORACIC,
            Muscle.QUADRICEPS,
            Muscle.TA,
            Muscle.GASTROCNEMIUS)) {
      Map<NeedleSign, Finding> findings = new EnumMap<>(NeedleSign.class);
      for (NeedleSign sign : NeedleSign.values()) {
        findings.put(sign, random.nextInt(4) == 0 ? Finding.PRESENT : Finding.ABSENT);
      }
      studies.add(new NeedleStudy(muscle, Optional.of(Side.RIGHT), findings));
    }
    return studies;
  }

  private Imaging imaging() {
    List<Imaging.Ultrasound> scans = new ArrayList<>();
    for (Side side : Side.values()) {
      for (Site site : List.of(Site.FOREARM, Site.AXILLA)) {
        scans.add(new Imaging.Ultrasound(Nerve.MEDIAN, side, site, random.nextInt(7, 16)));
      }
    }
    return new Imaging(perhaps(Judgement.NORMAL), perhaps(Judgement.NORMAL), scans);
  }

  private Treatment treatment(Agent agent, TreatmentResponse response) {
    return new Treatment(
        agent,
        Optional.empty(),
        Moment.UNKNOWN,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        perhaps(response));
  }

  private <T> Optional<T> perhaps(T value) {
    return random.nextInt(3) > 0 ? Optional.of(value) : Optional.empty();
  }
}
