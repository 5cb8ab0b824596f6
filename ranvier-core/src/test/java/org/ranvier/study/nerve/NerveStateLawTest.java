package org.ranvier.study.nerve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ranvier.study.nerve.People.between;
import static org.ranvier.study.nerve.People.firing;
import static org.ranvier.study.nerve.People.healthy;
import static org.ranvier.study.nerve.People.ill;
import static org.ranvier.study.nerve.People.mean;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.random.Streams;
import org.ranvier.testing.Law;

class NerveStateLawTest {

  @Law
  void a_healthy_nerve_conducts_from_every_site_and_the_later_the_farther(SplittableRandom random) {
    NerveState state = healthy(People.muscle(random), random.nextLong());

    double[] before = new double[state.pool().size()];
    for (Site site : state.path().sites()) {
      double[] arrivals = state.from(site, Shock.supramaximal());
      assertThat(firing(arrivals)).isEqualTo(state.pool().size());
      for (int i = 0; i < arrivals.length; i++) {
        assertThat(arrivals[i]).isGreaterThan(before[i]);
      }
      before = arrivals;
    }
    for (int i = 0; i < before.length; i++) {
      assertThat(state.canBeDriven(i)).isTrue();
      assertThat(state.centralMilliseconds(i)).isGreaterThan(before[i] - state.activation());
    }
  }

  @Law
  void a_block_takes_the_same_axons_from_all_more_proximal_sites_and_none_from_distal_ones(
      SplittableRandom random) {
    double fraction = random.nextDouble();
    Order order = List.of(Order.values()).get(random.nextInt(3));
    NerveState state =
        ill(
            Muscle.ADM,
            random.nextLong(),
            between(
                Nerve.ULNAR, Site.WRIST, Site.BELOW_ELBOW, new Effect.Blocked(fraction, order)));

    int all = state.pool().size();
    long through = all - Math.round(fraction * all);
    assertThat(firing(state.at(Site.WRIST).arrivals())).isEqualTo(all);
    for (Site site : List.of(Site.BELOW_ELBOW, Site.ABOVE_ELBOW, Site.AXILLA, Site.ERB)) {
      assertThat(firing(state.at(site).arrivals())).isEqualTo(through);
    }
    for (int i = 0; i < all; i++) {
      assertThat(state.isSilent(i)).isEqualTo(!state.canBeDriven(i));
      assertThat(state.axons().get(i).isAlive()).isTrue();
    }
    double inside = (state.path().place(Site.WRIST) + state.path().place(Site.BELOW_ELBOW)) / 2;
    assertThat(firing(state.at(inside).arrivals())).isBetween(through, (long) all);
  }

  @Law
  void more_block_takes_the_same_axons_and_more(SplittableRandom random) {
    long seed = random.nextLong();
    double less = random.nextDouble();
    double more = less + random.nextDouble() * (1 - less);
    Order order = List.of(Order.values()).get(random.nextInt(3));

    double[] few = blocked(seed, new Effect.Blocked(more, order));
    double[] many = blocked(seed, new Effect.Blocked(less, order));

    for (int i = 0; i < few.length; i++) {
      if (!Double.isNaN(few[i])) {
        assertThat(many[i]).isEqualTo(few[i]);
      }
    }
    assertThat(firing(few)).isLessThanOrEqualTo(firing(many));
  }

  private static double[] blocked(long seed, Effect effect) {
    return ill(Muscle.APB, seed, between(Nerve.MEDIAN, Site.ELBOW, Site.AXILLA, effect))
        .at(Site.ERB)
        .arrivals();
  }

  @Law
  void axons_alive_and_axons_lost_are_all_axons(SplittableRandom random) {
    double lost = random.nextDouble();
    double months = random.nextDouble(0.5, 24);
    NerveState state =
        ill(
            Muscle.EDB,
            random.nextLong(),
            between(
                Nerve.FIBULAR,
                Site.ANKLE,
                Site.POPLITEAL_FOSSA,
                new Effect.Lost(lost, Order.RANDOM, months)),
            NerveLesion.motor(
                new Where.Neurons(Side.RIGHT, Set.of()),
                new Effect.Lost(random.nextDouble(), Order.RANDOM, months)));

    long alive = state.axons().stream().filter(AxonState::isAlive).count();
    long gone = state.axons().stream().filter(axon -> axon.denervatedDays().isPresent()).count();

    assertThat(alive + gone).isEqualTo(state.pool().size());
    for (Site site : state.path().sites()) {
      assertThat(firing(state.at(site).arrivals())).isEqualTo(alive);
    }
  }

