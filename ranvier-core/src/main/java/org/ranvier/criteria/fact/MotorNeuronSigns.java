package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.BodyRegion;
import org.ranvier.anatomy.MuscleSupply;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.record.Examination;
import org.ranvier.record.Finding;
import org.ranvier.record.NeedleSign;
import org.ranvier.record.NeedleStudy;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Sign;

/// Upper and lower motor neuron signs by region of the neuraxis, as criteria for motor neuron
/// disease count them. A limb region needs two affected muscles of different nerve and root; bulbar
/// and thoracic regions need one.
public final class MotorNeuronSigns {

  private record Affected(MuscleSupply supply, Truth truth) {}

  private final PatientRecord record;
  private final Atlas atlas;
  private final Weakness weakness;
  private final Reflexes reflexes;
  private final Map<BodyRegion, Truth> upper = new EnumMap<>(BodyRegion.class);
  private final Map<BodyRegion, Truth> lower = new EnumMap<>(BodyRegion.class);
  private final Map<BodyRegion, Truth> lowerByFibrillation = new EnumMap<>(BodyRegion.class);

  MotorNeuronSigns(PatientRecord record, Atlas atlas, Weakness weakness, Reflexes reflexes) {
    this.record = record;
    this.atlas = atlas;
    this.weakness = weakness;
    this.reflexes = reflexes;
  }

  /// What a sign is, over all examinations: present at any is present.
  static Truth sign(PatientRecord record, Sign sign) {
    Truth truth = Truth.UNKNOWN;
    for (Examination examination : record.examinations()) {
      Optional<Finding> finding = examination.signs().of(sign);
      if (finding.equals(Optional.of(Finding.PRESENT))) {
        return Truth.TRUE;
      }
      truth = finding.isPresent() ? Truth.FALSE : truth;
    }
    return truth;
  }

  /// Whether a region has upper motor neuron signs.
  Truth upper(BodyRegion region) {
    return upper.computeIfAbsent(region, this::findUpper);
  }

  private Truth findUpper(BodyRegion region) {
    Truth stated = sign(record, Sign.UPPER_MOTOR_NEURON);
    Truth byReflex = reflexes.upperMotorNeuron(region);
    if (byReflex == Truth.TRUE && stated == Truth.FALSE && reflexes.onlyBrisk(region)) {
      return Truth.FALSE;
    }
    if (byReflex == Truth.UNKNOWN && stated == Truth.FALSE) {
      return Truth.FALSE;
    }
    return byReflex == Truth.FALSE && stated == Truth.TRUE ? Truth.UNKNOWN : byReflex;
  }

  /// Whether a region has lower motor neuron signs, by weakness with wasting or by needle.
  ///
  /// @param fasciculationCounts whether fasciculation stands for ongoing denervation
  Truth lower(BodyRegion region, boolean fasciculationCounts) {
    return (fasciculationCounts ? lower : lowerByFibrillation)
        .computeIfAbsent(region, each -> findLower(each, fasciculationCounts));
  }

