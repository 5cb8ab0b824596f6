package org.ranvier.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.criteria.block.BlockRule;
import org.ranvier.criteria.block.Segment;
import org.ranvier.criteria.block.SegmentExplanation;
import org.ranvier.criteria.block.SegmentJudgement;
import org.ranvier.criteria.fact.Findings;
import org.ranvier.criteria.reading.RuleVerdict;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.quantity.Figures;
import org.ranvier.record.Moment;
import org.ranvier.record.Reported;

/// The segments of a record in words: those measured, then those of which a report states a block.
final class SegmentReadings {

  private SegmentReadings() {}

  static List<SegmentReading> of(Findings findings) {
    List<SegmentReading> readings = new ArrayList<>();
    List<Segment> segments = findings.blocks().segments();
    List<List<SegmentJudgement>> rules =
        findings.rules().stream().map(findings.blocks()::ofEverySegmentUnder).toList();
    for (int i = 0; i < segments.size(); i++) {
      List<SegmentJudgement> judgements = new ArrayList<>();
      for (List<SegmentJudgement> rule : rules) {
        judgements.add(rule.get(i));
      }
      readings.add(SegmentExplanation.of(segments.get(i), judgements));
    }
    for (Reported.Block block : findings.record().reported().blocks()) {
      if (block.nerve().isPresent()
          && block.side().isPresent()
          && block.from().isPresent()
          && block.to().isPresent()
          && !findings.blocks().isMeasured(block)) {
        readings.add(stated(block, findings));
      }
    }
    return readings;
  }

  /// A block of which only the statement is known: no rule can be applied to it.
  private static SegmentReading stated(Reported.Block block, Findings findings) {
    boolean entrapment = findings.blocks().isAtEntrapment(block);
    Verdict verdict = entrapment ? Verdict.ENTRAPMENT : Verdict.UNKNOWN;
    List<RuleVerdict> verdicts = new ArrayList<>();
    for (BlockRule rule : findings.rules()) {
      verdicts.add(
          new RuleVerdict(
              rule.id(),
              verdict,
              entrapment
                  ? "stated at a site of entrapment, where a drop never counts"
                  : "stated without the numbers that the rule needs",
              rule.source()));
    }
    return new SegmentReading(
        block.nerve().orElseThrow(),
        block.side().orElseThrow(),
        block.from().orElseThrow(),
        block.to().orElseThrow(),
        Optional.empty(),
        Moment.UNKNOWN,
        false,
        true,
        entrapment,
        block.amplitudeDropPercent(),
        block.areaDropPercent(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        verdicts,
        List.of(statement(block)),
        List.of());
  }

  /// @return what the report says, in words
  static String statement(Reported.Block block) {
    StringBuilder text = new StringBuilder("The report states a conduction block");
    text.append(
        switch (block.grade()) {
          case DEFINITE -> ", called definite";
          case PROBABLE -> ", called probable";
          case UNSPECIFIED -> "";
        });
    block
        .amplitudeDropPercent()
        .ifPresent(
            drop -> text.append(", amplitude drop ").append(Figures.text(drop, 1)).append(" %"));
    block
        .areaDropPercent()
        .ifPresent(drop -> text.append(", area drop ").append(Figures.text(drop, 1)).append(" %"));
    return text.toString();
  }
}
