package org.ranvier.muscle.needle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.muscle.remodelling.UnitCourse;
import org.ranvier.random.Streams;

class NeedleExaminationTest {

  @Test
  void the_same_streams_give_the_same_findings_and_traces() {
    NeedleExamination one = new ExaminedMuscle(3).with(0.3, UnitCourse.lost(200)).examination();
    NeedleExamination other = new ExaminedMuscle(3).with(0.3, UnitCourse.lost(200)).examination();
    assertThat(other.findings()).isEqualTo(one.findings());
    assertThat(other.voluntary(0.2, 300, 1)).containsExactly(one.voluntary(0.2, 300, 1));
    assertThat(other.atRest(300, 1)).containsExactly(one.atRest(300, 1));
  }

  @Test
  void block_of_most_units_reduces_recruitment_without_fibrillation() {
    NeedleFindings findings = new ExaminedMuscle(1).with(0.8, UnitCourse.silent(90)).findings();
    assertThat(findings.reducedRecruitment()).isTrue();
    assertThat(findings.fibrillationScore()).isZero();
    assertThat(findings.chronicNeurogenic()).isFalse();
    assertThat(findings.fullness()).isLessThan(0.95);
  }

  @Test
  void loss_fibrillates_after_two_weeks_and_no_more_when_it_is_made_good() {
    assertThat(score(0.4, 8)).isZero();
    assertThat(score(0.4, 30)).isGreaterThanOrEqualTo(3);
    assertThat(score(0.4, 900)).isZero();
  }

  private static int score(double share, double daysAgo) {
    return new ExaminedMuscle(2)
        .with(share, UnitCourse.lost(daysAgo))
        .findings()
        .fibrillationScore();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void old_loss_leaves_large_and_long_potentials(long seed) {
    MeanPotential healthy = new ExaminedMuscle(seed).findings().potentials().orElseThrow();
    NeedleFindings old = new ExaminedMuscle(seed).with(0.75, UnitCourse.lost(2000)).findings();
    MeanPotential now = old.potentials().orElseThrow();
    assertThat(old.chronicNeurogenic()).isTrue();
    assertThat(old.reducedRecruitment()).isTrue();
    assertThat(now.amplitudeMillivolts()).isGreaterThan(1.4 * healthy.amplitudeMillivolts());
    assertThat(now.durationMilliseconds()).isGreaterThan(healthy.durationMilliseconds() + 1);
  }

  @Test
  void fresh_loss_is_not_called_chronic() {
    assertThat(new ExaminedMuscle(4).with(0.5, UnitCourse.lost(12)).findings().chronicNeurogenic())
        .isFalse();
  }

  @Test
  void young_sprouts_make_potentials_polyphasic() {
    double young =
        new ExaminedMuscle(4)
            .with(0.5, UnitCourse.lost(40))
            .findings()
            .potentials()
            .orElseThrow()
            .polyphasicShare();
    double old =
        new ExaminedMuscle(4)
            .with(0.5, UnitCourse.lost(1500))
            .findings()
            .potentials()
            .orElseThrow()
            .polyphasicShare();
    assertThat(young).isGreaterThan(1.5 * old);
  }

  @Test
  void a_muscle_without_driven_units_is_silent_at_the_greatest_effort() {
    NeedleFindings findings = new ExaminedMuscle(5).with(1.1, UnitCourse.silent(10)).findings();
    assertThat(findings.interference()).isEqualTo(Interference.NONE);
    assertThat(findings.potentials()).isEmpty();
    assertThat(findings.fastestHertz()).isEmpty();
    assertThat(findings.reducedRecruitment()).isTrue();
  }

  @Test
  void healthy_muscle_at_rest_shows_noise_only() {
    double[] trace = new ExaminedMuscle(6).examination().atRest(2000, 0);
    assertThat(trace).hasSize(40_000);
    assertThat(deviation(trace)).isBetween(0.0045, 0.0055);
  }

  @Test
  void denervated_muscle_at_rest_fibrillates() {
    double[] trace =
        new ExaminedMuscle(6).with(0.7, UnitCourse.lost(25)).examination().atRest(2000, 0);
    assertThat(Arrays.stream(trace).max().orElseThrow()).isGreaterThan(0.04);
  }

  @Test
  void fasciculations_are_seen_at_rest_and_counted() {
    double[] ectopic = new double[150];
    Arrays.fill(ectopic, 100, 150, 6);
    NeedleExamination examination = new ExaminedMuscle(7).examination(ectopic);
    assertThat(examination.findings().fasciculationsPerMinute()).isBetween(20.0, 300.0);
    assertThat(examination.findings().visibleFasciculationsPerMinute()).isBetween(1.0, 300.0);
    double[] trace = examination.atRest(10_000, 0);
    assertThat(Arrays.stream(trace).max().orElseThrow()).isGreaterThan(0.1);
    assertThat(new ExaminedMuscle(7).findings().fasciculationsPerMinute()).isZero();
  }

  @Test
  void rates_of_fasciculation_add_up_and_only_injured_axons_have_them() {
    boolean[] injured = new boolean[20];
    Arrays.fill(injured, 5, 12, true);
    double[] rates = FasciculationRates.spread(30, injured, Streams.of(4));
    assertThat(Arrays.stream(rates).sum()).isCloseTo(30, within(1e-9));
    assertThat(Arrays.stream(rates).filter(rate -> rate > 0).count()).isEqualTo(7);
    assertThat(FasciculationRates.spread(30, new boolean[3], Streams.of(4))).containsOnly(0);
    assertThatThrownBy(() -> FasciculationRates.spread(-1, injured, Streams.of(4)))
        .hasMessageContaining("0 a minute or more");
  }

  @Test
  void a_harder_effort_fills_the_trace() {
    NeedleExamination examination = new ExaminedMuscle(8).examination();
    double before = 0;
    for (double effort : new double[] {0, 0.01, 0.1, 1}) {
      double now = deviation(examination.voluntary(effort, 500, 0));
      assertThat(now).isGreaterThan(before);
      before = now;
    }
  }

  @Test
  void discharges_come_at_their_rate_and_thinned_by_block() {
    Discharges discharges = new Discharges(NeedleModel.shipped());
    Streams unit = Streams.of(1);
    assertThat(discharges.voluntary(12, 1, 100_000, unit).length).isBetween(1150, 1250);
    assertThat(discharges.voluntary(12, 0.25, 100_000, unit).length).isBetween(250, 350);
    assertThat(discharges.voluntary(0, 1, 1000, unit)).isEmpty();
    double[] alone = discharges.fasciculations(30, 600_000, unit);
    assertThat(alone.length).isBetween(270, 390);
    assertThat(
            IntStream.range(1, alone.length)
                .mapToDouble(i -> alone[i] - alone[i - 1])
                .filter(interval -> interval < 100))
        .allSatisfy(interval -> assertThat(interval).isBetween(7.99, 8.01))
        .isNotEmpty();
  }

  @Test
  void wrong_lengths_and_efforts_are_refused() {
    assertThatThrownBy(() -> new ExaminedMuscle(1).examination(new double[3]))
        .hasMessageContaining("150 units");
    assertThatThrownBy(() -> new ExaminedMuscle(1).examination().voluntary(1.2, 100, 0))
        .hasMessageContaining("from 0 to 1");
    assertThatThrownBy(() -> new ExaminedMuscle(1).examination().atRest(0, 0))
        .hasMessageContaining("more than 0 ms");
  }

  private static double deviation(double[] trace) {
    return Math.sqrt(Arrays.stream(trace).map(value -> value * value).average().orElseThrow());
  }
}
