package org.ranvier.formats.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.ranvier.anatomy.Side;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.record.Examination;
import org.ranvier.record.Finding;
import org.ranvier.record.Grip;
import org.ranvier.record.ReflexFinding;
import org.ranvier.record.SensoryLoss;
import org.ranvier.record.Sign;
import org.ranvier.record.Signs;
import org.ranvier.record.Strength;

/// Reads one bedside examination.
final class ExaminationReader {

  private static final Vocabulary<SensoryLoss> SENSORY_LOSSES =
      new Vocabulary<>("sensory loss", SensoryLoss.values());

  private ExaminationReader() {}

  static Examination examination(Cursor in) {
    When when = new When();
    List<Strength> strength = new ArrayList<>();
    List<ReflexFinding> reflexes = new ArrayList<>();
    Signs signs = Signs.UNKNOWN;
    List<Grip> grip = new ArrayList<>();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "day" -> when.day(in);
        case "date" -> when.date(in);
        case "signs" -> signs = signs(in);
        case "strength" -> {
          in.enterArray();
          while (in.nextElement()) {
            strength.add(new StrengthReader(in).read());
          }
        }
        case "reflexes" -> {
          in.enterArray();
          while (in.nextElement()) {
            reflexes.add(ReflexReader.finding(in));
          }
        }
        case "grip" -> {
          in.enterArray();
          while (in.nextElement()) {
            grip.add(grip(in));
          }
        }
        default ->
            throw in.unknownKey(
                "An examination", "day", "date", "strength", "reflexes", "signs", "grip");
      }
    }
    return new Examination(when.moment(), strength, reflexes, signs, grip);
  }

  private static Signs signs(Cursor in) {
    Map<Sign, Finding> findings = new EnumMap<>(Sign.class);
    Optional<SensoryLoss> sensoryLoss = Optional.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "objectiveSensoryLoss" -> sensoryLoss = in.oneOf(SENSORY_LOSSES);
        default -> findings.put(sign(in), in.word(JudgedWords.FINDINGS));
      }
    }
    return new Signs(findings, sensoryLoss);
  }

  private static Sign sign(Cursor in) {
    return switch (in.key()) {
      case "upperMotorNeuron" -> Sign.UPPER_MOTOR_NEURON;
      case "bulbar" -> Sign.BULBAR;
      case "cranial" -> Sign.CRANIAL;
      case "fasciculation" -> Sign.FASCICULATION;
      case "cramps" -> Sign.CRAMPS;
      case "atrophy" -> Sign.ATROPHY;
      case "pain" -> Sign.PAIN;
      case "coldParesis" -> Sign.COLD_PARESIS;
      case "sensorySymptoms" -> Sign.SENSORY_SYMPTOMS;
      default ->
          throw in.unknownKey(
              "An examination's list of signs",
              "upperMotorNeuron",
              "bulbar",
              "cranial",
              "fasciculation",
              "cramps",
              "atrophy",
              "pain",
              "coldParesis",
              "sensorySymptoms",
              "objectiveSensoryLoss");
    };
  }

  private static Grip grip(Cursor in) {
    @Nullable Side side = null;
    OptionalDouble kilograms = OptionalDouble.empty();
    OptionalDouble kilopascals = OptionalDouble.empty();
    Optional<String> device = Optional.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "side" -> side = in.word(SharedWords.SIDES);
        case "kilograms" -> kilograms = in.number(Measure.GRIP_KILOGRAMS);
        case "kilopascals" -> kilopascals = in.number(Measure.GRIP_KILOPASCALS);
        case "device" -> device = in.text();
        default -> throw in.unknownKey("A grip", "side", "kilograms", "kilopascals", "device");
      }
    }
    if (side == null) {
      throw in.missing("A grip", "side");
    }
    if (kilograms.isPresent() == kilopascals.isPresent()) {
      throw in.mistake(
          "A grip must be given in kilograms or in kilopascals, but has "
              + (kilograms.isPresent() ? "both" : "neither"),
          "keep the unit that the device shows");
    }
    return new Grip(side, kilograms, kilopascals, device);
  }
}
