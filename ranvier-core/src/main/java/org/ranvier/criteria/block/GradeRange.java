package org.ranvier.criteria.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.quantity.Limit;

/// The grades that a rule's lines can give a fall of which not everything is known.
///
/// @param decidingLine the line that gave the highest grade; the most lenient line if no grade is
///   reached
record GradeRange(Verdict low, Verdict high, Optional<GradeRule> decidingLine) {

  static GradeRange of(BlockRule rule, Segment segment, List<GradeRule> lines, Fall fall) {
    if (fall.isKnown()) {
      Optional<GradeRule> line = firstAccepting(rule, segment, lines, fall);
      Verdict grade = line.isPresent() ? line.orElseThrow().grade() : Verdict.NONE;
      return new GradeRange(
          grade, grade, line.isPresent() ? line : Optional.of(mostLenient(lines)));
    }
    Verdict low = Verdict.DEFINITE;
    Verdict high = Verdict.NONE;
    Optional<GradeRule> deciding = Optional.empty();
    for (Fall completed : completions(lines, fall)) {
      Optional<GradeRule> line = firstAccepting(rule, segment, lines, completed);
      Verdict grade = line.map(GradeRule::grade).orElse(Verdict.NONE);
      low = lower(low, grade);
      if (deciding.isEmpty() || rank(grade) > rank(high)) {
        high = grade;
        deciding = line.isPresent() ? line : deciding;
      }
    }
    return new GradeRange(
        low, high, deciding.isPresent() ? deciding : Optional.of(mostLenient(lines)));
  }

  private static Optional<GradeRule> firstAccepting(
      BlockRule rule, Segment segment, List<GradeRule> lines, Fall fall) {
    for (GradeRule line : lines) {
      boolean stimulusInDoubt =
          !fall.documented() && rule.needsDocumentedStimulus(segment, line.grade());
      if (!stimulusInDoubt && line.accepts(fall)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /// The line that asks for the smallest drop: what a segment without block missed by least.
  private static GradeRule mostLenient(List<GradeRule> lines) {
    GradeRule lenient = lines.getFirst();
    for (GradeRule line : lines) {
      lenient = line.smallestDrop() < lenient.smallestDrop() ? line : lenient;
    }
    return lenient;
  }

  /// Every missing measure is given a value on each side of every limit that looks at it.
  private static List<Fall> completions(List<GradeRule> lines, Fall fall) {
    List<Fall> falls = List.of(fall);
    if (Double.isNaN(fall.amplitudeDrop())) {
      List<Fall> wider = new ArrayList<>();
      for (double value : around(lines, Measure.AMPLITUDE)) {
        falls.forEach(each -> wider.add(each.withAmplitudeDrop(value)));
      }
      falls = wider;
    }
    if (Double.isNaN(fall.areaDrop())) {
      List<Fall> wider = new ArrayList<>();
      for (double value : around(lines, Measure.AREA)) {
        falls.forEach(each -> wider.add(each.withAreaDrop(value)));
      }
      falls = wider;
    }
    if (Double.isNaN(fall.durationChange())) {
      List<Fall> wider = new ArrayList<>();
      for (double value : around(lines, Measure.DURATION)) {
        falls.forEach(each -> wider.add(each.withDurationChange(value)));
      }
      falls = wider;
    }
    return falls;
  }

  private static List<Double> around(List<GradeRule> lines, Measure measure) {
    List<Double> values = new ArrayList<>();
    values.add(0.0);
    for (GradeRule line : lines) {
      List<Limit> limits =
          measure == Measure.DURATION ? line.durationChange() : dropLimits(line, measure);
      for (Limit limit : limits) {
        for (double value : new double[] {limit.bound(), limit.bound() + 1}) {
          if (!values.contains(value)) {
            values.add(value);
          }
        }
      }
    }
    return values;
  }

  private static List<Limit> dropLimits(GradeRule line, Measure measure) {
    List<Limit> limits = new ArrayList<>();
    for (GradeRule.Drop drop : line.anyDrop()) {
      if (drop.measure() == measure) {
        limits.add(drop.limit());
      }
    }
    return limits;
  }

  private static int rank(Verdict grade) {
    return grade == Verdict.DEFINITE ? 2 : grade == Verdict.PROBABLE ? 1 : 0;
  }

  private static Verdict lower(Verdict one, Verdict other) {
    return rank(one) < rank(other) ? one : other;
  }
}
