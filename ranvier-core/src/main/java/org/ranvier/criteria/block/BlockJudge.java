package org.ranvier.criteria.block;

import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.SegmentKind;
import org.ranvier.criteria.block.SegmentJudgement.Doubt;
import org.ranvier.criteria.limits.NormalLimit;
import org.ranvier.criteria.limits.ReferenceLimits;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.quantity.Limit;
import org.ranvier.quantity.Limit.Comparison;
import org.ranvier.record.Outcome;

/// Applies a conduction-block rule to a segment. What is not known is tried both ways, so that a
/// verdict stands only if no missing value could change it.
public final class BlockJudge {

  private static final Limit RISE_THAT_IS_NO_ERROR_OF_READING =
      new Limit(
          Comparison.LESS_THAN,
          -10); // no nerve conducts more fibres proximally: a larger rise is technical

  private final ReferenceLimits limits;

  public BlockJudge(ReferenceLimits limits) {
    this.limits = limits;
  }

  /// @return the rule's judgement of the segment
  public SegmentJudgement judge(BlockRule rule, Segment segment) {
    NormalLimit lower = limits.amplitudeLower(segment.study());
    List<GradeRule> lines = rule.linesFor(segment);
    Verdict most = lines.isEmpty() ? Verdict.NONE : lines.getFirst().grade();
    Case open = new Case(rule, segment, lower, Verdict.NONE, most, Optional.empty());
    if (segment.entrapment().isPresent()) {
      return new SegmentJudgement(
          rule,
          segment,
          Verdict.ENTRAPMENT,
          Verdict.NONE,
          Verdict.NONE,
          Doubt.NO_DOUBT,
          lower,
          Optional.empty());
    }
    if (!(segment.distal().outcome() instanceof Outcome.Recorded)) {
      return open.as(Verdict.NOT_ASSESSABLE, Doubt.DISTAL_RESPONSE_ABSENT);
    }
    Truth largeEnough = rule.floor().accepts(Measure.AMPLITUDE.of(segment.distal()), lower);
    if (largeEnough == Truth.FALSE) {
      return open.as(Verdict.NOT_ASSESSABLE, Doubt.DISTAL_RESPONSE_TOO_SMALL);
    }
    if (lines.isEmpty()) {
      return rule.leavesOpen(segment)
          ? new Case(rule, segment, lower, Verdict.NONE, Verdict.DEFINITE, Optional.empty())
              .as(Verdict.UNKNOWN, Doubt.SEGMENT_TOO_WIDE)
          : open.as(Verdict.NONE, Doubt.RULE_DOES_NOT_COVER);
    }
    if (RISE_THAT_IS_NO_ERROR_OF_READING.accepts(segment.amplitudeDropPercent().orElse(0))) {
      return open.as(Verdict.UNKNOWN, Doubt.PROXIMAL_LARGER);
    }
    return byNumbers(rule, segment, lines, lower, open, largeEnough);
  }

  private static SegmentJudgement byNumbers(
      BlockRule rule,
      Segment segment,
      List<GradeRule> lines,
      NormalLimit lower,
      Case open,
      Truth largeEnough) {
    boolean documented = segment.proximal().supramaximal().orElse(false);
    GradeRange range = GradeRange.of(rule, segment, lines, Fall.of(segment, documented));
    Verdict high =
        documented || !rule.asksForDocumentedStimulus(segment)
            ? range.high()
            : GradeRange.of(rule, segment, lines, Fall.of(segment, true)).high();
    Case graded = new Case(rule, segment, lower, range.low(), high, range.decidingLine());
    boolean mayBeBlock = high != Verdict.NONE;
    if (largeEnough == Truth.UNKNOWN) {
      return graded.down().as(Verdict.UNKNOWN, Doubt.DISTAL_SIZE_NOT_KNOWN);
    }
    if (mayBeBlock && gateFailed(segment)) {
      return graded.down().as(Verdict.UNKNOWN, Doubt.CROSSOVER_OR_CO_STIMULATION);
    }
    if (mayBeBlock && segment.proximal().supramaximal().equals(Optional.of(false))) {
      return graded.down().as(Verdict.UNKNOWN, Doubt.STIMULUS_NOT_SUPRAMAXIMAL);
    }
    if (mayBeBlock && segment.isCompleteFall() && !documented) {
      return graded.down().as(Verdict.UNKNOWN, Doubt.SUPRAMAXIMAL_NOT_DOCUMENTED);
    }
    if (!mayBeBlock) {
      return withoutBlock(rule, segment, open, graded);
    }
    boolean durationAsked = false;
    for (GradeRule line : lines) {
      durationAsked |= !line.durationChange().isEmpty();
    }
    boolean durationKnown = segment.isCompleteFall() || segment.durationChangePercent().isPresent();
    // A grade that a missing area could only raise stands; without duration no grade is given.
    boolean stands = range.low() != Verdict.NONE && (durationKnown || !durationAsked);
    Verdict verdict = stands || range.low() == high ? range.low() : Verdict.UNKNOWN;
    return graded.as(
        verdict,
        range.low() != range.high()
            ? Doubt.VALUES_MISSING
            : range.low() != high ? Doubt.SUPRAMAXIMAL_NOT_DOCUMENTED : Doubt.NO_DOUBT);
  }

  private static SegmentJudgement withoutBlock(
      BlockRule rule, Segment segment, Case open, Case graded) {
    boolean cold =
        segment.study().skinCelsius().orElse(Double.MAX_VALUE)
            < rule.skinTarget().celsius(segment.nerve().limb());
    if (cold) {
      return open.by(graded.line).as(Verdict.UNKNOWN, Doubt.COLD_LIMB);
    }
    if (segment.distal().supramaximal().equals(Optional.of(false))) {
      return open.by(graded.line).as(Verdict.UNKNOWN, Doubt.STIMULUS_NOT_SUPRAMAXIMAL);
    }
    return graded.as(Verdict.NONE, Doubt.NO_DOUBT);
  }

  /// True if the record says that a crossover or co-stimulation, which would explain the fall, was
  /// not excluded.
  private static boolean gateFailed(Segment segment) {
    Gate gate = Gate.of(segment);
    Optional<Boolean> refuted = Optional.of(false);
    return (gate.martinGruber() && segment.study().checks().martinGruberExcluded().equals(refuted))
        || (gate.coStimulation()
            && segment.study().checks().coStimulationExcluded().equals(refuted));
  }

  /// Which technical explanations of a fall have to be excluded in a segment.
  record Gate(boolean martinGruber, boolean coStimulation) {

    static Gate of(Segment segment) {
      boolean forearm = segment.kind() == SegmentKind.FOREARM;
      boolean high = segment.kind() == SegmentKind.ARM || segment.kind() == SegmentKind.PROXIMAL;
      boolean medianOrUlnar = segment.nerve() == Nerve.MEDIAN || segment.nerve() == Nerve.ULNAR;
      return new Gate(
          forearm && segment.nerve() == Nerve.ULNAR,
          (forearm && segment.nerve() == Nerve.MEDIAN) || (high && medianOrUlnar));
    }
  }

  private record Case(
      BlockRule rule,
      Segment segment,
      NormalLimit lower,
      Verdict low,
      Verdict high,
      Optional<GradeRule> line) {

    Case down() {
      return new Case(rule, segment, lower, Verdict.NONE, high, line);
    }

    Case by(Optional<GradeRule> deciding) {
      return new Case(rule, segment, lower, low, high, deciding);
    }

    SegmentJudgement as(Verdict verdict, Doubt doubt) {
      return new SegmentJudgement(rule, segment, verdict, low, high, doubt, lower, line);
    }
  }
}
