package org.ranvier.study.subject;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.ranvier.record.Course;
import org.ranvier.record.Finding;
import org.ranvier.record.Laboratory;
import org.ranvier.record.Onset;
import org.ranvier.record.Progression;
import org.ranvier.record.SensoryLoss;
import org.ranvier.record.Sign;
import org.ranvier.record.Signs;
import org.ranvier.record.TestResult;

/// What history, bedside and laboratory tell and no simulated nerve can: it is stated.
///
/// @param monthsSinceOnset 0 to 1,200; empty for a healthy person
/// @param signs chance that each sign is present, 0 to 1; other signs follow from the simulation or
///   are not recorded
/// @param antiGm1Igm chance that the antibody is found, 0 to 1; empty if it is not tested
/// @param pmp22Deletion chance that it is found, 0 to 1; empty if it is not tested
public record Background(
    Optional<Range> monthsSinceOnset,
    Optional<Choice<Progression>> progression,
    Optional<Choice<Onset>> onset,
    Optional<Boolean> diffuseSymmetricAtOnset,
    Optional<Boolean> recurrentPalsies,
    Map<Sign, Double> signs,
    Optional<Choice<SensoryLoss>> objectiveSensoryLoss,
    OptionalDouble antiGm1Igm,
    Optional<Range> csfProteinGramsPerLitre,
    OptionalDouble pmp22Deletion) {

  /// Nothing is stated.
  public static final Background NOTHING =
      new Background(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          OptionalDouble.empty());

  public Background {
    if (monthsSinceOnset.isPresent() && !monthsSinceOnset.orElseThrow().within(0, 1200)) {
      throw new IllegalArgumentException(
          "Time since onset must be from 0 to 1200 months, but is "
              + monthsSinceOnset.orElseThrow().text());
    }
    signs = Map.copyOf(signs);
    signs.forEach((sign, chance) -> checkChance(sign.id(), chance));
    antiGm1Igm.ifPresent(chance -> checkChance("antiGm1Igm", chance));
    pmp22Deletion.ifPresent(chance -> checkChance("pmp22Deletion", chance));
  }

  private static void checkChance(String what, double chance) {
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException(
          "The chance of %s must be from 0 to 1, but is %s".formatted(what, chance));
    }
  }

  Course course(RandomGenerator random) {
    return new Course(
        monthsSinceOnset.isPresent()
            ? OptionalDouble.of(Math.rint(monthsSinceOnset.orElseThrow().draw(random)))
            : OptionalDouble.empty(),
        progression.map(choice -> choice.draw(random)),
        onset.map(choice -> choice.draw(random)),
        diffuseSymmetricAtOnset,
        recurrentPalsies,
        Optional.empty());
  }

  Signs signs(RandomGenerator random) {
    Map<Sign, Finding> findings = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      double chance = random.nextDouble();
      if (signs.containsKey(sign)) {
        findings.put(sign, chance < signs.get(sign) ? Finding.PRESENT : Finding.ABSENT);
      }
    }
    return new Signs(findings, objectiveSensoryLoss.map(choice -> choice.draw(random)));
  }

  Laboratory laboratory(RandomGenerator random) {
    double antibody = random.nextDouble();
    double deletion = random.nextDouble();
    OptionalDouble protein = OptionalDouble.empty();
    if (csfProteinGramsPerLitre.isPresent()) {
      double drawn = csfProteinGramsPerLitre.orElseThrow().draw(random);
      protein = OptionalDouble.of(Math.rint(100 * drawn) / 100);
    }
    return new Laboratory(
        antiGm1Igm.isEmpty()
            ? Optional.empty()
            : Optional.of(
                antibody < antiGm1Igm.getAsDouble() ? TestResult.POSITIVE : TestResult.NEGATIVE),
        Optional.empty(),
        Optional.empty(),
        protein,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        pmp22Deletion.isEmpty()
            ? Optional.empty()
            : Optional.of(
                deletion < pmp22Deletion.getAsDouble() ? Finding.PRESENT : Finding.ABSENT));
  }
}
