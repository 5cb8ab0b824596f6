package org.ranvier.patient.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.ranvier.testing.Law;

class FeltStrengthTest {

  private static FeltStrength of(double... fractions) {
    return FeltStrength.of(DoubleStream.of(fractions).boxed().toList());
  }

  @Test
  void a_fall_is_that_of_all_weak_functions_together() {
    assertThat(of(1, 0.3, 0.3).fallSince(of(1, 0.5, 0.3))).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void what_is_strong_before_and_after_does_not_count() {
    assertThat(of(0.92, 0.4).fallSince(of(1, 0.4))).isZero();
  }

  @Test
  void what_was_strong_and_is_weak_counts() {
    assertThat(of(0.5, 1).fallSince(of(1, 1))).isEqualTo(0.5);
  }

  @Test
  void nothing_weak_neither_falls_nor_rises() {
    assertThat(of(1, 1).fallSince(of(0.95, 1))).isZero();
  }

  @Law
  void the_best_of_two_is_nowhere_below_either(RandomGenerator random) {
    List<Double> some = random.doubles(6).boxed().toList();
    List<Double> others = random.doubles(6).boxed().toList();
    FeltStrength one = FeltStrength.of(some);
    FeltStrength other = FeltStrength.of(others);

    FeltStrength best = one.best(other);

    assertThat(one.fallSince(best)).isNotNegative();
    assertThat(other.fallSince(best)).isNotNegative();
    assertThat(best.weakest()).isGreaterThanOrEqualTo(Math.max(one.weakest(), other.weakest()));
  }

  @Law
  void a_rise_is_a_fall_the_other_way(RandomGenerator random) {
    FeltStrength before = FeltStrength.of(random.doubles(6).boxed().toList());
    FeltStrength after = FeltStrength.of(random.doubles(6).boxed().toList());

    assertThat(after.riseSince(before)).isEqualTo(-after.fallSince(before));
  }
}
