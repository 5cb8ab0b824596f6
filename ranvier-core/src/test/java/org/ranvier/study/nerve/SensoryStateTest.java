package org.ranvier.study.nerve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.random.Streams;
import org.ranvier.record.Sex;
import org.ranvier.testing.Law;

class SensoryStateTest {

  private static final int COHORT = 1000;

  static List<NerveTable.Row> limits() {
    return NerveTable.rows("sensory-limits.csv");
  }

  @ParameterizedTest
  @MethodSource("limits")
  void of_healthy_people_one_to_six_in_a_hundred_lie_beyond_each_limit(NerveTable.Row limit) {
    Nerve nerve = limit.term(Nerve.class, "nerve");
    Site site = SensoryModel.shipped().norm(nerve).from();
    int small = 0;
    int late = 0;
    int slow = 0;
    for (int person = 0; person < COHORT; person++) {
      Optional<SensoryPotential.Measured> measured =
          person(nerve, person).from(site, Streams.of(person)).measured();
      SensoryPotential.Measured found =
          measured.orElse(new SensoryPotential.Measured(0, Double.NaN, Double.NaN));
      small += found.microvolts() < limit.number("amplitudeLower") ? 1 : 0;
      late += found.onsetMilliseconds() > limit.number("latencyUpper") ? 1 : 0;
      slow +=
          SensoryModel.shipped().norm(nerve).millimetres() / found.onsetMilliseconds()
                  < limit.number("velocityLower")
              ? 1
              : 0;
    }

    assertThat(100.0 * small / COHORT).isBetween(1.0, 6.0);
    assertThat(100.0 * late / COHORT).isBetween(1.0, 6.0);
    assertThat(100.0 * slow / COHORT).isBetween(1.0, 6.0);
  }

  private static SensoryState person(Nerve nerve, int person) {
    double age = 20 + 60.0 * ((person * 37) % COHORT) / COHORT;
    Sex sex = person % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    return SensoryState.of(
        SensoryPool.of(nerve, Side.RIGHT, age, sex, Streams.of(person)),
        1550 + 300.0 * ((person * 13) % COHORT) / COHORT,
        Side.RIGHT,
        List.of(),
        NerveTemperature.reference(),
        People.DIRECT,
        Streams.of(person));
  }

  private static SensoryState median(
      long seed, NerveTemperature temperature, NerveLesion... lesions) {
    return SensoryState.of(
        SensoryPool.of(Nerve.MEDIAN, Side.RIGHT, 45, Sex.FEMALE, Streams.of(seed)),
        People.HEIGHT,
        Side.RIGHT,
        List.of(lesions),
        temperature,
        People.DIRECT,
        Streams.of(seed));
  }

  private static SensoryPotential.Measured wrist(SensoryState state) {
    return state.from(Site.WRIST).measured().orElseThrow();
  }

  @Law(cases = 20)
  void a_healthy_person_has_the_amplitude_that_was_drawn_and_less_from_farther(
      SplittableRandom random) {
    long seed = random.nextLong();
    SensoryState state = median(seed, NerveTemperature.reference());
    double drawn =
        SensoryPool.of(Nerve.MEDIAN, Side.RIGHT, 45, Sex.FEMALE, Streams.of(seed)).microvolts();

    assertThat(wrist(state).microvolts()).isCloseTo(drawn, within(0.01 * drawn));
    assertThat(state.from(Site.ELBOW).measured().orElseThrow().microvolts())
        .isLessThan(wrist(state).microvolts());
    assertThat(state.from(Site.ELBOW).measured().orElseThrow().onsetMilliseconds())
        .isGreaterThan(wrist(state).onsetMilliseconds());
  }

  @Law(cases = 20)
  void block_takes_its_share_only_beyond_it_and_spares_motor_lesions(SplittableRandom random) {
    long seed = random.nextLong();
    double fraction = random.nextDouble();
    Effect block = new Effect.Blocked(fraction, Order.RANDOM);
    Where forearm =
        new Where.Stretch(Side.RIGHT, Nerve.MEDIAN, Place.at(Site.WRIST), Place.at(Site.ELBOW));
    SensoryState well = median(seed, NerveTemperature.reference());
    SensoryState ill =
        median(seed, NerveTemperature.reference(), NerveLesion.mixed(forearm, block));
    SensoryState motor =
        median(seed, NerveTemperature.reference(), NerveLesion.motor(forearm, block));

    assertThat(ill.conducting(Site.ELBOW)).isCloseTo(1 - fraction, within(0.002));
    assertThat(ill.from(Site.WRIST).microvolts()).isEqualTo(well.from(Site.WRIST).microvolts());
    assertThat(motor.from(Site.ELBOW).microvolts()).isEqualTo(well.from(Site.ELBOW).microvolts());
  }

  @Test
  void loss_in_the_arm_takes_the_distal_potential_but_loss_in_a_root_spares_it() {
    Effect loss = new Effect.Lost(1, Order.RANDOM, 3);
    NerveTemperature usual = NerveTemperature.reference();
    Where arm =
        new Where.Stretch(Side.RIGHT, Nerve.MEDIAN, Place.at(Site.ELBOW), Place.at(Site.AXILLA));
    NerveLesion root = NerveLesion.mixed(new Where.Root(Side.RIGHT, "C7"), loss);
    NerveLesion neurons = NerveLesion.mixed(new Where.Neurons(Side.RIGHT, Set.of()), loss);

    assertThat(median(1, usual, NerveLesion.mixed(arm, loss)).from(Site.WRIST).measured())
        .isEmpty();
    assertThat(wrist(median(1, usual, root, neurons))).isEqualTo(wrist(median(1, usual)));
  }

  @Test
  void cold_makes_potentials_later_and_no_smaller() {
    SensoryPotential.Measured cold = wrist(median(1, NerveTemperature.skin(28)));
    SensoryPotential.Measured usual = wrist(median(1, NerveTemperature.reference()));

    assertThat(cold.onsetMilliseconds()).isGreaterThan(usual.onsetMilliseconds() + 0.2);
    assertThat(cold.peakMilliseconds() - cold.onsetMilliseconds())
        .isGreaterThan(usual.peakMilliseconds() - usual.onsetMilliseconds());
    assertThat(cold.microvolts()).isGreaterThan(0.98 * usual.microvolts());
  }

  @Test
  void a_nerve_without_a_norm_and_a_site_beyond_the_electrode_are_refused() {
    assertThatThrownBy(() -> SensoryPool.of(Nerve.AXILLARY, Side.LEFT, 40, Sex.MALE, Streams.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Sensory potentials are known of ");
    assertThatThrownBy(() -> median(1, NerveTemperature.reference()).from(Site.SPIRAL_GROOVE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
