package org.ranvier.report.examples;

import static org.ranvier.criteria.reading.Verdict.DEFINITE;
import static org.ranvier.criteria.reading.Verdict.ENTRAPMENT;
import static org.ranvier.criteria.reading.Verdict.NONE;
import static org.ranvier.criteria.reading.Verdict.NOT_ASSESSABLE;
import static org.ranvier.criteria.reading.Verdict.PROBABLE;
import static org.ranvier.criteria.reading.Verdict.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Site;
import org.ranvier.criteria.reading.RuleVerdict;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.quantity.Source;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;

/// Segment readings worked out from a study, with verdicts given by hand.
final class SegmentDraft {

  private static final List<String> RULES =
      List.of("efns-pns-2010", "aaem-1999", "utrecht-2000", "ean-pns-2021");
  private static final List<Source> SOURCES =
      List.of(
          new Source("Van Schaik, J Peripher Nerv Syst 2010;15:295, table 2", true),
          new Source("Olney, Muscle Nerve 1999;22(Suppl 8):S225, table 1", false),
          new Source("Van den Berg-Vos, Ann Neurol 2000;48:919", false),
          new Source("Van den Bergh, J Peripher Nerv Syst 2021;26:242, table 2", true));

  private final MotorStudy study;
  private final Site from;
  private final Site to;
  private List<String> reasons = List.of();
  private List<String> provisional = List.of();
  private boolean supplement;

  SegmentDraft(MotorStudy study, Site from, Site to) {
    this.study = study;
    this.from = from;
    this.to = to;
  }

  SegmentDraft because(String... reasons) {
    this.reasons = List.of(reasons);
    return this;
  }

  SegmentDraft provisional(String... provisional) {
    this.provisional = List.of(provisional);
    return this;
  }

  SegmentDraft wide() {
    this.supplement = true;
    return this;
  }

  /// @param verdicts one letter for each rule: d, p, n, a (not assessable), u or e
  SegmentReading judged(String verdicts) {
    List<RuleVerdict> ruled = new ArrayList<>();
    for (int i = 0; i < RULES.size(); i++) {
      Verdict verdict = verdict(verdicts.charAt(i));
      ruled.add(new RuleVerdict(RULES.get(i), verdict, arithmetic(i, verdict), SOURCES.get(i)));
    }
    OptionalDouble amplitude = drop(0);
    return new SegmentReading(
        study.nerve(),
        study.side(),
        from,
        to,
        study.muscle(),
        study.moment(),
        supplement,
        false,
        verdicts.contains("e"),
        amplitude,
        drop(1),
        change(),
        velocity(),
        ruled,
        reasons,
        provisional);
  }

  private String arithmetic(int rule, Verdict verdict) {
    if (verdict == UNKNOWN) {
      return rule == 0 ? "area not recorded" : "duration not recorded";
    }
    if (verdict == NOT_ASSESSABLE) {
      return "distal amplitude %s mV (> 1 mV and > 20 %% of lower limit)"
          .formatted(Numbers.short1(value(from, 0)));
    }
    int what = rule == 0 || rule == 2 ? 1 : 0;
    String unit = what == 1 ? "mV·ms" : "mV";
    return "%s %s → %s %s, drop %s %% (≥ %d), duration %s %% (≤ 30)"
        .formatted(
            what == 1 ? "area" : "amplitude",
            Numbers.short1(value(from, what)),
            Numbers.short1(value(to, what)),
            unit,
            Numbers.short1(drop(what)),
            verdict == PROBABLE ? 30 : 50,
            Numbers.signed(change()));
  }

  private static Verdict verdict(char letter) {
    return switch (letter) {
      case 'd' -> DEFINITE;
      case 'p' -> PROBABLE;
      case 'n' -> NONE;
      case 'a' -> NOT_ASSESSABLE;
      case 'e' -> ENTRAPMENT;
      default -> UNKNOWN;
    };
  }

  private OptionalDouble drop(int what) {
    OptionalDouble distal = value(from, what);
    OptionalDouble proximal = value(to, what);
    return distal.isPresent() && proximal.isPresent() && distal.getAsDouble() > 0
        ? OptionalDouble.of(100 * (1 - proximal.getAsDouble() / distal.getAsDouble()))
        : OptionalDouble.empty();
  }

  private OptionalDouble change() {
    OptionalDouble distal = value(from, 2);
    OptionalDouble proximal = value(to, 2);
    return distal.isPresent() && proximal.isPresent()
        ? OptionalDouble.of(100 * (proximal.getAsDouble() / distal.getAsDouble() - 1))
        : OptionalDouble.empty();
  }

  private OptionalDouble velocity() {
    OptionalDouble distal = value(from, 3);
    OptionalDouble proximal = value(to, 3);
    OptionalDouble distance = study.at(to).orElseThrow().distanceMillimetres();
    return distal.isPresent() && proximal.isPresent() && distance.isPresent()
        ? OptionalDouble.of(
            distance.getAsDouble() / (proximal.getAsDouble() - distal.getAsDouble()))
        : OptionalDouble.empty();
  }

  private OptionalDouble value(Site site, int what) {
    MotorResponse response = study.at(site).orElseThrow();
    return switch (response.outcome()) {
      case Outcome.Recorded seen ->
          switch (what) {
            case 0 -> seen.amplitudeMillivolts();
            case 1 -> seen.areaMillivoltMilliseconds();
            case 2 -> seen.durationMilliseconds();
            default -> seen.latencyMilliseconds();
          };
      case Outcome.Absent _ -> what < 2 ? OptionalDouble.of(0) : OptionalDouble.empty();
      case Outcome.NotTested _ -> OptionalDouble.empty();
    };
  }
}
