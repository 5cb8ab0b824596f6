package org.ranvier.criteria.block;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ranvier.criteria.limits.NormalLimit;
import org.ranvier.criteria.reading.RuleVerdict;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.quantity.Figures;
import org.ranvier.quantity.Limit;

/// Puts the judgements of one segment under all rules into words.
public final class SegmentExplanation {

  private SegmentExplanation() {}

  /// @param judgements of the same segment, one for each rule
  public static SegmentReading of(Segment segment, List<SegmentJudgement> judgements) {
    List<RuleVerdict> verdicts = new ArrayList<>();
    Set<String> provisional = new LinkedHashSet<>();
    for (SegmentJudgement judgement : judgements) {
      verdicts.add(
          new RuleVerdict(
              judgement.rule().id(),
              judgement.verdict(),
              arithmetic(judgement),
              judgement.rule().source()));
      if (judgement.isBlock()) {
        provisional.addAll(Provisional.of(segment));
      }
    }
    return new SegmentReading(
        segment.nerve(),
        segment.side(),
        segment.from(),
        segment.to(),
        segment.study().muscle(),
        segment.study().moment(),
        segment.supplement(),
        false,
        segment.entrapment().isPresent(),
        rounded(segment.amplitudeDropPercent()),
        rounded(segment.areaDropPercent()),
        rounded(segment.durationChangePercent()),
        rounded(segment.velocityMetresPerSecond()),
        verdicts,
        reasons(segment, judgements),
        List.copyOf(provisional));
  }

  /// To nine decimals, so that a fall from 24 to 16.8 is told as 30 % and not as 29.999999999999993
  /// %.
  private static OptionalDouble rounded(OptionalDouble value) {
    return value.isPresent()
        ? OptionalDouble.of(Math.rint(value.getAsDouble() * 1e9) / 1e9)
        : value;
  }

  private static String arithmetic(SegmentJudgement judgement) {
    Segment segment = judgement.segment();
    StringBuilder line = new StringBuilder(DoubtText.of(judgement));
    if (segment.entrapment().isPresent()) {
      return line.append(segment.entrapment().orElseThrow().name())
          .append(": a drop here never counts")
          .toString();
    }
    judgement
        .line()
        .ifPresent(rule -> {
          List<String> parts = new ArrayList<>();
          for (GradeRule.Drop drop : rule.anyDrop()) {
            parts.add(drop(segment, drop.measure(), drop.limit()));
          }
          String drops = String.join(" or ", parts);
          line.append(line.isEmpty() ? "" : ": ").append(drops);
          for (Limit limit : rule.durationChange()) {
            line.append("; ").append(duration(segment, limit));
          }
          if (judgement.isBlock()) {
            line.append("; ").append(rule.name());
          }
        });
    line.append(line.isEmpty() ? "" : "; ").append(floor(judgement));
    return line.toString();
  }

  private static String drop(Segment segment, Measure measure, Limit limit) {
    String name = measure.id();
    OptionalDouble drop = segment.drop(measure);
    if (drop.isEmpty()) {
      return name + " not known (asked " + limit.text() + " % drop)";
    }
    OptionalDouble distal = measure.of(segment.distal());
    OptionalDouble proximal = measure.of(segment.proximal());
    String values =
        distal.isPresent() && proximal.isPresent()
            ? Figures.text(distal.getAsDouble(), 2)
                + " → "
                + Figures.text(proximal.getAsDouble(), 2)
                + " "
                + measure.unit()
                + ", "
            : segment.isCompleteFall() ? "no proximal response, " : "";
    double percent = drop.getAsDouble();
    return name
        + " "
        + values
        + (percent < 0 ? "rise " + Figures.text(-percent, 1) : "drop " + Figures.text(percent, 1))
        + " % ("
        + (limit.accepts(percent) ? "" : "not ")
        + limit.text()
        + ")";
  }

  private static String duration(Segment segment, Limit limit) {
    OptionalDouble change = segment.durationChangePercent();
    if (segment.isCompleteFall()) {
      return "no proximal duration";
    }
    return change.isEmpty()
        ? "duration not known (asked " + limit.text() + " %)"
        : "duration "
            + Figures.signedPercent(change.getAsDouble())
            + " ("
            + (limit.accepts(change.getAsDouble()) ? "" : "not ")
            + limit.text()
            + ")";
  }

  private static String floor(SegmentJudgement judgement) {
    NormalLimit lower = judgement.amplitudeLower();
    OptionalDouble distal = Measure.AMPLITUDE.of(judgement.segment().distal());
    return "distal "
        + (distal.isPresent()
            ? Figures.text(distal.getAsDouble(), 2) + " mV"
            : "amplitude not known")
        + " (asked "
        + judgement.rule().floor().text(lower)
        + ")";
  }

  private static List<String> reasons(Segment segment, List<SegmentJudgement> judgements) {
    List<String> reasons = new ArrayList<>();
    if (judgements.isEmpty()) {
      return reasons;
    }
    NormalLimit lower = judgements.getFirst().amplitudeLower();
    if (Double.isFinite(lower.high())) {
      reasons.add(
          "Lower limit of amplitude "
              + Figures.text(lower.low())
              + (lower.isKnown()
                  ? " mV"
                  : " to "
                      + Figures.text(lower.high())
                      + " mV, because the recording muscle is not known")
              + ": "
              + lower.source().text());
    } else {
      reasons.add("There is no lower limit of amplitude for this nerve and muscle");
    }
    segment
        .pressure()
        .ifPresent(span ->
            reasons.add(
                "The segment contains the "
                    + span.name()
                    + ", where a nerve is easily pressed; no published list excludes it"));
    for (SegmentJudgement judgement : judgements) {
      surrogate(judgement).ifPresent(reasons::add);
    }
    AlsSafety.of(segment).ifPresent(reasons::add);
    return reasons;
  }

  private static Optional<String> surrogate(SegmentJudgement judgement) {
    Segment segment = judgement.segment();
    boolean amplitudeOnly =
        segment.areaDropPercent().isEmpty()
            && segment.amplitudeDropPercent().isPresent()
            && segment.entrapment().isEmpty();
    return judgement
        .rule()
        .surrogate()
        .filter(each -> amplitudeOnly)
        .map(surrogate -> {
          double drop = segment.amplitudeDropPercent().getAsDouble();
          return "Amplitude-only surrogate for "
              + judgement.rule().title()
              + ", not the published criterion: drop "
              + Figures.text(drop, 1)
              + (surrogate.amplitudeDrop().accepts(drop) ? " % is met (" : " % is not met (")
              + surrogate.amplitudeDrop().text()
              + "; "
              + surrogate.source().text()
              + ")";
        });
  }
}
