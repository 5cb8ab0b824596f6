package org.ranvier.study.nerve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ranvier.study.nerve.People.between;
import static org.ranvier.study.nerve.People.firing;
import static org.ranvier.study.nerve.People.healthy;
import static org.ranvier.study.nerve.People.ill;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.axon.LesionKind;
import org.ranvier.muscle.Muscles;
import org.ranvier.random.Streams;

class NerveLesionTest {

  private static final Effect BLOCK = new Effect.Blocked(1, Order.RANDOM);

  @Test
  void a_lesion_paralyses_exactly_the_muscles_whose_branches_leave_beyond_it() {
    assertThat(paralysed(between(Nerve.MEDIAN, Site.PALM, Site.WRIST, BLOCK)))
        .containsExactlyInAnyOrder(Muscle.APB, Muscle.OPPONENS, Muscle.LUMBRICALS);
    assertThat(paralysed(between(Nerve.RADIAL, Site.SPIRAL_GROOVE, Site.AXILLA, BLOCK)))
        .contains(Muscle.BRACHIORADIALIS, Muscle.ECRL, Muscle.EDC, Muscle.EIP);
    assertThat(
            paralysed(
                NerveLesion.motor(new Where.Branch(Side.RIGHT, "anterior-interosseous"), BLOCK)))
        .containsExactlyInAnyOrder(Muscle.FPL, Muscle.FDP_MEDIAN, Muscle.PQ);
    assertThat(paralysed(NerveLesion.motor(new Where.Branch(Side.RIGHT, "fdi"), BLOCK)))
        .containsExactly(Muscle.FDI);
    assertThat(paralysed(between(Nerve.FIBULAR, Site.POPLITEAL_FOSSA, Site.SCIATIC_NOTCH, BLOCK)))
        .containsExactlyInAnyOrder(Muscle.TA, Muscle.EHL, Muscle.EDL, Muscle.EDB, Muscle.PERONEUS);
    NerveLesion sciatic =
        NerveLesion.motor(
            new Where.Stretch(
                Side.RIGHT,
                Nerve.SCIATIC,
                Place.at(Site.SCIATIC_NOTCH),
                new Place(Site.SCIATIC_NOTCH, -20)),
            BLOCK);
    assertThat(paralysed(sciatic)).contains(Muscle.HAMSTRINGS, Muscle.TA, Muscle.AH, Muscle.SOLEUS);
    assertThat(paralysed(NerveLesion.motor(new Where.Root(Side.RIGHT, "L4"), BLOCK))).isEmpty();
  }

  private static Set<Muscle> paralysed(NerveLesion lesion) {
    Set<Muscle> muscles = EnumSet.noneOf(Muscle.class);
    for (Muscle muscle : NerveMap.shipped().muscles()) {
      if (Muscles.shipped().find(muscle).isPresent()) {
        NerveState state = ill(muscle, 3, lesion);
        boolean none = true;
        for (int i = 0; i < state.pool().size(); i++) {
          none &= !state.canBeDriven(i);
        }
        if (none) {
          muscles.add(muscle);
        }
      }
    }
    return muscles;
  }

  @Test
  void axons_that_leave_within_a_lesion_are_spared_by_what_lies_beyond() {
    NerveLesion cubital = between(Nerve.ULNAR, Site.BELOW_ELBOW, Site.ABOVE_ELBOW, BLOCK);

    long forearm = driven(ill(Muscle.FCU, 5, cubital));
    assertThat(forearm).isBetween(1L, healthy(Muscle.FCU, 5).pool().size() - 1L);
    assertThat(driven(ill(Muscle.ADM, 5, cubital))).isZero();
  }

  @Test
  void a_root_takes_its_share_of_a_muscle_and_spares_all_distal_responses() {
    NerveState state =
        ill(Muscle.APB, 7, NerveLesion.motor(new Where.Root(Side.RIGHT, "T1"), BLOCK));

    double left = (double) driven(state) / state.pool().size();
    assertThat(left).isBetween(0.2, 0.5);
    assertThat(firing(state.at(Site.ERB).arrivals())).isEqualTo(state.pool().size());
    for (double[] wave : new FWaves(state, Site.WRIST).after(50, STREAMS)) {
      for (int i = 0; i < wave.length; i++) {
        assertThat(!Double.isNaN(wave[i]) && state.axons().get(i).root().equals("T1")).isFalse();
      }
    }
  }

  private static final Streams STREAMS = Streams.of(4);

  @Test
  void a_fresh_cut_leaves_the_distal_response_for_some_days_then_none() {
    NerveState fresh = cut(0.05);
    NerveState old = cut(1);
    int all = fresh.pool().size();

    assertThat(firing(fresh.at(Site.WRIST).arrivals())).isEqualTo(all);
    assertThat(firing(fresh.at(Site.ELBOW).arrivals())).isZero();
    assertThat(fresh.axons()).noneMatch(axon -> axon.denervatedDays().isPresent());
    assertThat(fresh.axons()).noneMatch(AxonState::isAlive);
    assertThat(firing(old.at(Site.WRIST).arrivals())).isZero();
    assertThat(old.axons()).allMatch(axon -> axon.denervatedDays().getAsDouble() > 20);
    assertThat(firing(cut(6 / 30.0).at(Site.WRIST).arrivals())).isBetween(1L, all - 1L);
  }

