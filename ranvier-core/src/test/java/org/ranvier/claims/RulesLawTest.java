package org.ranvier.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ranvier.testing.Law;

/// What must hold of verdicts whatever the figures are.
class RulesLawTest {

  private static final List<Bearing> ALL = List.of(Bearing.values());

  @Law
  void the_order_of_figures_does_not_matter(SplittableRandom random) {
    Scope scope = scope(random);
    List<Magnitude> figures = figures(random);
    List<Magnitude> shuffled = new ArrayList<>(figures);
    Collections.shuffle(shuffled, new Random(random.nextLong()));
    assertThat(Rules.within(scope, shuffled)).isEqualTo(Rules.within(scope, figures));
  }

  @Law
  void figures_told_twice_say_the_same(SplittableRandom random) {
    Scope scope = scope(random);
    List<Magnitude> figures = figures(random);
    List<Magnitude> twice = new ArrayList<>(figures);
    twice.addAll(figures);
    assertThat(Rules.within(scope, twice)).isEqualTo(Rules.within(scope, figures));
  }

  @Law
  void the_mirror_image_of_everything_says_the_same(SplittableRandom random) {
    Scope scope = scope(random);
    List<Magnitude> figures = figures(random);
    Scope mirrored =
        new Scope(
            -scope.to(),
            /* openFrom= */ scope.openTo(),
            -scope.from(),
            /* openTo= */ scope.openFrom(),
            scope.unit());
    List<Magnitude> mirroredFigures =
        figures.stream().map(each -> Magnitude.between(-each.high(), -each.low())).toList();
    assertThat(Rules.within(mirrored, mirroredFigures)).isEqualTo(Rules.within(scope, figures));
  }

  @Law
  void another_unit_says_the_same(SplittableRandom random) {
    Scope scope = scope(random);
    List<Magnitude> figures = figures(random);
    double factor = 8; // a power of two, so that no rounding moves a limit
    Scope scaled =
        new Scope(
            factor * scope.from(), scope.openFrom(), factor * scope.to(), scope.openTo(), "other");
    List<Magnitude> scaledFigures =
        figures.stream()
            .map(each -> Magnitude.between(factor * each.low(), factor * each.high()))
            .toList();
    assertThat(Rules.within(scaled, scaledFigures)).isEqualTo(Rules.within(scope, figures));
  }

  @Law
  void a_wider_claim_is_never_judged_worse(SplittableRandom random) {
    Scope scope = scope(random);
    Scope wider =
        new Scope(
            scope.from() - random.nextInt(5), false, scope.to() + random.nextInt(5), false, "");
    List<Magnitude> figures = figures(random);
    // Bearings run from the best to the worst.
    assertThat(Rules.within(wider, figures)).isLessThanOrEqualTo(Rules.within(scope, figures));
  }

  @Law
  void an_order_turned_round_says_the_opposite(SplittableRandom random) {
    Magnitude one = figure(random);
    Magnitude other = figure(random);
    assertThat(Rules.ordered(other, one)).isEqualTo(opposite(Rules.ordered(one, other)));
  }

  @Law
  void opposite_bearings_give_the_opposite_verdict(SplittableRandom random) {
    List<Bearing> bearings = bearings(random);
    List<Bearing> opposite = bearings.stream().map(RulesLawTest::opposite).toList();
    assertThat(Rules.together(opposite))
        .isEqualTo(Rules.together(bearings).map(RulesLawTest::opposite));
  }

  @Law
  void one_more_voice_against_never_brings_agreement(SplittableRandom random) {
    List<Bearing> bearings = new ArrayList<>(bearings(random));
    bearings.add(Bearing.CONTRADICTS);
    assertThat(Rules.together(bearings)).isNotEqualTo(Optional.of(Verdict.AGREES));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_not_known_never_makes_agreement(Verdict known) {
    assertThat(Rules.together(List.of())).isEmpty();
    assertThat(Rules.whole(Optional.empty(), Optional.of(known))).isNotEqualTo(Verdict.AGREES);
    assertThat(Rules.ofParts(List.of(known, Verdict.NOT_MODELLED))).isNotEqualTo(Verdict.AGREES);
  }

  @ParameterizedTest
  @EnumSource
  void literature_and_model_agree_only_together(Verdict model) {
    Verdict whole = Rules.whole(Optional.of(Verdict.AGREES), Optional.of(model));
    assertThat(whole == Verdict.AGREES).isEqualTo(model == Verdict.AGREES);
  }

  private static Bearing opposite(Bearing bearing) {
    return switch (bearing) {
      case SUPPORTS -> Bearing.CONTRADICTS;
      case PARTLY -> Bearing.PARTLY;
      case CONTRADICTS -> Bearing.SUPPORTS;
    };
  }

  private static Verdict opposite(Verdict verdict) {
    return switch (verdict) {
      case AGREES -> Verdict.DISAGREES;
      case DISAGREES -> Verdict.AGREES;
      case INCOMPLETE, NOT_MODELLED -> verdict;
    };
  }

  private static List<Bearing> bearings(SplittableRandom random) {
    List<Bearing> bearings = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      bearings.add(ALL.get(random.nextInt(ALL.size())));
    }
    return bearings;
  }

  /// Whole numbers, so that ends meet often.
  private static Scope scope(SplittableRandom random) {
    double from = random.nextInt(10);
    return new Scope(
        from, random.nextBoolean(), from + 1 + random.nextInt(8), random.nextBoolean(), "");
  }

  private static List<Magnitude> figures(SplittableRandom random) {
    List<Magnitude> figures = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      figures.add(figure(random));
    }
    return figures;
  }

  private static Magnitude figure(SplittableRandom random) {
    double low = random.nextInt(16);
    return Magnitude.between(low, low + random.nextInt(4));
  }
}
