package org.ranvier.formats.json.writing;

import java.util.List;
import org.ranvier.record.Examination;
import org.ranvier.record.Grip;
import org.ranvier.record.MrcGrade;
import org.ranvier.record.ReflexFinding;
import org.ranvier.record.Sign;
import org.ranvier.record.Signs;
import org.ranvier.record.Strength;

/// Writes the bedside examinations of a record.
final class ExaminationPart {

  private ExaminationPart() {}

  static void write(Page page, List<Examination> examinations) {
    if (examinations.isEmpty()) {
      return;
    }
    page.openList("examinations");
    for (Examination examination : examinations) {
      page.open();
      page.moment(examination.moment());
      strength(page, examination.strength());
      reflexes(page, examination.reflexes());
      signs(page, examination.signs());
      grip(page, examination.grip());
      page.shut();
    }
    page.shutList();
  }

  private static void strength(Page page, List<Strength> strengths) {
    if (strengths.isEmpty()) {
      return;
    }
    page.openList("strength");
    for (Strength strength : strengths) {
      page.open();
      String key =
          switch (strength.target()) {
            case Strength.OfMuscle _ -> "muscle";
            case Strength.OfMovement _ -> "movement";
            case Strength.OfPart _ -> "region";
          };
      page.text(key, strength.target().id());
      page.word("side", strength.side());
      if (strength.mrc().isPresent()) {
        MrcGrade grade = strength.mrc().orElseThrow();
        if (grade.modifier().isEmpty()) {
          page.number("mrc", grade.grade());
        } else {
          page.text("mrc", grade.text());
        }
      }
      page.truth("weak", strength.statedWeak());
      page.shut();
    }
    page.shutList();
  }

  private static void reflexes(Page page, List<ReflexFinding> reflexes) {
    if (reflexes.isEmpty()) {
      return;
    }
    page.openList("reflexes");
    for (ReflexFinding reflex : reflexes) {
      page.open();
      page.word("reflex", reflex.reflex());
      page.word("side", reflex.side());
      page.word("grade", reflex.response());
      page.shut();
    }
    page.shutList();
  }

  private static void signs(Page page, Signs signs) {
    if (signs.equals(Signs.UNKNOWN)) {
      return;
    }
    page.open("signs");
    page.word("upperMotorNeuron", signs.of(Sign.UPPER_MOTOR_NEURON));
    page.word("bulbar", signs.of(Sign.BULBAR));
    page.word("cranial", signs.of(Sign.CRANIAL));
    page.word("fasciculation", signs.of(Sign.FASCICULATION));
    page.word("cramps", signs.of(Sign.CRAMPS));
    page.word("atrophy", signs.of(Sign.ATROPHY));
    page.word("pain", signs.of(Sign.PAIN));
    page.word("coldParesis", signs.of(Sign.COLD_PARESIS));
    page.word("sensorySymptoms", signs.of(Sign.SENSORY_SYMPTOMS));
    page.word("objectiveSensoryLoss", signs.objectiveSensoryLoss());
    page.shut();
  }

  private static void grip(Page page, List<Grip> grips) {
    if (grips.isEmpty()) {
      return;
    }
    page.openList("grip");
    for (Grip grip : grips) {
      page.open();
      page.word("side", grip.side());
      page.number("kilograms", grip.kilograms());
      page.number("kilopascals", grip.kilopascals());
      page.text("device", grip.device());
      page.shut();
    }
    page.shutList();
  }
}