  private static NerveState cut(double monthsAgo) {
    return ill(
        Muscle.APB,
        9,
        between(Nerve.MEDIAN, Site.WRIST, Site.ELBOW, new Effect.Lost(1, Order.RANDOM, monthsAgo)));
  }

  @Test
  void endings_that_fail_take_the_response_from_every_site() {
    NerveState state =
        ill(
            Muscle.ADM,
            11,
            NerveLesion.motor(
                new Where.Endings(Side.RIGHT, Set.of()), new Effect.Blocked(0.5, Order.RANDOM)));

    long half = state.pool().size() - Math.round(0.5 * state.pool().size());
    assertThat(firing(state.at(Site.PALM).arrivals())).isEqualTo(half);
    assertThat(firing(state.at(Site.ERB).arrivals())).isEqualTo(half);
  }

  @Test
  void shocks_near_a_block_need_more_current() {
    NerveState state =
        ill(
            Muscle.APB,
            13,
            NerveLesion.motor(
                new Where.Stretch(
                    Side.RIGHT, Nerve.MEDIAN, new Place(Site.ELBOW, -5), new Place(Site.ELBOW, 5)),
                BLOCK));

    double[] near = state.at(Site.ELBOW).thresholds();
    double[] far = state.at(Site.WRIST).thresholds();
    for (int i = 0; i < near.length; i++) {
      assertThat(near[i] / far[i]).isBetween(1.0, 3.0);
    }
    assertThat(near[3] / far[3]).isNotEqualTo(near[4] / far[4]);
  }

  @Test
  void after_activity_only_axons_near_to_failing_drop_out_at_a_lesion() {
    Hyperpolarisation tired = Hyperpolarisation.none().after(25, 60);
    NerveState well = healthy(Muscle.APB, 15);
    NerveState slow =
        ill(
            Muscle.APB,
            15,
            between(Nerve.MEDIAN, Site.WRIST, Site.ELBOW, new Effect.Slowed(1.5, 0.2, 1)));
    int all = well.pool().size();

    assertThat(tired.share()).isBetween(0.149, 0.151);
    assertThat(tired.rested(15 * 60).share()).isLessThan(0.01);
    assertThat(firing(well.after(tired).at(Site.ELBOW).arrivals())).isEqualTo(all);
    assertThat(
            well.after(tired).at(Site.WRIST).thresholds()[0] / well.at(Site.WRIST).thresholds()[0])
        .isBetween(1.15, 1.24);
    assertThat(firing(slow.after(tired).at(Site.ELBOW).arrivals()))
        .isBetween(Math.round(0.85 * all), all - 1L);
    assertThat(firing(slow.after(tired).at(Site.WRIST).arrivals())).isEqualTo(all);
  }

  @Test
  void axons_that_survive_the_loss_of_others_stand_activity_as_in_health() {
    NerveState state =
        ill(
            Muscle.APB,
            15,
            between(Nerve.MEDIAN, Site.WRIST, Site.ELBOW, new Effect.Lost(0.5, Order.RANDOM, 2)));

    assertThat(
            firing(state.after(Hyperpolarisation.none().after(25, 60)).at(Site.ELBOW).arrivals()))
        .isEqualTo(firing(state.at(Site.ELBOW).arrivals()));
  }

  @Test
  void impossible_lesions_are_refused_with_a_remedy() {
    assertThatThrownBy(() -> new Effect.Blocked(30, Order.RANDOM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The share of axons that are blocked must be from 0 to 1, but is 30.0; give 0.5 for half");
    assertThatThrownBy(() -> new Effect.Slowed(0.5, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The factor of slowing must be 1.0 or more, but is 0.5");
    assertThatThrownBy(() -> new Effect.Axonal(LesionKind.NODE_CONDUCTANCE, 0.5, 3, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A lesion in a nerve cannot be of the kind node-conductance, which names a channel; take another");
    assertThatThrownBy(
            () -> ill(Muscle.APB, 1, between(Nerve.MEDIAN, Site.WRIST, Site.SPIRAL_GROOVE, BLOCK)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The median nerve has no site spiral-groove");
    assertThatThrownBy(
            () -> ill(Muscle.APB, 1, NerveLesion.motor(new Where.Branch(Side.RIGHT, "ain"), BLOCK)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The map of nerves has no branch 'ain'; name a muscle that a nerve moves, or one of [anterior-interosseous, superficial-fibular]");
    assertThatThrownBy(
            () -> ill(Muscle.APB, 1, NerveLesion.motor(new Where.Root(Side.RIGHT, "C99"), BLOCK)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No muscle has axons in the root 'C99'; name one of [");
  }

  private static long driven(NerveState state) {
    long driven = 0;
    for (int i = 0; i < state.pool().size(); i++) {
      driven += state.canBeDriven(i) ? 1 : 0;
    }
    return driven;
  }
}
