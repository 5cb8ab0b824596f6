package org.ranvier.criteria.block;

import java.util.Optional;
import org.ranvier.criteria.limits.NormalLimit;
import org.ranvier.criteria.reading.Verdict;

/// What one rule says of one segment, and what it could still come to.
///
/// @param low the lowest grade that the unknown items leave open: NONE, PROBABLE or DEFINITE
/// @param high the highest
/// @param doubt why the verdict is not simply what the numbers give
/// @param line the line of the rule that decided, empty if none applies
public record SegmentJudgement(
    BlockRule rule,
    Segment segment,
    Verdict verdict,
    Verdict low,
    Verdict high,
    Doubt doubt,
    NormalLimit amplitudeLower,
    Optional<GradeRule> line) {

  /// Why a verdict is not simply what the numbers give.
  public enum Doubt {
    NO_DOUBT,
    DISTAL_RESPONSE_ABSENT,
    DISTAL_RESPONSE_TOO_SMALL,
    DISTAL_SIZE_NOT_KNOWN,
    VALUES_MISSING,
    PROXIMAL_LARGER,
    STIMULUS_NOT_SUPRAMAXIMAL,
    SUPRAMAXIMAL_NOT_DOCUMENTED,
    CROSSOVER_OR_CO_STIMULATION,
    COLD_LIMB,
    SEGMENT_TOO_WIDE,
    RULE_DOES_NOT_COVER
  }

  /// @return true if the verdict is a block
  public boolean isBlock() {
    return verdict == Verdict.DEFINITE || verdict == Verdict.PROBABLE;
  }
}
