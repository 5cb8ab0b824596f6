package org.ranvier.study.nerve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.ranvier.study.nerve.People.between;
import static org.ranvier.study.nerve.People.firing;
import static org.ranvier.study.nerve.People.mean;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.lookup.ConductionTable;
import org.ranvier.axon.lookup.TableMaker;
import org.ranvier.axon.lookup.TableSpec;
import org.ranvier.random.Streams;

class AxonConductionTest {

  private static final AxonConduction DIRECT = new DirectConduction(Accuracy.FAST);

  @Test
  void table_and_solver_agree_on_who_is_blocked_and_how_late_the_others_are() {
    NerveState direct =
        state(new Effect.Axonal(LesionKind.SODIUM_CHANNELS, 0.2, 5, 0.15, 1), DIRECT);
    NerveState table =
        state(
            new Effect.Axonal(LesionKind.SODIUM_CHANNELS, 0.2, 5, 0.15, 1),
            new TableConduction(smallTable(), DIRECT));

    double[] solved = direct.at(Site.BELOW_ELBOW).arrivals();
    double[] read = table.at(Site.BELOW_ELBOW).arrivals();
    double[] well = People.healthy(Muscle.ADM, 6).at(Site.BELOW_ELBOW).arrivals();
    int same = 0;
    for (int i = 0; i < solved.length; i++) {
      same += Double.isNaN(solved[i]) == Double.isNaN(read[i]) ? 1 : 0;
    }
    assertThat(same).isGreaterThanOrEqualTo((int) (0.93 * solved.length));
    assertThat(firing(solved)).isBetween(solved.length / 10L, solved.length * 9L / 10);
    assertThat(mean(extra(read, well))).isCloseTo(mean(extra(solved, well)), withinPercentage(15));
  }

  private static double[] extra(double[] ill, double[] well) {
    double[] extra = new double[ill.length];
    for (int i = 0; i < ill.length; i++) {
      extra[i] = ill[i] - well[i];
    }
    return extra;
  }

  private static ConductionTable smallTable() {
    TableSpec shipped = TableSpec.shipped();
    TableSpec spec =
        new TableSpec(
            shipped.lesions().stream()
                .filter(scale -> scale.kind() == LesionKind.SODIUM_CHANNELS)
                .toList(),
            List.of(5, 8),
            List.of(10.0, 14.0),
            List.of(32.0, 34.0),
            shipped.severities(),
            Accuracy.FAST);
    return TableMaker.make(spec, 1, () -> {});
  }

  @Test
  void damage_that_the_table_does_not_hold_is_solved() {
    Effect gap = new Effect.Axonal(LesionKind.PARANODAL_GAP, 0.008, 5, 0, 1);
    AxonConduction never =
        (kind, count, celsius, axons) -> {
          throw new AssertionError(kind);
        };

    NerveState solved = state(gap, DIRECT);

    assertThat(mean(solved.at(Site.BELOW_ELBOW).arrivals()))
        .isGreaterThan(mean(People.healthy(Muscle.ADM, 6).at(Site.BELOW_ELBOW).arrivals()));
    assertThat(
            firing(
                state(new Effect.Axonal(LesionKind.PARANODAL_GAP, 0.008, 5, 0, 0), never)
                    .at(Site.BELOW_ELBOW)
                    .arrivals()))
        .isEqualTo(solved.pool().size());
  }

  @Test
  void how_soon_a_second_impulse_passes_is_known_in_health_and_unknown_where_only_solved() {
    NerveState well = People.healthy(Muscle.ADM, 6);
    NerveState ill = state(new Effect.Axonal(LesionKind.SODIUM_CHANNELS, 0.4, 5, 0, 1), DIRECT);
    double elbow = well.path().place(Site.ABOVE_ELBOW);
    double wrist = well.path().place(Site.WRIST);

    assertThat(well.refractoryMilliseconds(0, elbow)).hasValue(1.5);
    assertThat(ill.refractoryMilliseconds(0, elbow)).isEmpty();
    assertThat(ill.refractoryMilliseconds(0, wrist)).hasValue(1.5);
    assertThat(firing(ill.at(Site.ABOVE_ELBOW).arrivals())).isEqualTo(ill.pool().size());
  }

  @Test
  void the_worse_the_damage_the_fewer_axons_conduct() {
    long all = People.pool(Muscle.ADM, 6).size();
    long last = all;
    for (double left : new double[] {1, 0.4, 0.2, 0.15, 0}) {
      long firing =
          firing(
              state(new Effect.Axonal(LesionKind.SODIUM_CHANNELS, left, 5, 0.02, 1), DIRECT)
                  .at(Site.ERB)
                  .arrivals());
      assertThat(firing).isLessThanOrEqualTo(last);
      last = firing;
    }
    assertThat(last).isZero();
  }

  private static NerveState state(Effect effect, AxonConduction conduction) {
    return NerveState.of(
        People.pool(Muscle.ADM, 6),
        People.path(Muscle.ADM),
        Side.RIGHT,
        List.of(between(Nerve.ULNAR, Site.WRIST, Site.BELOW_ELBOW, effect)),
        NerveTemperature.reference(),
        conduction,
        Streams.of(6));
  }
}
