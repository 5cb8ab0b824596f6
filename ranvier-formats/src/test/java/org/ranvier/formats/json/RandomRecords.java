package org.ranvier.formats.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ranvier.anatomy.LimbPart;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Reflex;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.Agent;
import org.ranvier.record.BlockGrade;
import org.ranvier.record.Course;
import org.ranvier.record.Examination;
import org.ranvier.record.Finding;
import org.ranvier.record.Grip;
import org.ranvier.record.Imaging;
import org.ranvier.record.Judgement;
import org.ranvier.record.Laboratory;
import org.ranvier.record.MrcGrade;
import org.ranvier.record.NeedleSign;
import org.ranvier.record.NeedleStudy;
import org.ranvier.record.Onset;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Progression;
import org.ranvier.record.Provenance;
import org.ranvier.record.RecordKind;
import org.ranvier.record.ReflexFinding;
import org.ranvier.record.ReflexResponse;
import org.ranvier.record.Reported;
import org.ranvier.record.Route;
import org.ranvier.record.SensoryLoss;
import org.ranvier.record.Sex;
import org.ranvier.record.Sign;
import org.ranvier.record.Signs;
import org.ranvier.record.Strength;
import org.ranvier.record.Subject;
import org.ranvier.record.TestResult;
import org.ranvier.record.Treatment;
import org.ranvier.record.TreatmentResponse;

/// Random records that use every field and word of the format, all valid. The same seed gives the
/// same record.
public final class RandomRecords {

  private final Chance chance;
  private final long seed;

  private RandomRecords(long seed) {
    chance = new Chance(seed);
    this.seed = seed;
  }

  /// @return the record of this seed
  public static PatientRecord of(long seed) {
    return new RandomRecords(seed).record();
  }

  private PatientRecord record() {
    RandomStudies studies = new RandomStudies(chance);
    return new PatientRecord(
        "random " + seed,
        chance.coin() ? Provenance.UNKNOWN : provenance(),
        chance.coin() ? Subject.UNKNOWN : subject(),
        chance.coin() ? Course.UNKNOWN : course(),
        chance.some(2, this::examination),
        chance.some(3, studies::motor),
        chance.some(3, studies::sensory),
        chance.some(3, this::needle),
        chance.coin() ? Laboratory.UNKNOWN : laboratory(),
        chance.coin() ? Imaging.UNKNOWN : imaging(),
        chance.some(3, this::treatment),
        chance.coin() ? Reported.NOTHING : reported());
  }

  private Provenance provenance() {
    return new Provenance(
        chance.perhapsOneOf(RecordKind.values()), chance.perhapsText(), chance.perhapsText());
  }

  private Subject subject() {
    return new Subject(
        chance.perhapsNumber(40, 120),
        chance.perhapsNumber(0, 40),
        chance.perhapsOneOf(Sex.values()),
        chance.perhapsNumber(30, 250),
        chance.perhapsNumber(1, 400));
  }

  private Course course() {
    return new Course(
        chance.perhapsNumber(0, 1200),
        chance.perhapsOneOf(Progression.values()),
        chance.perhapsOneOf(Onset.values()),
        chance.perhapsTruth(),
        chance.perhapsTruth(),
        chance.perhapsTruth());
  }

  private Examination examination() {
    return new Examination(
        chance.moment(),
        chance.some(4, this::strength),
        chance.some(4, this::reflex),
        chance.coin() ? Signs.UNKNOWN : signs(),
        chance.some(2, this::grip));
  }

  private Strength strength() {
    Strength.Target target =
        switch (chance.whole(0, 2)) {
          case 0 -> new Strength.OfMuscle(chance.pick(Muscle.values()));
          case 1 -> new Strength.OfMovement(chance.pick(Movement.values()));
          default -> new Strength.OfPart(chance.pick(LimbPart.values()));
        };
    Side side = chance.pick(Side.values());
    if (chance.whole(0, 3) == 0) {
      return new Strength(target, side, Optional.empty(), Optional.of(chance.coin()));
    }
    String grade = chance.pick("0", "1", "1+", "2-", "2", "3", "3+", "4-", "4", "4+", "5-", "5");
    MrcGrade mrc = new MrcGrade(grade.charAt(0) - '0', grade.substring(1));
    return new Strength(target, side, Optional.of(mrc), chance.perhaps(mrc::isWeak));
  }

