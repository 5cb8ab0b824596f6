package org.ranvier.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.random.Streams;
import org.ranvier.testing.Law;

class PoolMakerTest {

  private static final PoolMaker MAKER = new PoolMaker(Muscles.shipped());

  @Law
  void pool_has_units_of_mean_size_one_in_order_of_size(SplittableRandom random) {
    MotorPool pool = anyPool(random);

    assertThat(mean(pool, MotorUnit::fibres)).isCloseTo(1, within(1e-12));
    assertThat(mean(pool, MotorUnit::surfaceSize)).isCloseTo(1, within(1e-12));
    assertThat(mean(pool, MotorUnit::axonSpeed)).isCloseTo(1, within(1e-12));
    assertThat(pool.units()).isSortedAccordingTo(Comparator.comparingDouble(MotorUnit::fibres));
    assertThat(pool.units().stream().map(MotorUnit::number))
        .containsExactlyElementsOf(IntStream.range(0, pool.size()).boxed().toList());
  }

  @Law
  void pool_fits_the_library_of_its_muscle(SplittableRandom random) {
    MotorPool pool = anyPool(random);
    int shapes =
        Muscles.shipped().model(pool.muscle()).parts().size() * Muscles.shipped().volume().shapes();

    assertThat(pool.units()).allMatch(unit -> unit.shape() >= 0 && unit.shape() < shapes);
  }

  @Law
  void pool_of_the_same_person_is_the_same(SplittableRandom random) {
    long seed = random.nextLong();
    SplittableRandom other = random.split();
    anyPool(other); // what else is drawn does not matter

    assertThat(MAKER.pool(Muscle.APB, Side.LEFT, 50, Streams.of(seed)))
        .isEqualTo(MAKER.pool(Muscle.APB, Side.LEFT, 50, Streams.of(seed)))
        .isNotEqualTo(MAKER.pool(Muscle.APB, Side.RIGHT, 50, Streams.of(seed)))
        .isNotEqualTo(MAKER.pool(Muscle.APB, Side.LEFT, 50, Streams.of(seed + 1)));
  }

  @Law
  void pool_of_an_older_self_is_never_larger_and_never_faster(SplittableRandom random) {
    Streams person = Streams.of(random.nextLong());
    double age = 20 + 60 * random.nextDouble();
    MotorPool younger = MAKER.pool(Muscle.EDB, Side.LEFT, age, person);
    MotorPool older = MAKER.pool(Muscle.EDB, Side.LEFT, age + 15, person);

    assertThat(older.size()).isLessThanOrEqualTo(younger.size());
    assertThat(older.meanVelocityMetresPerSecond())
        .isLessThan(younger.meanVelocityMetresPerSecond());
    assertThat(older.size() * older.meanAmplitudeMillivolts())
        .isLessThanOrEqualTo(younger.size() * younger.meanAmplitudeMillivolts() * (1 + 1e-9));
  }

  @Test
  void number_of_units_at_71_years_is_four_tenths_below_that_of_youth() {
    PoolRules.Ageing ageing = Muscles.shipped().rules().ageing();

    assertThat(ageing.share(20)).isEqualTo(1);
    assertThat(ageing.share(71)).isCloseTo(0.6, within(0.05));
    assertThat(ageing.share(100)).isEqualTo(0.4, within(1e-9));
  }

  @Test
  void axons_scatter_by_four_percent_and_go_with_size() {
    double squares = 0;
    double agreement = 0;
    int people = 200;
    for (int i = 0; i < people; i++) {
      MotorPool pool = MAKER.pool(Muscle.ADM, Side.LEFT, 45, Streams.of(i));
      double variance = mean(pool, unit -> (unit.axonSpeed() - 1) * (unit.axonSpeed() - 1));
      squares += variance / people;
      agreement += rankCorrelation(pool) / people;
    }

    assertThat(Math.sqrt(squares)).isCloseTo(0.040, within(0.001));
    assertThat(agreement).isCloseTo(0.5, within(0.02));
  }

  @Test
  void sides_of_a_person_are_more_alike_than_people() {
    double betweenSides = 0;
    double betweenPeople = 0;
    for (int i = 0; i < 300; i++) {
      double left = velocity(i, Side.LEFT);
      betweenSides += Math.abs(left - velocity(i, Side.RIGHT));
      betweenPeople += Math.abs(left - velocity(i + 1, Side.LEFT));
    }

    assertThat(betweenSides).isBetween(0.3 * betweenPeople, 0.7 * betweenPeople);
  }

  @Test
  void pool_of_a_child_is_refused() {
    assertThatThrownBy(() -> MAKER.pool(Muscle.APB, Side.LEFT, 12, Streams.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Motor units are known for ages of 18 to 100 years, but the age is 12.0.");
  }

  @Test
  void pool_of_a_muscle_without_model_is_refused() {
    assertThatThrownBy(() -> MAKER.pool(Muscle.TONGUE, Side.LEFT, 40, Streams.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but tongue is not; choose one of");
  }

  private static double velocity(int person, Side side) {
    return MAKER.pool(Muscle.APB, side, 45, Streams.of(person)).meanVelocityMetresPerSecond();
  }

  private static MotorPool anyPool(SplittableRandom random) {
    Muscle[] known = Muscles.shipped().known().toArray(new Muscle[0]);
    return MAKER.pool(
        known[random.nextInt(known.length)],
        random.nextBoolean() ? Side.LEFT : Side.RIGHT,
        20 + 70 * random.nextDouble(),
        Streams.of(random.nextLong()));
  }

  private static double mean(MotorPool pool, ToDoubleFunction<MotorUnit> figure) {
    return pool.units().stream().mapToDouble(figure).average().orElseThrow();
  }

  /// Spearman's, of units that are numbered by size.
  private static double rankCorrelation(MotorPool pool) {
    double squares = 0;
    for (MotorUnit unit : pool.units()) {
      long rank =
          pool.units().stream().filter(other -> other.axonSpeed() < unit.axonSpeed()).count();
      squares += (rank - unit.number()) * (rank - unit.number());
    }
    double n = pool.size();
    return 1 - 6 * squares / (n * (n * n - 1));
  }
}
