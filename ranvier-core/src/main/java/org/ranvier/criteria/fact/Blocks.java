package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.anatomy.Site;
import org.ranvier.anatomy.Stretch;
import org.ranvier.criteria.block.BlockJudge;
import org.ranvier.criteria.block.BlockRule;
import org.ranvier.criteria.block.Segment;
import org.ranvier.criteria.block.SegmentJudgement;
import org.ranvier.criteria.block.Segments;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.record.BlockGrade;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Reported;

/// Conduction block along all nerves of a record: judged segment by segment, with what was not
/// tested kept open.
public final class Blocks {

  /// How sensory conduction beside a block enters.
  public enum Sensory {
    /// It is not asked for.
    NOT_ASKED,
    /// It must be normal over the blocked segment.
    NORMAL_ACROSS,
    /// As before, but not in segments where it cannot be measured: beyond the axilla and the
    /// popliteal fossa.
    NORMAL_WHERE_FEASIBLE
  }

  private final PatientRecord record;
  private final Atlas atlas;
  private final BlockJudge judge;
  private final SensoryConduction sensory;
  private final List<Segment> segments = new ArrayList<>();
  private final Map<BlockRule, List<SegmentJudgement>> judgements = new LinkedHashMap<>();
  private final Map<BlockRule, Map<SidedNerve, List<SegmentJudgement>>> byNerve = new HashMap<>();
  private final Coverage coverage;
  private final Set<SidedNerve> concerned = new LinkedHashSet<>();

  Blocks(
      PatientRecord record,
      Atlas atlas,
      List<BlockRule> rules,
      BlockJudge judge,
      SensoryConduction sensory) {
    this.record = record;
    this.atlas = atlas;
    this.judge = judge;
    this.sensory = sensory;
    Segments finder = new Segments(atlas);
    for (MotorStudy study : record.motorStudies()) {
      segments.addAll(finder.of(study));
    }
    for (BlockRule rule : rules) {
      List<SegmentJudgement> counted = new ArrayList<>();
      Map<SidedNerve, List<SegmentJudgement>> ofNerve = new HashMap<>();
      for (Segment segment : segments) {
        if (!segment.supplement()) {
          SegmentJudgement judgement = judge.judge(rule, segment);
          counted.add(judgement);
          ofNerve
              .computeIfAbsent(
                  new SidedNerve(segment.side(), segment.nerve()), nerve -> new ArrayList<>())
              .add(judgement);
        }
      }
      judgements.put(rule, counted);
      byNerve.put(rule, ofNerve);
    }
    coverage = new Coverage(atlas, segments);
    concerned.addAll(coverage.allNerves());
    for (Segment segment : segments) {
      concerned.add(new SidedNerve(segment.side(), segment.nerve()));
    }
    for (Reported.Block block : record.reported().blocks()) {
      if (block.nerve().isPresent() && block.side().isPresent()) {
        concerned.add(new SidedNerve(block.side().orElseThrow(), block.nerve().orElseThrow()));
      }
    }
  }

  /// @return every segment of the record
  public List<Segment> segments() {
    return segments;
  }

  /// @return a rule's judgement of every segment that counts: of neighbouring sites, not of wider
  ///   pairs
  public List<SegmentJudgement> under(BlockRule rule) {
    return judgements.getOrDefault(rule, List.of());
  }

  /// @return a rule's judgement of every segment, in the order of [#segments()]
  public List<SegmentJudgement> ofEverySegmentUnder(BlockRule rule) {
    return segments.stream().map(segment -> judge.judge(rule, segment)).toList();
  }

  /// @return the same for the rule of that name, empty if there is none
  List<SegmentJudgement> under(String ruleId) {
    for (Map.Entry<BlockRule, List<SegmentJudgement>> rule : judgements.entrySet()) {
      if (rule.getKey().id().equals(ruleId)) {
        return rule.getValue();
      }
    }
    return List.of();
  }

  /// @return which stretches of which nerves were tested
  public Coverage coverage() {
    return coverage;
  }

  /// How many nerves have a block.
  Range nerves(BlockRule rule, Verdict grade, Sensory asked, Set<Nerve> of, boolean pragmatic) {
    int certain = 0;
    int possible = 0;
    for (SidedNerve nerve : concerned) {
      if (of.contains(nerve.nerve())) {
        Truth truth = nerve(rule, grade, asked, nerve, pragmatic);
        certain += truth == Truth.TRUE ? 1 : 0;
        possible += truth == Truth.FALSE ? 0 : 1;
      }
    }
    for (Reported.Block block : record.reported().blocks()) {
      if (block.nerve().isEmpty() || block.side().isEmpty()) {
        boolean counts = pragmatic && isStated(block, grade);
        certain += counts ? 1 : 0;
        possible += 1;
      }
    }
    return new Range(certain, Math.max(certain, possible));
  }

