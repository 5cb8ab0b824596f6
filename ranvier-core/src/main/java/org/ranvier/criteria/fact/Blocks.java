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

  /// Of each nerve the segments that have a block or may have one.
  private final Map<BlockRule, Map<SidedNerve, List<SegmentJudgement>>> open = new HashMap<>();

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
      judgeAll(rule);
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

  private void judgeAll(BlockRule rule) {
    List<SegmentJudgement> counted = new ArrayList<>();
    Map<SidedNerve, List<SegmentJudgement>> openOfNerve = new HashMap<>();
    for (Segment segment : segments) {
      if (!segment.supplement()) {
        SegmentJudgement judgement = judge.judge(rule, segment);
        counted.add(judgement);
        if (judgement.high() != Verdict.NONE) {
          openOfNerve
              .computeIfAbsent(
                  new SidedNerve(segment.side(), segment.nerve()), nerve -> new ArrayList<>())
              .add(judgement);
        }
      }
    }
    judgements.put(rule, counted);
    open.put(rule, openOfNerve);
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

  /// How many nerves have a block, by the letter of the record and by taking it at its word.
  record NerveCount(Range strict, Range pragmatic) {}

  NerveCount nerves(BlockRule rule, Verdict grade, Sensory asked, Set<Nerve> of) {
    Count strict = new Count();
    Count pragmatic = new Count();
    for (SidedNerve nerve : concerned) {
      if (of.contains(nerve.nerve())) {
        TwoTruths truths = nerve(rule, grade, asked, nerve);
        strict.add(truths.strict());
        pragmatic.add(truths.pragmatic());
      }
    }
    for (Reported.Block block : record.reported().blocks()) {
      if (block.nerve().isEmpty() || block.side().isEmpty()) {
        strict.add(Truth.UNKNOWN);
        pragmatic.add(isStated(block, grade) ? Truth.TRUE : Truth.UNKNOWN);
      }
    }
    return new NerveCount(strict.range(), pragmatic.range());
  }

  private static final class Count {
    private int certain;
    private int possible;

    void add(Truth truth) {
      certain += truth == Truth.TRUE ? 1 : 0;
      possible += truth == Truth.FALSE ? 0 : 1;
    }

    Range range() {
      return new Range(certain, possible);
    }
  }

  /// How many segments have a block.
  Range segmentCount(BlockRule rule, Verdict grade, Sensory asked) {
    Count count = new Count();
    for (SegmentJudgement judgement : under(rule)) {
      count.add(segment(judgement, grade, asked).strict());
    }
    int untested = record.reported().blocks().size();
    for (SidedNerve nerve : coverage.allNerves()) {
      untested += untested(rule, grade, nerve).size();
    }
    return new Range(count.certain, count.possible + untested);
  }

  /// The stretches of a nerve that were not tested and in which a rule can give a grade.
  List<Stretch> untested(BlockRule rule, Verdict grade, SidedNerve nerve) {
    List<Stretch> stretches = new ArrayList<>();
    for (Stretch stretch : coverage.untested(nerve)) {
      if (rule.covers(nerve.nerve(), stretch, atlas.kind(stretch.from(), stretch.to()), grade)) {
        stretches.add(stretch);
      }
    }
    return stretches;
  }

  /// Whether one nerve has a block.
  private TwoTruths nerve(BlockRule rule, Verdict grade, Sensory asked, SidedNerve nerve) {
    TwoTruths truths = TwoTruths.FALSE;
    for (SegmentJudgement judgement :
        open.getOrDefault(rule, Map.of()).getOrDefault(nerve, List.of())) {
      truths = truths.or(segment(judgement, grade, asked));
    }
    if (!untested(rule, grade, nerve).isEmpty()) {
      boolean saidToHaveNone = record.reported().noBlockFound().orElse(false);
      truths =
          truths.or(new TwoTruths(Truth.UNKNOWN, saidToHaveNone ? Truth.FALSE : Truth.UNKNOWN));
    }
    for (Reported.Block block : record.reported().blocks()) {
      boolean here =
          block.nerve().filter(nerve.nerve()::equals).isPresent()
              && block.side().filter(nerve.side()::equals).isPresent();
      if (here && !isAtEntrapment(block) && !isMeasured(block)) {
        truths =
            truths.or(
                new TwoTruths(Truth.UNKNOWN, isStated(block, grade) ? Truth.TRUE : Truth.UNKNOWN));
      }
    }
    return truths;
  }

  private TwoTruths segment(SegmentJudgement judgement, Verdict grade, Sensory asked) {
    if (!reaches(judgement.high(), grade)) {
      return TwoTruths.FALSE;
    }
    TwoTruths block = TwoTruths.both(reaches(judgement.low(), grade) ? Truth.TRUE : Truth.UNKNOWN);
    Segment segment = judgement.segment();
    boolean notFeasible =
        asked == Sensory.NORMAL_WHERE_FEASIBLE
            && (segment.to() == Site.ERB || segment.to() == Site.SCIATIC_NOTCH);
    if (asked == Sensory.NOT_ASKED || notFeasible) {
      return block;
    }
    return block.and(
        sensory.across(segment.nerve(), segment.side(), new Stretch(segment.from(), segment.to())));
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
