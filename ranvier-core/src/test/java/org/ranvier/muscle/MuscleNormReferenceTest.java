package org.ranvier.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.anatomy.Muscle;

/// Motor studies of healthy virtual people against published norms and limits. Validation test; the
/// misses named here are in `docs/concepts/muscle.md`.
class MuscleNormReferenceTest {

  private static final int PEOPLE = 500;

  /// Latencies from Erb's point vary more in life, because the distance does: here it is one.
  private static final double LEAST_BICEPS_SHARE = 0.5;

  private static final Map<Muscle, HealthyPeople> MEASURED = measured();

  static List<NormTable.Row> norms() {
    return NormTable.rows();
  }

  @ParameterizedTest
  @MethodSource("norms")
  void means_and_spreads_are_those_of_the_norms(NormTable.Row row) {
    HealthyPeople people = people(row);

    isLike(row, "latency", people.latencies);
    isLike(row, "amplitude", people.amplitudes);
    isLike(row, "velocity", people.velocities);
  }

  @ParameterizedTest
  @MethodSource("norms")
  void few_of_the_healthy_lie_beyond_each_limit(NormTable.Row row) {
    HealthyPeople people = people(row);

    row.find("latencyUpper")
        .ifPresent(limit ->
            assertThat(Figures.of(people.latencies).percentAbove(limit)).isBetween(1.0, 6.0));
    row.find("amplitudeLower")
        .ifPresent(limit ->
            assertThat(Figures.of(people.amplitudes).percentBelow(limit)).isBetween(1.0, 6.0));
    row.find("velocityLower")
        .ifPresent(limit ->
            assertThat(Figures.of(people.velocities).percentBelow(limit)).isBetween(1.0, 6.0));
  }

  @ParameterizedTest
  @MethodSource("norms")
  void distal_duration_has_the_published_upper_limit(NormTable.Row row) {
    OptionalDouble limit = row.find("durationUpper");
    double longest = Figures.of(people(row).durations).quantile(0.975);

    assertThat(longest).isLessThan(12);
    limit.ifPresent(upper -> assertThat(longest).isCloseTo(upper, Assertions.within(0.6)));
  }

  @Test
  void responses_of_the_foot_fall_with_age() {
    HealthyPeople edb = people(Muscle.EDB);
    HealthyPeople ah = people(Muscle.AH);

    assertThat(edb.meanAmplitude(20, 40)).isCloseTo(6.8, withinPercentage(15));
    assertThat(edb.meanAmplitude(40, 80)).isCloseTo(5.1, withinPercentage(15));
    assertThat(ah.meanAmplitude(20, 30)).isCloseTo(15.3, withinPercentage(10));
    assertThat(ah.meanAmplitude(30, 60)).isCloseTo(12.9, withinPercentage(10));
    assertThat(ah.meanAmplitude(60, 80)).isCloseTo(9.8, withinPercentage(10));
  }

  private static void isLike(NormTable.Row row, String figure, List<Double> values) {
    OptionalDouble mean = row.find(figure);
    OptionalDouble deviation = row.find(figure + "Deviation");
    if (mean.isPresent()) {
      // The norm of TA comes from nine people; its limit, which was preferred, from a larger
      // series.
      double percent = row.muscle() == Muscle.TA ? 10 : 5;
      assertThat(Figures.of(values).mean())
          .as(figure)
          .isCloseTo(mean.getAsDouble(), withinPercentage(percent));
    }
    if (deviation.isPresent() && row.muscle() != Muscle.TA) {
      double least = row.muscle() == Muscle.BICEPS ? LEAST_BICEPS_SHARE : 0.7;
      assertThat(Figures.of(values).deviation() / deviation.getAsDouble())
          .as("spread of " + figure)
          .isBetween(least, 1.3);
    }
  }

  private static HealthyPeople people(NormTable.Row row) {
    return people(row.muscle());
  }

  private static HealthyPeople people(Muscle muscle) {
    return Optional.ofNullable(MEASURED.get(muscle)).orElseThrow();
  }

  private static Map<Muscle, HealthyPeople> measured() {
    Map<Muscle, HealthyPeople> measured = new EnumMap<>(Muscle.class);
    for (NormTable.Row row : NormTable.rows()) {
      measured.put(row.muscle(), new HealthyPeople(row, PEOPLE));
    }
    return measured;
  }
}
