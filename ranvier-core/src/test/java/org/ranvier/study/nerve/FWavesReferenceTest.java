package org.ranvier.study.nerve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ranvier.study.nerve.People.between;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.Muscles;
import org.ranvier.muscle.RecordedTime;
import org.ranvier.muscle.SurfaceRecording;
import org.ranvier.muscle.UnitFirings;
import org.ranvier.muscle.UnitPotentials;
import org.ranvier.random.Streams;

class FWavesReferenceTest {

  private static final int PEOPLE = 40;
  private static final int SHOCKS = 32;

  /// An F wave is accepted if it is so high from peak to peak; it begins where it leaves the line.
  private static final double ACCEPTED_MILLIVOLTS = 0.04;

  private static final double BEGUN_MILLIVOLTS = 0.015;

  static List<NerveTable.Row> slopes() {
    return NerveTable.rows("f-waves.csv").stream()
        .filter(row -> row.text("figure").equals("slope"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("slopes")
  void f_waves_come_later_in_the_tall_by_as_much_as_published(NerveTable.Row row) {
    Muscle muscle = row.term(Muscle.class, "muscle");

    double slope = (shortest(muscle, 1716) - shortest(muscle, 1561)) / 15.5;

    assertThat(slope).isCloseTo(row.number("value"), within(row.number("tolerance")));
  }

  private static double shortest(Muscle muscle, double height) {
    NervePath path = NerveMap.shipped().path(muscle, height);
    Site site = path.places().containsKey(Site.WRIST) ? Site.WRIST : Site.ANKLE;
    NerveState state = NerveState.healthy(People.pool(muscle, 1), path);
    return Arrays.stream(new FWaves(state, site).latencies()).min().orElseThrow();
  }

  @Test
  void ulnar_f_waves_are_as_frequent_early_and_dispersed_as_published() {
    List<Double> persistence = new ArrayList<>();
    List<Double> shortest = new ArrayList<>();
    List<Double> dispersion = new ArrayList<>();
    UnitPotentials library =
        UnitPotentials.of(Muscles.shipped().model(Muscle.ADM), Muscles.shipped());
    for (int person = 0; person < PEOPLE; person++) {
      double height = 1550 + 300.0 * person / PEOPLE;
      NerveState state =
          NerveState.healthy(
              People.pool(Muscle.ADM, person), NerveMap.shipped().path(Muscle.ADM, height));
      List<Double> latencies = latencies(state, library, person);
      persistence.add(100.0 * latencies.size() / SHOCKS);
      double first = latencies.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
      double last = latencies.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
      shortest.add(first);
      dispersion.add(last - first);
    }

    assertThat(mean(persistence)).isCloseTo(published("persistence"), tolerance("persistence"));
    assertThat(mean(shortest)).isCloseTo(published("shortest"), tolerance("shortest"));
    assertThat(mean(dispersion)).isCloseTo(published("dispersion"), tolerance("dispersion"));
  }

  private static List<Double> latencies(NerveState state, UnitPotentials library, int person) {
    RecordedTime time = RecordedTime.of(0, 60);
    SurfaceRecording recording = new SurfaceRecording(state.pool(), library, 33, time);
    double[] weights = new double[state.pool().size()];
    Arrays.fill(weights, 1);
    List<Double> found = new ArrayList<>();
    for (double[] wave : new FWaves(state, Site.WRIST).after(SHOCKS, Streams.of(person))) {
      double[] potential = recording.potential(UnitFirings.ofPool(wave, weights));
      double range =
          Arrays.stream(potential).max().orElseThrow()
              - Arrays.stream(potential).min().orElseThrow();
      int begun = 0;
      while (begun < potential.length && Math.abs(potential[begun]) < BEGUN_MILLIVOLTS) {
        begun++;
      }
      if (range > ACCEPTED_MILLIVOLTS) {
        found.add(begun * time.intervalMilliseconds());
      }
    }
    return found;
  }

  @Test
  void a_block_above_the_site_takes_f_waves_and_spares_the_distal_response() {
    NerveState state =
        People.ill(
            Muscle.ADM,
            3,
            between(Nerve.ULNAR, Site.AXILLA, Site.ERB, new Effect.Blocked(0.9, Order.RANDOM)));

    long usual = waves(People.healthy(Muscle.ADM, 3));
    long left = waves(state);

    assertThat(left).isLessThan(usual / 3);
    assertThat(People.firing(state.at(Site.WRIST).arrivals())).isEqualTo(state.pool().size());
  }

  private static long waves(NerveState state) {
    return new FWaves(state, Site.WRIST)
        .after(200, Streams.of(1)).stream().filter(wave -> People.firing(wave) > 0).count();
  }

  private static double published(String figure) {
    return row(figure).number("value");
  }

  private static Offset<Double> tolerance(String figure) {
    return within(row(figure).number("tolerance"));
  }

  private static NerveTable.Row row(String figure) {
    return NerveTable.rows("f-waves.csv").stream()
        .filter(row -> row.text("muscle").equals("adm") && row.text("figure").equals(figure))
        .findFirst()
        .orElseThrow();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
