package org.ranvier.study.nerve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ranvier.study.nerve.People.firing;
import static org.ranvier.study.nerve.People.healthy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.random.Streams;
import org.ranvier.testing.Law;

class StimulationTest {

  @Law
  void a_stronger_shock_excites_the_same_axons_and_more(SplittableRandom random) {
    Stimulation wrist = healthy(Muscle.APB, random.nextLong()).at(Site.WRIST);
    double weak = random.nextDouble(0.5, 1.5);

    double[] few = wrist.after(Shock.times(weak));
    double[] many = wrist.after(Shock.times(weak + random.nextDouble()));

    for (int i = 0; i < few.length; i++) {
      assertThat(Double.isNaN(few[i]) || few[i] == many[i]).isTrue();
    }
    assertThat(firing(few)).isLessThanOrEqualTo(firing(many));
  }

  @Test
  void the_median_threshold_excites_about_half_and_no_current_nobody() {
    Stimulation wrist = healthy(Muscle.APB, 1).at(Site.WRIST);
    int all = wrist.arrivals().length;

    assertThat(firing(wrist.after(Shock.times(1)))).isBetween(all * 3L / 10, all * 7L / 10);
    assertThat(firing(wrist.after(Shock.times(0)))).isZero();
    assertThat(firing(wrist.after(Shock.timesLargest(1)))).isEqualTo(all);
    assertThatThrownBy(() -> Shock.times(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thresholds_fluctuate_from_shock_to_shock_but_not_for_the_same_shock() {
    Stimulation wrist = healthy(Muscle.APB, 1).at(Site.WRIST);
    Streams streams = Streams.of(8);

    double[] first = wrist.after(Shock.times(1), streams.with(1));

    assertThat(wrist.after(Shock.times(1), streams.with(1))).isEqualTo(first);
    long others = 0;
    for (int shock = 2; shock < 30; shock++) {
      others += firing(wrist.after(Shock.times(1), streams.with(shock))) == firing(first) ? 0 : 1;
    }
    assertThat(others).isPositive();
  }

  @Test
  void a_strong_shock_also_excites_the_neighbour_and_both_add() {
    NerveState ulnar = healthy(Muscle.ADM, 4);
    double weaker = CoStimulation.factor(Nerve.MEDIAN, Nerve.ULNAR, Site.AXILLA).orElseThrow();
    long usual = spread(ulnar, 1.2, weaker);
    long strong = spread(ulnar, 3, weaker);

    assertThat(weaker).isGreaterThan(1);
    assertThat(usual).isLessThan(strong);
    assertThat(strong).isEqualTo(ulnar.pool().size());
    assertThat(CoStimulation.factor(Nerve.MEDIAN, Nerve.FIBULAR, Site.WRIST)).isEmpty();
    assertThat(CoStimulation.factor(Nerve.MEDIAN, Nerve.MEDIAN, Site.WRIST)).hasValue(1);
  }

  private static long spread(NerveState neighbour, double strength, double weaker) {
    return firing(CoStimulation.of(neighbour, Site.AXILLA, Shock.timesLargest(strength), weaker));
  }

  @Test
  void electrodes_record_a_little_less_from_farther_away() {
    NerveState state = healthy(Muscle.APB, 1);

    assertThat(state.recordedShare(Site.PALM)).isEqualTo(1);
    assertThat(state.recordedShare(Site.ELBOW)).isBetween(0.94, 0.98);
    assertThat(state.recordedShare(Site.ERB)).isLessThan(state.recordedShare(Site.AXILLA));
  }

  @Test
  void a_place_beyond_the_trunk_cannot_be_stimulated() {
    assertThatThrownBy(() -> healthy(Muscle.APB, 1).at(828))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A nerve must be stimulated on its trunk, from 0 to 795.0 mm from the cord on the way to apb, but at 828.0 mm");
  }
}
