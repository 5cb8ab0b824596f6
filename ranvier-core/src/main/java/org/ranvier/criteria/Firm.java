package org.ranvier.criteria;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.criteria.block.BlockRule;
import org.ranvier.criteria.block.SegmentJudgement;
import org.ranvier.criteria.reading.Firmness;
import org.ranvier.criteria.set.SetJudgement;
import org.ranvier.record.PatientRecord;

/// Whether verdicts stand when limits or values move a little.
final class Firm {

  private final Examiner examiner;
  private final Judgements judgements;

  Firm(Examiner examiner, Judgements judgements) {
    this.examiner = examiner;
    this.judgements = judgements;
  }

  /// @return what tips, empty if nothing does
  List<Firmness> readings() {
    List<Firmness> firmness = new ArrayList<>();
    PatientRecord record = judgements.findings().record();
    if (record.motorStudies().isEmpty()) {
      return firmness;
    }
    compare(
        "lower limits of normal 10 % higher",
        examiner.judgeWithLowerLimitsTimes(1.1, record), firmness);
    compare(
        "lower limits of normal 10 % lower",
        examiner.judgeWithLowerLimitsTimes(0.9, record), firmness);
    for (Shift shift : Shift.values()) {
      compare(shift.words(), examiner.judge(shift.apply(record)), firmness);
    }
    return firmness;
  }

  private void compare(String change, Judgements moved, List<Firmness> firmness) {
    List<String> effects = new ArrayList<>();
    for (int i = 0; i < judgements.sets().size(); i++) {
      SetJudgement before = judgements.sets().get(i);
      SetJudgement after = moved.sets().get(i);
      boolean same =
          before.status() == after.status()
              && before.category().equals(after.category())
              && before.best().equals(after.best());
      if (!same) {
        effects.add(before.set().shortTitle() + ": " + words(before) + " → " + words(after));
      }
    }
    for (BlockRule rule : judgements.findings().rules()) {
      List<SegmentJudgement> before = judgements.findings().blocks().under(rule);
      List<SegmentJudgement> after = moved.findings().blocks().under(rule);
      for (int i = 0; i < before.size(); i++) {
        if (before.get(i).verdict() != after.get(i).verdict()) {
          effects.add(segment(before.get(i), after.get(i)));
        }
      }
    }
    if (!effects.isEmpty()) {
      firmness.add(new Firmness(change, String.join("; ", effects)));
    }
  }

  private static String segment(SegmentJudgement before, SegmentJudgement after) {
    return before.segment().place()
        + ", "
        + before.rule().title()
        + ": "
        + before.verdict().id()
        + " → "
        + after.verdict().id();
  }

  private static String words(SetJudgement judgement) {
    return switch (judgement.status()) {
      case MET -> judgement.category();
      case NOT_MET -> "not met";
      case NOT_DECIDABLE -> "not decidable (at best " + judgement.best() + ")";
    };
  }
}
