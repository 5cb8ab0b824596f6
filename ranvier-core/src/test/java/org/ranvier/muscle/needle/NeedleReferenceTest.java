package org.ranvier.muscle.needle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ranvier.muscle.remodelling.UnitCourse;

/// Calibration: potentials of tibialis anterior, and rates of firing at low effort.
class NeedleReferenceTest {

  private static final int PEOPLE = 30;

  private static final class Cohort {
    static final List<NeedleFindings> HEALTHY =
        LongStream.range(0, PEOPLE).mapToObj(seed -> new ExaminedMuscle(seed).findings()).toList();
  }

  @ParameterizedTest
  @CsvFileSource(
      files = "../reference/muscle/needle-tibialis-anterior.csv",
      useHeadersInDisplayName = true)
  void potentials_of_healthy_muscle_are_as_published(
      String measure, double mean, double tolerance) {
    double found =
        Cohort.HEALTHY.stream()
            .map(findings -> findings.potentials().orElseThrow())
            .mapToDouble(potential ->
                switch (measure) {
                  case "amplitude" -> potential.amplitudeMillivolts();
                  case "duration" -> potential.durationMilliseconds();
                  case "area" -> potential.areaMicrovoltMilliseconds();
                  case "phases" -> potential.phases();
                  case "polyphasic" -> potential.polyphasicShare();
                  default -> throw new IllegalArgumentException("No measure is called " + measure);
                })
            .average()
            .orElseThrow();
    assertThat(found).isCloseTo(mean, within(tolerance));
  }

  @Test
  void the_fastest_unit_at_low_effort_stays_below_15_hertz_in_health() {
    assertThat(Cohort.HEALTHY)
        .allSatisfy(findings -> {
          assertThat(findings.fastestHertz().getAsDouble()).isBetween(10.0, 15.0);
          assertThat(findings.reducedRecruitment()).isFalse();
          assertThat(findings.chronicNeurogenic()).isFalse();
          assertThat(findings.fibrillationScore()).isZero();
        });
    assertThat(
            Cohort.HEALTHY.stream()
                .filter(findings -> findings.interference() == Interference.FULL)
                .count())
        .isGreaterThanOrEqualTo(PEOPLE - 2L);
  }

  @Test
  void block_of_half_the_units_makes_the_rest_fire_faster_than_15_hertz() {
    List<NeedleFindings> blocked =
        LongStream.range(0, PEOPLE)
            .mapToObj(seed -> new ExaminedMuscle(seed).with(0.5, UnitCourse.silent(60)).findings())
            .toList();
    assertThat(
            blocked.stream()
                .mapToDouble(findings -> findings.fastestHertz().getAsDouble())
                .average()
                .orElseThrow())
        .isGreaterThan(15);
    assertThat(blocked)
        .allSatisfy(findings -> {
          assertThat(findings.fibrillationScore()).isZero();
          assertThat(findings.chronicNeurogenic()).isFalse();
        });
  }
}
