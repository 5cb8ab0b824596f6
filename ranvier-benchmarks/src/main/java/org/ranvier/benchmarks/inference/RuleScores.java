package org.ranvier.benchmarks.inference;

import java.util.List;
import org.ranvier.anatomy.Atlas;
import org.ranvier.criteria.block.BlockJudge;
import org.ranvier.criteria.block.BlockRule;
import org.ranvier.criteria.block.Segment;
import org.ranvier.criteria.block.Segments;
import org.ranvier.criteria.limits.ReferenceLimits;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.inference.LibraryCheck;

/// What published rules say of simulated segments.
final class RuleScores {

  private static final Segments SEGMENTS = new Segments(Atlas.shipped());
  private static final BlockJudge JUDGE = new BlockJudge(ReferenceLimits.shipped());

  private RuleScores() {}

  /// @return whether the segment lies at a site of entrapment, where no rule counts a drop
  static boolean isEntrapment(LibraryCheck.Segment segment) {
    return segment(segment).entrapment().isPresent();
  }

  static Verdict verdict(BlockRule rule, LibraryCheck.Segment segment) {
    return JUDGE.judge(rule, segment(segment)).verdict();
  }

  /// @return 2 for definite, 1 for probable, 0 for all else: who is in doubt calls no block
  static double score(BlockRule rule, LibraryCheck.Segment segment) {
    return switch (verdict(rule, segment)) {
      case DEFINITE -> 2;
      case PROBABLE -> 1;
      case NONE, NOT_ASSESSABLE, UNKNOWN, ENTRAPMENT -> 0;
    };
  }

  /// @return whether the rule commits itself
  static boolean isJudged(BlockRule rule, LibraryCheck.Segment segment) {
    return switch (verdict(rule, segment)) {
      case DEFINITE, PROBABLE, NONE -> true;
      case NOT_ASSESSABLE, UNKNOWN, ENTRAPMENT -> false;
    };
  }

  static List<BlockRule> rules() {
    return BlockRule.shipped();
  }

  private static Segment segment(LibraryCheck.Segment segment) {
    return SEGMENTS.of(segment.study()).getFirst();
  }
}