  @Law(cases = 10)
  void left_and_right_are_alike_and_neither_feels_the_other(SplittableRandom random) {
    long seed = random.nextLong();
    Effect effect = new Effect.Blocked(random.nextDouble(0.1, 0.9), Order.RANDOM);

    double[] left = oneSided(seed, Side.LEFT, Side.LEFT, effect);
    double[] right = oneSided(seed, Side.RIGHT, Side.RIGHT, effect);
    double[] other = oneSided(seed, Side.LEFT, Side.RIGHT, effect);

    assertThat(left).isEqualTo(right);
    assertThat(firing(other)).isEqualTo(other.length);
  }

  private static double[] oneSided(long seed, Side studied, Side ill, Effect effect) {
    return NerveState.of(
            People.pool(Muscle.APB, seed),
            People.path(Muscle.APB),
            studied,
            List.of(
                NerveLesion.motor(
                    new Where.Stretch(
                        ill, Nerve.MEDIAN, Place.at(Site.WRIST), Place.at(Site.ELBOW)),
                    effect)),
            NerveTemperature.reference(),
            People.DIRECT,
            Streams.of(seed))
        .at(Site.ELBOW)
        .arrivals();
  }

  @Law
  void the_order_in_which_lesions_are_told_does_not_matter(SplittableRandom random) {
    long seed = random.nextLong();
    NerveLesion slow =
        between(Nerve.ULNAR, Site.WRIST, Site.ABOVE_ELBOW, new Effect.Slowed(2, 0.3, 0.8));
    NerveLesion late = between(Nerve.ULNAR, Site.BELOW_ELBOW, Site.AXILLA, new Effect.Dispersed(4));
    NerveLesion block =
        between(
            Nerve.ULNAR, Site.BELOW_ELBOW, Site.ABOVE_ELBOW, new Effect.Blocked(0.4, Order.RANDOM));

    double[] one = ill(Muscle.FDI, seed, slow, late, block).at(Site.ERB).arrivals();
    double[] other = ill(Muscle.FDI, seed, block, late, slow).at(Site.ERB).arrivals();

    assertThat(one).hasSameSizeAs(other);
    for (int i = 0; i < one.length; i++) {
      assertThat(Double.isNaN(one[i])).isEqualTo(Double.isNaN(other[i]));
      if (!Double.isNaN(one[i])) {
        assertThat(one[i]).isCloseTo(other[i], within(1e-9));
      }
    }
  }

  @Law
  void slowing_and_delay_make_every_arrival_later_only_beyond_them(SplittableRandom random) {
    long seed = random.nextLong();
    double factor = random.nextDouble(1, 4);
    NerveState well = healthy(Muscle.AH, seed);
    NerveState slow =
        ill(
            Muscle.AH,
            seed,
            between(
                Nerve.TIBIAL, Site.ANKLE, Site.POPLITEAL_FOSSA, new Effect.Slowed(factor, 0, 1)));

    assertThat(slow.at(Site.ANKLE).arrivals()).isEqualTo(well.at(Site.ANKLE).arrivals());
    double healthyWay =
        mean(well.at(Site.POPLITEAL_FOSSA).arrivals()) - mean(well.at(Site.ANKLE).arrivals());
    double slowWay =
        mean(slow.at(Site.POPLITEAL_FOSSA).arrivals()) - mean(slow.at(Site.ANKLE).arrivals());
    assertThat(slowWay).isCloseTo(factor * healthyWay, within(1e-6));
  }

  @Law
  void cold_makes_arrivals_later(SplittableRandom random) {
    Muscle muscle = People.muscle(random);
    long seed = random.nextLong();
    double cold = random.nextDouble(20, 34);
    double warm = cold + random.nextDouble(0.1, 5);
    Site site = People.path(muscle).sites().getFirst();

    double[] later = ill(muscle, seed, NerveTemperature.skin(cold)).at(site).arrivals();
    double[] sooner = ill(muscle, seed, NerveTemperature.skin(warm)).at(site).arrivals();

    for (int i = 0; i < later.length; i++) {
      assertThat(later[i]).isGreaterThan(sooner[i]);
    }
  }
}
