package org.ranvier.criteria.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.reference.Entry;

/// Questions about weakness and reflexes.
final class WeaknessQuestions {

  private static final String GRADE_MORE =
      "Grade the strength of muscles of the other limb nerves on both sides";

  private WeaknessQuestions() {}

  static void addTo(Questions questions) {
    questions.addNumber(
        "weak-nerves",
        Set.of("of"),
        entry -> {
          Set<Nerve> of = nerves(entry, Weakness.LIMB_NERVES);
          return findings -> weakNerves(findings, of);
        });
    questions.addYesNo("asymmetric-weakness", Set.of(), entry -> WeaknessQuestions::asymmetric);
    questions.addNumber(
        "weak-limb-regions",
        Set.of(),
        entry -> findings -> weakPlaces(findings.weakness().parts().count(), "limb regions"));
    questions.addNumber(
        "weak-limbs",
        Set.of(),
        entry -> findings -> weakPlaces(findings.weakness().parts().limbs(), "limbs"));
    questions.addYesNo(
        "weak",
        Set.of("limb", "part"),
        entry -> {
          Limb limb = entry.get("limb").term(Limb.class);
          Optional<Boolean> proximal = entry.find("part").map(WeaknessQuestions::isProximal);
          return findings -> {
            Truth truth = findings.weakness().parts().weak(limb, proximal, Optional.empty());
            return Fact.derived(
                truth,
                truth,
                () -> findings.weakness().parts().words(limb, proximal),
                List.of(GRADE_MORE));
          };
        });
    questions.addYesNo(
        "weak-target",
        Set.of("targets"),
        entry -> {
          List<String> targets = entry.texts("targets");
          return findings -> weakTarget(findings, targets);
        });
    questions.addYesNo(
        "arms-more-than-legs", Set.of(), entry -> WeaknessQuestions::armsMoreThanLegs);
    questions.addYesNo(
        "root-pattern", Set.of(), entry -> findings -> RootPattern.of(findings.weakness()));
    questions.addYesNo(
        "reflexes-reduced",
        Set.of("where"),
        entry -> {
          String where = entry.get("where").text();
          if (!where.equals("everywhere") && !where.equals("affected-limbs")) {
            throw entry.mistake("has where: '" + where + "'; it is everywhere or affected-limbs");
          }
          return findings -> reduced(findings, where.equals("everywhere"));
        });
  }

  private static boolean isProximal(Entry part) {
    return switch (part.text()) {
      case "proximal" -> true;
      case "distal" -> false;
      default -> throw part.mistake("must be proximal or distal, but is '" + part.text() + "'");
    };
  }

  static Set<Nerve> nerves(Entry entry, Set<Nerve> otherwise) {
    List<Nerve> named = entry.terms("of", Nerve.class);
    return named.isEmpty() ? otherwise : EnumSet.copyOf(named);
  }

  private static Fact weakNerves(Findings findings, Set<Nerve> of) {
    return Fact.derived(
        findings.weakness().count(of),
        () -> {
          List<String> weak =
              findings.weakness().weakNerves().stream()
                  .filter(nerve -> of.contains(nerve.nerve()))
                  .map(SidedNerve::text)
                  .toList();
          return weak.isEmpty() ? weakWords(findings) : String.join(", ", weak);
        },
        List.of(
            findings.weakness().isExamined()
                ? GRADE_MORE
                : "Grade the strength of single muscles on both sides (MRC)"));
  }

  private static Fact asymmetric(Findings findings) {
    Asymmetry asymmetry = findings.asymmetry();
    List<String> unpaired = asymmetry.weakWithoutPair();
    String missing =
        unpaired.isEmpty()
            ? "Grade the strength of the same muscles on both sides (MRC)"
            : "Grade the other side too: " + String.join(", ", unpaired);
    return Fact.derived(asymmetry.truth(), asymmetry.truth(), asymmetry::words, List.of(missing));
  }

  private static Fact weakPlaces(Range range, String what) {
    return Fact.derived(
        range,
        () ->
            range.isKnown()
                ? (int) range.low() + " " + what
                : "at least " + (int) range.low() + " " + what,
        List.of(GRADE_MORE));
  }

  /// Whether any of the named muscles or movements is weak on either side.
  private static Fact weakTarget(Findings findings, List<String> targets) {
    Truth truth = Truth.UNKNOWN;
    for (Weakness.Tested each : findings.weakness().tested()) {
      if (targets.contains(each.strength().target().id())) {
        truth = each.isWeak() || truth == Truth.TRUE ? Truth.TRUE : Truth.FALSE;
      }
    }
    return Fact.derived(
        truth,
        truth,
        () -> weakWords(findings),
        List.of("Grade the strength of " + String.join(", ", targets)));
  }

  private static Fact armsMoreThanLegs(Findings findings) {
    Range arms = findings.weakness().parts().count(Limb.ARM);
    Range legs = findings.weakness().parts().count(Limb.LEG);
    Truth truth =
        arms.low() > legs.high()
            ? Truth.TRUE
            : arms.high() <= legs.low() ? Truth.FALSE : Truth.UNKNOWN;
    return Fact.derived(
        truth,
        truth,
        () ->
            "weak regions of the arms "
                + (int) arms.low()
                + (arms.isKnown() ? "" : " or more")
                + ", of the legs "
                + (int) legs.low()
                + (legs.isKnown() ? "" : " or more"),
        List.of("Grade the strength of arms and legs"));
  }

  private static String weakWords(Findings findings) {
    if (!findings.weakness().isExamined()) {
      return "strength not recorded";
    }
    List<String> weak =
        findings.weakness().tested().stream()
            .filter(Weakness.Tested::isWeak)
            .map(each -> each.side().id() + " " + each.strength().target().id())
            .distinct()
            .toList();
    return weak.isEmpty() ? "no weak muscle recorded" : "weak: " + String.join(", ", weak);
  }

  private static Fact reduced(Findings findings, boolean everywhere) {
    Truth truth = everywhere ? findings.reflexes().reducedEverywhere() : reducedWhereWeak(findings);
    return Fact.derived(
        truth,
        truth,
        () -> findings.reflexes().words(),
        List.of("Record the tendon reflexes of arms and legs"));
  }

  /// Reduced in at least one weak limb.
  private static Truth reducedWhereWeak(Findings findings) {
    Truth truth = Truth.FALSE;
    for (Limb limb : Limb.values()) {
      for (Side side : Side.values()) {
        Optional<Side> here = Optional.of(side);
        Truth weak = findings.weakness().parts().weak(limb, Optional.empty(), here);
        truth = truth.or(weak.and(findings.reflexes().reduced(limb, here)));
      }
    }
    return truth;
  }
}