  /// How many segments have a block.
  Range segmentCount(BlockRule rule, Verdict grade, Sensory asked) {
    int certain = 0;
    int possible = 0;
    for (SegmentJudgement judgement : under(rule)) {
      Truth truth = segment(judgement, grade, asked, false);
      certain += truth == Truth.TRUE ? 1 : 0;
      possible += truth == Truth.FALSE ? 0 : 1;
    }
    for (SidedNerve nerve : coverage.allNerves()) {
      if (rule.covers(nerve.nerve(), grade)) {
        possible += coverage.untested(nerve).size();
      }
    }
    possible += record.reported().blocks().size();
    return new Range(certain, Math.max(certain, possible));
  }

  /// Whether one nerve has a block.
  Truth nerve(BlockRule rule, Verdict grade, Sensory asked, SidedNerve nerve, boolean pragmatic) {
    Truth truth = Truth.FALSE;
    for (SegmentJudgement judgement :
        byNerve.getOrDefault(rule, Map.of()).getOrDefault(nerve, List.of())) {
      truth = truth.or(segment(judgement, grade, asked, pragmatic));
    }
    boolean saidToHaveNone = pragmatic && record.reported().noBlockFound().orElse(false);
    if (rule.covers(nerve.nerve(), grade)
        && !coverage.untested(nerve).isEmpty()
        && !saidToHaveNone) {
      truth = truth.or(Truth.UNKNOWN);
    }
    for (Reported.Block block : record.reported().blocks()) {
      boolean here =
          block.nerve().filter(nerve.nerve()::equals).isPresent()
              && block.side().filter(nerve.side()::equals).isPresent();
      if (here && !isAtEntrapment(block) && !isMeasured(block)) {
        truth = truth.or(pragmatic && isStated(block, grade) ? Truth.TRUE : Truth.UNKNOWN);
      }
    }
    return truth;
  }

  private Truth segment(
      SegmentJudgement judgement, Verdict grade, Sensory asked, boolean pragmatic) {
    Truth block =
        reaches(judgement.low(), grade)
            ? Truth.TRUE
            : reaches(judgement.high(), grade) ? Truth.UNKNOWN : Truth.FALSE;
    if (block == Truth.FALSE || asked == Sensory.NOT_ASKED) {
      return block;
    }
    Segment segment = judgement.segment();
    boolean notFeasible =
        asked == Sensory.NORMAL_WHERE_FEASIBLE
            && (segment.to() == Site.ERB || segment.to() == Site.SCIATIC_NOTCH);
    if (notFeasible) {
      return block;
    }
    SensoryConduction.Graded beside =
        sensory.across(segment.nerve(), segment.side(), new Stretch(segment.from(), segment.to()));
    return block.and(pragmatic ? beside.pragmatic() : beside.strict());
  }

  /// @return true if numbers of the record already judge the stretch that the statement speaks of
  public boolean isMeasured(Reported.Block block) {
    return segments.stream()
        .anyMatch(segment ->
            block.nerve().filter(segment.nerve()::equals).isPresent()
                && block.side().filter(segment.side()::equals).isPresent()
                && block.from().map(from -> from == segment.from()).orElse(true)
                && block.to().map(to -> to == segment.to()).orElse(true));
  }

  /// @return true if the stated block lies at a site of entrapment
  public boolean isAtEntrapment(Reported.Block block) {
    return block.nerve().isPresent()
        && block.from().isPresent()
        && block.to().isPresent()
        && block.from().orElseThrow().limb() == block.to().orElseThrow().limb()
        && atlas
            .entrapment(
                block.nerve().orElseThrow(), block.from().orElseThrow(), block.to().orElseThrow())
            .isPresent();
  }

  private static boolean isStated(Reported.Block block, Verdict grade) {
    return block.grade() == BlockGrade.DEFINITE || grade == Verdict.PROBABLE;
  }

  private static boolean reaches(Verdict value, Verdict grade) {
    return value == Verdict.DEFINITE || (value == Verdict.PROBABLE && grade == Verdict.PROBABLE);
  }
}
