package org.ranvier.study.nerve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ranvier.study.nerve.People.mean;

import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;

class NerveTemperatureTest {

  @Test
  void velocity_falls_by_two_metres_per_second_for_a_degree_and_less_in_slow_nerves() {
    double ulnar = velocity(Muscle.ADM, 33) - velocity(Muscle.ADM, 32);
    NerveLesion slow =
        People.between(Nerve.ULNAR, Site.WRIST, Site.BELOW_ELBOW, new Effect.Slowed(2, 0, 1));

    assertThat(ulnar / velocity(Muscle.ADM, 33) * 55).isCloseTo(2.0, within(0.05));
    assertThat(velocity(Muscle.ADM, 33, slow) - velocity(Muscle.ADM, 32, slow))
        .isCloseTo(ulnar / 2, within(0.01));
  }

  private static double velocity(Muscle muscle, double celsius, NerveLesion... lesions) {
    NerveState state = People.ill(muscle, 2, NerveTemperature.skin(celsius), lesions);
    return state.path().distanceMillimetres(Site.WRIST, Site.BELOW_ELBOW)
        / (mean(state.at(Site.BELOW_ELBOW).arrivals()) - mean(state.at(Site.WRIST).arrivals()));
  }

  @Test
  void distal_latency_grows_by_a_fifth_of_a_millisecond_for_a_degree() {
    for (Muscle muscle : new Muscle[] {Muscle.APB, Muscle.ADM}) {
      double cold =
          mean(People.ill(muscle, 2, NerveTemperature.skin(32)).at(Site.WRIST).arrivals());
      double usual =
          mean(People.ill(muscle, 2, NerveTemperature.skin(33)).at(Site.WRIST).arrivals());

      assertThat(cold - usual).isCloseTo(0.2, within(0.05));
    }
  }

  @Test
  void a_nerve_is_as_warm_as_the_skin_in_the_hand_and_as_the_core_at_the_neck() {
    NerveTemperature cool = NerveTemperature.skin(28);

    assertThat(cool.at(Limb.ARM, 800)).isEqualTo(28);
    assertThat(cool.at(Limb.ARM, 100)).isEqualTo(37);
    assertThat(cool.at(Limb.LEG, 600)).isBetween(28.0, 37.0);
    assertThat(NerveTemperature.reference().velocityFactor(Limb.ARM, 300)).isEqualTo(1);
    assertThatThrownBy(() -> NerveTemperature.skin(70))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Skin must have 10 to 42 °C");
  }
}