  private Truth findLower(BodyRegion region, boolean fasciculationCounts) {
    if (region == BodyRegion.BULBAR) {
      Truth byNeedle = anyMuscle(needle(region, fasciculationCounts));
      Truth bulbar = sign(record, Sign.BULBAR);
      return bulbar == Truth.FALSE && byNeedle != Truth.TRUE ? Truth.FALSE : byNeedle;
    }
    List<Affected> needle = needle(region, fasciculationCounts);
    List<Affected> muscles = new ArrayList<>(needle);
    muscles.addAll(clinical(region));
    if (region == BodyRegion.THORACIC) {
      return anyMuscle(muscles);
    }
    if (hasPair(muscles)) {
      return Truth.TRUE;
    }
    int normalByNeedle = 0;
    for (Affected each : needle) {
      normalByNeedle += each.truth == Truth.FALSE ? 1 : 0;
    }
    boolean noneAffected = true;
    for (Affected each : muscles) {
      noneAffected &= each.truth == Truth.FALSE;
    }
    return normalByNeedle >= 2 && noneAffected ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static boolean hasPair(List<Affected> muscles) {
    for (Affected one : muscles) {
      if (one.truth == Truth.TRUE) {
        for (Affected other : muscles) {
          if (other.truth == Truth.TRUE && differ(one, other)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// How many regions have upper motor neuron signs.
  Range upperRegions() {
    Range range = count(EnumSet.allOf(BodyRegion.class), true, false, false);
    boolean somewhere =
        sign(record, Sign.UPPER_MOTOR_NEURON) == Truth.TRUE
            || reflexes.pathological() == Truth.TRUE;
    return new Range(
        Math.max(range.low(), somewhere ? 1 : 0), Math.max(range.high(), somewhere ? 1 : 0));
  }

  /// How many regions have lower motor neuron signs.
  Range lowerRegions(boolean fasciculationCounts) {
    return count(EnumSet.allOf(BodyRegion.class), false, true, fasciculationCounts);
  }

  /// How many regions have both.
  Range bothRegions(boolean fasciculationCounts, Set<BodyRegion> of) {
    return count(of, true, true, fasciculationCounts);
  }

  /// Whether an upper motor neuron sign lies rostral to a lower motor neuron sign.
  Truth upperRostralToLower(boolean fasciculationCounts) {
    Truth truth = Truth.FALSE;
    for (BodyRegion rostral : BodyRegion.values()) {
      for (BodyRegion caudal : BodyRegion.values()) {
        if (rostral.compareTo(caudal) < 0) {
          truth = truth.or(upper(rostral).and(lower(caudal, fasciculationCounts)));
        }
      }
    }
    return truth;
  }

  /// @return the regions with lower motor neuron signs, in words
  String lowerWords(boolean fasciculationCounts) {
    List<String> words = new ArrayList<>();
    for (BodyRegion region : BodyRegion.values()) {
      Truth truth = lower(region, fasciculationCounts);
      words.add(region.id() + " " + words(truth));
    }
    return String.join(", ", words);
  }

  /// @return the regions with upper motor neuron signs, in words
  String upperWords() {
    List<String> words = new ArrayList<>();
    for (BodyRegion region : BodyRegion.values()) {
      words.add(region.id() + " " + words(upper(region)));
    }
    return String.join(", ", words);
  }

  private static String words(Truth truth) {
    return switch (truth) {
      case TRUE -> "yes";
      case FALSE -> "no";
      case UNKNOWN -> "not known";
    };
  }

  private Range count(
      Set<BodyRegion> of, boolean upper, boolean lower, boolean fasciculationCounts) {
    int certain = 0;
    int possible = 0;
    for (BodyRegion region : of) {
      Truth truth = Truth.TRUE;
      truth = upper ? truth.and(upper(region)) : truth;
      truth = lower ? truth.and(lower(region, fasciculationCounts)) : truth;
      certain += truth == Truth.TRUE ? 1 : 0;
      possible += truth == Truth.FALSE ? 0 : 1;
    }
    return new Range(certain, possible);
  }

  private List<Affected> needle(BodyRegion region, boolean fasciculationCounts) {
    List<Affected> muscles = new ArrayList<>();
    for (NeedleStudy study : record.needle()) {
      MuscleSupply supply = atlas.supply(study.muscle());
      if (supply.region() == region) {
        Truth chronic = truth(study, NeedleSign.CHRONIC_NEUROGENIC);
        Truth ongoing = truth(study, NeedleSign.FIBRILLATION);
        if (fasciculationCounts) {
          ongoing = ongoing.or(truth(study, NeedleSign.FASCICULATION));
        }
        muscles.add(new Affected(supply, chronic.and(ongoing)));
      }
    }
    return muscles;
  }

  /// Weak and wasted muscles. Wasting is recorded without its place: it is taken to lie where the
  /// weakness is if only one region is weak.
  private List<Affected> clinical(BodyRegion region) {
    Truth wasting = sign(record, Sign.ATROPHY);
    boolean oneRegion = weakness.weakRegions().size() <= 1;
    List<Affected> muscles = new ArrayList<>();
    for (Weakness.Tested each : weakness.tested()) {
      if (each.supply().region() == region) {
        Truth place = wasting == Truth.TRUE && !oneRegion ? Truth.UNKNOWN : wasting;
        muscles.add(new Affected(each.supply(), Truth.of(each.isWeak()).and(place)));
      }
    }
    return muscles;
  }

  private static Truth anyMuscle(List<Affected> muscles) {
    Truth truth = Truth.UNKNOWN;
    for (Affected muscle : muscles) {
      if (muscle.truth == Truth.TRUE) {
        return Truth.TRUE;
      }
      truth = muscle.truth == Truth.FALSE ? Truth.FALSE : truth;
    }
    return truth;
  }

  private static boolean differ(Affected one, Affected other) {
    boolean rootsKnown = !one.supply.roots().isEmpty() && !other.supply.roots().isEmpty();
    return !one.supply.nerves().equals(other.supply.nerves())
        && rootsKnown
        && !one.supply.roots().getFirst().equals(other.supply.roots().getFirst());
  }

  private static Truth truth(NeedleStudy study, NeedleSign sign) {
    return study
        .of(sign)
        .map(finding -> Truth.of(finding == Finding.PRESENT))
        .orElse(Truth.UNKNOWN);
  }
}
