package org.ranvier.muscle.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Muscle;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.force.PlainPool;

class RemodellingTest {

  private final Remodelling remodelling = Remodelling.shipped();
  private final MotorPool pool = PlainPool.of(Muscle.ADM, 20, 57);

  /// The odd units lost.
  private MuscleState halfLost(double daysAgo) {
    return remodelling.after(
        pool,
        IntStream.range(0, 20)
            .mapToObj(i -> i % 2 == 1 ? UnitCourse.lost(daysAgo) : UnitCourse.HEALTHY)
            .toList());
  }

  @Test
  void a_lost_unit_keeps_its_fibres_until_the_end_of_its_axon_degenerates() {
    assertThat(halfLost(4).denervatedFraction()).isZero();
    assertThat(halfLost(7).denervatedFraction()).isBetween(0.4, 0.55);
  }

  @Test
  void neighbours_take_the_fibres_over_within_months() {
    assertThat(halfLost(30).denervatedFraction()).isBetween(0.15, 0.35);
    MuscleState later = halfLost(365);
    assertThat(later.denervatedFraction()).isLessThan(0.01);
    assertThat(later.heldFraction()).isGreaterThan(0.98);
    assertThat(later.unit(1).fibres()).isZero();
    assertThat(later.unit(0).fibres()).isGreaterThan(1.8 * later.unit(0).healthyFibres());
  }

  @Test
  void sprouts_ripen() {
    UnitState soon = halfLost(60).unit(4);
    UnitState late = halfLost(700).unit(4);
    assertThat(soon.youth()).isGreaterThan(0.7);
    assertThat(late.youth()).isLessThan(0.05);
    assertThat(late.sproutDays()).isBetween(600.0, 695.0);
    assertThat(remodelling.sproutDelayMilliseconds(soon)).isBetween(1.1, 1.5);
    assertThat(remodelling.sproutDelayMilliseconds(late)).isBetween(0.3, 0.4);
    assertThat(remodelling.sproutDelayMilliseconds(remodelling.healthy(pool).unit(4))).isZero();
  }

  @Test
  void a_muscle_without_any_axon_wastes_and_is_lost() {
    MuscleState year = remodelling.after(pool, Collections.nCopies(20, UnitCourse.lost(365)));
    assertThat(year.heldFraction()).isZero();
    assertThat(remodelling.atrophy(year)).isEqualTo(Atrophy.SEVERE);
    MuscleState decade = remodelling.after(pool, Collections.nCopies(20, UnitCourse.lost(3650)));
    assertThat(decade.lostFraction()).isGreaterThan(0.99);
  }

  @Test
  void block_alone_wastes_mildly_and_denervates_nothing() {
    MuscleState state = remodelling.after(pool, Collections.nCopies(20, UnitCourse.silent(2000)));
    assertThat(state.denervatedFraction()).isZero();
    assertThat(state.volumeFraction()).isCloseTo(0.6, within(0.001));
  }

  @Test
  void a_muscle_recovers_after_block() {
    UnitCourse freed = new UnitCourse(Double.NaN, Double.NaN, 500, 300);
    assertThat(remodelling.after(pool, Collections.nCopies(20, freed)).volumeFraction())
        .isGreaterThan(0.99);
  }

  @Test
  void a_regrown_axon_takes_fibres_back() {
    List<UnitCourse> courses = new ArrayList<>(Collections.nCopies(20, UnitCourse.lost(400)));
    courses.set(10, new UnitCourse(400, 250, Double.NaN, Double.NaN));
    UnitState unit = remodelling.after(pool, courses).unit(10);
    assertThat(unit.fibres()).isBetween(unit.healthyFibres(), 5 * unit.healthyFibres());
    assertThat(unit.sproutedShare()).isCloseTo(1, within(1e-12));
    assertThat(remodelling.regrowthDays(150)).isEqualTo(120);
  }

  @Test
  void a_train_runs_out_at_young_sprouts_only() {
    NeuromuscularTransmission transmission = NeuromuscularTransmission.shipped();
    assertThat(transmission.decrementPercent(pool, remodelling.healthy(pool), 4))
        .isBetween(1.0, 2.0);
    assertThat(transmission.decrementPercent(pool, halfLost(90), 4)).isGreaterThan(8);
    assertThat(transmission.decrementPercent(pool, halfLost(900), 4)).isLessThan(2);
    assertThat(transmission.decrementPercent(pool, halfLost(90), 1)).isZero();
  }

  @Test
  void impossible_courses_are_refused() {
    assertThatThrownBy(() -> new UnitCourse(10, 20, Double.NaN, Double.NaN))
        .hasMessageContaining("lost before it regrows");
    assertThatThrownBy(() -> new UnitCourse(Double.NaN, Double.NaN, 10, 20))
        .hasMessageContaining("begin before it ends");
    assertThatThrownBy(() -> UnitCourse.lost(-1)).hasMessageContaining("0 days ago or more");
    assertThatThrownBy(() -> remodelling.after(pool, List.of()))
        .hasMessageContaining("20 units have 0");
  }
}
