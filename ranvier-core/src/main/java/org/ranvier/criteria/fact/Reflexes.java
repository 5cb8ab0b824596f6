package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.BodyRegion;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Reflex;
import org.ranvier.anatomy.Side;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.record.Examination;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.ReflexFinding;
import org.ranvier.record.ReflexResponse;

/// Tendon and pathological reflexes of all examinations.
public final class Reflexes {

  private final List<ReflexFinding> findings = new ArrayList<>();

  Reflexes(PatientRecord record) {
    for (Examination examination : record.examinations()) {
      findings.addAll(examination.reflexes());
    }
  }

  /// Whether a clonus or an extensor plantar response was seen.
  Truth pathological() {
    boolean plantarKnown = false;
    for (ReflexFinding finding : findings) {
      if (finding.response() == ReflexResponse.CLONUS
          || finding.response() == ReflexResponse.EXTENSOR) {
        return Truth.TRUE;
      }
      plantarKnown |= finding.reflex() == Reflex.PLANTAR;
    }
    return plantarKnown ? Truth.FALSE : Truth.UNKNOWN;
  }

  /// Whether reflexes of a region show an upper motor neuron lesion: increased, with clonus, or
  /// pathological.
  Truth upperMotorNeuron(BodyRegion region) {
    Truth truth = Truth.UNKNOWN;
    for (ReflexFinding finding : findings) {
      if (region(finding.reflex()) == region) {
        switch (finding.response()) {
          case BRISK, CLONUS, EXTENSOR -> {
            return Truth.TRUE;
          }
          case ABSENT, REDUCED, NORMAL, FLEXOR -> truth = Truth.FALSE;
        }
      }
    }
    return truth;
  }

  /// True if the only sign is a brisk reflex.
  boolean onlyBrisk(BodyRegion region) {
    return findings.stream()
        .filter(finding -> region(finding.reflex()) == region)
        .noneMatch(finding ->
            finding.response() == ReflexResponse.CLONUS
                || finding.response() == ReflexResponse.EXTENSOR
                || (finding.reflex() == Reflex.HOFFMANN
                    && finding.response() == ReflexResponse.BRISK));
  }

  /// Whether tendon reflexes are reduced or absent in a limb pair or, with a side, in one limb.
  Truth reduced(Limb limb, Optional<Side> side) {
    Truth truth = Truth.UNKNOWN;
    for (ReflexFinding finding : findings) {
      boolean here =
          isTendon(finding.reflex())
              && limb(finding.reflex()) == limb
              && (side.isEmpty() || finding.side().isEmpty() || finding.side().equals(side));
      if (here) {
        boolean low =
            finding.response() == ReflexResponse.ABSENT
                || finding.response() == ReflexResponse.REDUCED;
        if (low) {
          return Truth.TRUE;
        }
        truth = Truth.FALSE;
      }
    }
    return truth;
  }

  /// Whether no tendon reflex of arms and legs is normal or brisk, and both were tested.
  Truth reducedEverywhere() {
    Truth truth = Truth.TRUE;
    for (Limb limb : Limb.values()) {
      truth = truth.and(allReduced(limb));
    }
    return truth;
  }

  /// @return what was recorded, in words
  public String words() {
    if (findings.isEmpty()) {
      return "reflexes not recorded";
    }
    List<String> words = new ArrayList<>();
    for (ReflexFinding finding : findings) {
      words.add(
          finding.side().map(side -> side.id() + " ").orElse("")
              + finding.reflex().id()
              + " "
              + finding.response().id());
    }
    return String.join(", ", words);
  }

  private Truth allReduced(Limb limb) {
    Truth truth = Truth.UNKNOWN;
    for (ReflexFinding finding : findings) {
      if (isTendon(finding.reflex()) && limb(finding.reflex()) == limb) {
        boolean low =
            finding.response() == ReflexResponse.ABSENT
                || finding.response() == ReflexResponse.REDUCED;
        if (!low) {
          return Truth.FALSE;
        }
        truth = Truth.TRUE;
      }
    }
    return truth;
  }

  private static boolean isTendon(Reflex reflex) {
    return switch (reflex) {
      case BICEPS, TRICEPS, BRACHIORADIALIS, FINGER, KNEE, ANKLE -> true;
      case JAW, HOFFMANN, PLANTAR -> false;
    };
  }

  private static Limb limb(Reflex reflex) {
    return reflex == Reflex.KNEE || reflex == Reflex.ANKLE ? Limb.LEG : Limb.ARM;
  }

  private static BodyRegion region(Reflex reflex) {
    return switch (reflex) {
      case BICEPS, TRICEPS, BRACHIORADIALIS, FINGER, HOFFMANN -> BodyRegion.CERVICAL;
      case KNEE, ANKLE, PLANTAR -> BodyRegion.LUMBOSACRAL;
      case JAW -> BodyRegion.BULBAR;
    };
  }
}
