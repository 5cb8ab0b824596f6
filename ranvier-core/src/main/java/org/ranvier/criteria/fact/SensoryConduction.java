package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.anatomy.Stretch;
import org.ranvier.criteria.limits.ReferenceLimits;
import org.ranvier.criteria.limits.SensoryDefaults;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.record.Judgement;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.SensoryOutcome;
import org.ranvier.record.SensoryStudy;

/// Sensory nerve conduction: which nerves are normal, and whether the stretch beside a motor block
/// is.
public final class SensoryConduction {

  private record Judged(SensoryStudy study, Truth normal) {}

  private final List<Judged> studies = new ArrayList<>();
  private final ReferenceLimits limits;
  private final Atlas atlas;
  private final OptionalDouble ageYears;
  private final Optional<Judgement> reported;

  SensoryConduction(PatientRecord record, ReferenceLimits limits, Atlas atlas) {
    this.limits = limits;
    this.atlas = atlas;
    this.ageYears = record.subject().ageYears();
    this.reported = record.reported().sensoryConduction();
    for (SensoryStudy study : record.sensoryStudies()) {
      if (!study.outcome().equals(Optional.of(SensoryOutcome.NOT_TESTED))) {
        studies.add(new Judged(study, normal(study)));
      }
    }
  }

  /// @return whether one study is normal: as the laboratory judged it, else by limits
  private Truth normal(SensoryStudy study) {
    if (study.judged().isPresent()) {
      return Truth.of(study.judged().orElseThrow() == Judgement.NORMAL);
    }
    if (study.outcome().equals(Optional.of(SensoryOutcome.ABSENT))) {
      return limits.others().absentMayBeNormal(study.nerve(), ageYears)
          ? Truth.UNKNOWN
          : Truth.FALSE;
    }
    Optional<SensoryDefaults> defaults = limits.sensory(study.nerve());
    Truth amplitude =
        above(
            study.amplitudeMicrovolts(),
            study.limits().amplitudeLowerMicrovolts(),
            defaults.map(SensoryDefaults::amplitudeLowerMicrovolts));
    Truth velocity =
        above(
            study.velocityMetresPerSecond(),
            study.limits().velocityLowerMetresPerSecond(),
            defaults.map(SensoryDefaults::velocityLowerMetresPerSecond));
    if (amplitude == Truth.FALSE || velocity == Truth.FALSE || isLate(study)) {
      return Truth.FALSE;
    }
    return amplitude;
  }

  /// Whether sensory conduction beside a motor nerve is normal over one of its stretches.
  ///
  /// @return strict: that stretch itself was tested; pragmatic: any stretch of that nerve, or a
  ///   general statement
  TwoTruths across(Nerve nerve, Side side, Stretch stretch) {
    List<Truth> here = new ArrayList<>();
    List<Truth> anywhere = new ArrayList<>();
    for (Judged judged : studies) {
      SensoryStudy study = judged.study;
      if (study.side() != side || !atlas.sensoryCompanions(nerve).contains(study.nerve())) {
        continue;
      }
      Truth normal = judged.normal;
      boolean absent = study.outcome().equals(Optional.of(SensoryOutcome.ABSENT));
      boolean sameStretch =
          study.acrossSegment().map(across -> across.covers(stretch)).orElse(false);
      boolean legNerve = nerve.limb() == Limb.LEG;
      if (sameStretch || legNerve || (absent && normal == Truth.FALSE)) {
        here.add(normal);
      }
      anywhere.add(normal);
    }
    Truth strict = allNormal(here);
    Truth nerveWide = allNormal(anywhere);
    Truth pragmatic =
        strict != Truth.UNKNOWN ? strict : nerveWide != Truth.UNKNOWN ? nerveWide : statement();
    return new TwoTruths(strict, pragmatic);
  }

  /// Whether sensory conduction as a whole is normal.
  TwoTruths overall() {
    Truth truth = allNormal(studies.stream().map(Judged::normal).toList());
    Truth withStatement =
        truth == Truth.UNKNOWN || statement() == Truth.FALSE ? statement() : truth;
    return new TwoTruths(withStatement, withStatement);
  }

  /// @return what would settle whether sensory conduction is normal: the studies that could not be
  ///   judged, or, if there is none, any at all
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    nerves()
        .forEach((nerve, truth) -> {
          if (truth == Truth.UNKNOWN) {
            missing.add("Complete or judge the sensory study of " + nerve.text());
          }
        });
    return missing.isEmpty() ? List.of("Test sensory conduction of the affected limbs") : missing;
  }

  /// @return each tested nerve and whether it is normal; abnormal anywhere is abnormal
  public Map<SidedNerve, Truth> nerves() {
    Map<SidedNerve, Truth> nerves = new LinkedHashMap<>();
    for (Judged judged : studies) {
      nerves.merge(
          new SidedNerve(judged.study.side(), judged.study.nerve()), judged.normal, Truth::and);
    }
    return nerves;
  }

  /// @return what a report states of sensory conduction as a whole
  Truth statement() {
    return reported.map(judgement -> Truth.of(judgement == Judgement.NORMAL)).orElse(Truth.UNKNOWN);
  }

  /// @return the studies in words
  public String words() {
    List<String> words = new ArrayList<>();
    nerves()
        .forEach((nerve, truth) ->
            words.add(
                nerve.text()
                    + switch (truth) {
                      case TRUE -> " normal";
                      case FALSE -> " abnormal";
                      case UNKNOWN -> " not judged";
                    }));
    reported.ifPresent(judgement -> words.add("stated as " + judgement.id()));
    return words.isEmpty() ? "sensory conduction not recorded" : String.join(", ", words);
  }

  /// Abnormal anywhere is abnormal; normal only if every study is; not known without a study.
  private static Truth allNormal(List<Truth> studies) {
    Truth truth = studies.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
    for (Truth normal : studies) {
      truth = truth.and(normal);
    }
    return truth;
  }

  private static boolean isLate(SensoryStudy study) {
    OptionalDouble upper = study.limits().latencyUpperMilliseconds();
    return study.latencyMilliseconds().isPresent()
        && upper.isPresent()
        && study.latencyMilliseconds().getAsDouble() > upper.getAsDouble() * (1 + 1e-9);
  }

  private static Truth above(OptionalDouble value, OptionalDouble own, Optional<Double> shipped) {
    OptionalDouble limit =
        own.isPresent() ? own : shipped.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    if (value.isEmpty() || limit.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return Truth.of(value.getAsDouble() >= limit.getAsDouble() * (1 - 1e-9));
  }
}