  private ReflexFinding reflex() {
    Reflex reflex = chance.pick(Reflex.values());
    ReflexResponse response =
        reflex == Reflex.PLANTAR
            ? chance.pick(
                ReflexResponse.FLEXOR,
                ReflexResponse.EXTENSOR,
                ReflexResponse.NORMAL,
                ReflexResponse.ABSENT)
            : chance.pick(
                ReflexResponse.ABSENT,
                ReflexResponse.REDUCED,
                ReflexResponse.NORMAL,
                ReflexResponse.BRISK,
                ReflexResponse.CLONUS);
    return new ReflexFinding(reflex, chance.perhapsOneOf(Side.values()), response);
  }

  private Signs signs() {
    Map<Sign, Finding> findings = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      chance.perhapsOneOf(Finding.values()).ifPresent(finding -> findings.put(sign, finding));
    }
    return new Signs(findings, chance.perhapsOneOf(SensoryLoss.values()));
  }

  private Grip grip() {
    boolean kilograms = chance.coin();
    OptionalDouble value = OptionalDouble.of(chance.number(0, 120));
    return new Grip(
        chance.pick(Side.values()),
        kilograms ? value : OptionalDouble.empty(),
        kilograms ? OptionalDouble.empty() : value,
        chance.perhapsText());
  }

  private NeedleStudy needle() {
    Map<NeedleSign, Finding> findings = new EnumMap<>(NeedleSign.class);
    for (NeedleSign sign : NeedleSign.values()) {
      chance.perhapsOneOf(Finding.values()).ifPresent(finding -> findings.put(sign, finding));
    }
    return new NeedleStudy(
        chance.pick(Muscle.values()), chance.perhapsOneOf(Side.values()), findings);
  }

  private Laboratory laboratory() {
    return new Laboratory(
        chance.perhapsOneOf(TestResult.values()),
        chance.perhapsOneOf(TestResult.values()),
        chance.perhapsText(),
        chance.perhapsNumber(0.01, 30),
        chance.perhapsNumber(0, 100_000),
        chance.perhapsNumber(0, 500_000),
        chance.perhapsOneOf(Finding.values()),
        chance.perhapsOneOf(Finding.values()));
  }

  private Imaging imaging() {
    return new Imaging(
        chance.perhapsOneOf(Judgement.values()),
        chance.perhapsOneOf(Judgement.values()),
        chance.some(
            2,
            () ->
                new Imaging.Ultrasound(
                    chance.pick(Nerve.values()),
                    chance.pick(Side.values()),
                    chance.pick(Site.values()),
                    chance.number(0.5, 200))));
  }

  private Treatment treatment() {
    return new Treatment(
        chance.pick(Agent.values()),
        chance.perhapsOneOf(Route.values()),
        chance.moment(),
        chance.perhapsNumber(0, 1000),
        chance.perhapsNumber(0, 5),
        chance.coin() ? OptionalInt.of(chance.whole(1, 10_000)) : OptionalInt.empty(),
        chance.perhapsOneOf(TreatmentResponse.values()));
  }

  private Reported reported() {
    List<Reported.Block> blocks = chance.some(2, this::block);
    return new Reported(
        blocks,
        blocks.isEmpty() ? chance.perhapsTruth() : chance.perhaps(() -> false),
        chance.perhapsOneOf(Judgement.values()));
  }

  private Reported.Block block() {
    return new Reported.Block(
        chance.perhapsOneOf(Nerve.values()),
        chance.perhapsOneOf(Side.values()),
        chance.perhapsOneOf(Site.values()),
        chance.perhapsOneOf(Site.values()),
        chance.pick(BlockGrade.values()),
        chance.perhapsNumber(0, 100),
        chance.perhapsNumber(0, 100));
  }
}
