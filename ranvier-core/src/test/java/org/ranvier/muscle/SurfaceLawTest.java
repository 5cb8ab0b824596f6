package org.ranvier.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.random.Streams;
import org.ranvier.testing.Law;

/// Laws of the surface recording.
class SurfaceLawTest {

  private static final Muscles MUSCLES = Muscles.shipped();
  private static final UnitPotentials LIBRARY =
      UnitPotentials.of(MUSCLES.model(Muscle.ADM), MUSCLES);
  private static final RecordedTime TIME = RecordedTime.of(-2, 60);

  @Law
  void response_of_two_groups_is_the_sum_of_their_responses(SplittableRandom random) {
    MotorPool pool = pool(random);
    double[] first = times(pool, random);
    double[] second = first.clone();
    for (int i = 0; i < first.length; i++) {
      if (random.nextBoolean()) {
        first[i] = Double.NaN;
      } else {
        second[i] = Double.NaN;
      }
    }
    UnitFirings one = UnitFirings.ofPool(first, ones(pool));
    UnitFirings other = UnitFirings.ofPool(second, ones(pool));
    SurfaceRecording recording = recording(pool, 33);

    double[] both = recording.potential(one.and(other));
    double[] parts = recording.potential(one);
    double[] rest = recording.potential(other);

    for (int i = 0; i < both.length; i++) {
      assertThat(parts[i] + rest[i]).isCloseTo(both[i], within(1e-12));
    }
  }

  @Law
  void response_grows_with_the_weight_of_its_units(SplittableRandom random) {
    MotorPool pool = pool(random);
    double[] times = times(pool, random);
    double factor = 5 * random.nextDouble();
    SurfaceRecording recording = recording(pool, 33);

    double[] healthy = recording.potential(UnitFirings.ofPool(times, ones(pool)));
    double[] weights = ones(pool);
    Arrays.fill(weights, factor);
    double[] other = recording.potential(UnitFirings.ofPool(times, weights));

    for (int i = 0; i < healthy.length; i++) {
      assertThat(other[i]).isCloseTo(factor * healthy[i], within(1e-12));
    }
  }

  @Law
  void later_firings_give_the_same_response_later(SplittableRandom random) {
    MotorPool pool = pool(random);
    double[] times = times(pool, random);
    int samples = random.nextInt(-60, 300);
    SurfaceRecording recording = recording(pool, 33);

    double[] soon = recording.potential(UnitFirings.ofPool(times, ones(pool)));
    double[] shifted =
        Arrays.stream(times).map(time -> time + samples * TIME.intervalMilliseconds()).toArray();
    double[] late = recording.potential(UnitFirings.ofPool(shifted, ones(pool)));

    for (int i = Math.max(0, samples); i < late.length + Math.min(0, samples); i++) {
      assertThat(late[i]).isCloseTo(soon[i - samples], within(1e-9));
    }
  }

  @Law(cases = 20)
  void potential_stretches_with_the_fibre_velocity(SplittableRandom random) {
    int shape = random.nextInt(LIBRARY.size());
    double slower = 1 + random.nextDouble();

    double[] fast = LIBRARY.sampled(shape, 3.4, 0.05, 600);
    double[] slow = LIBRARY.sampled(shape, 3.4 / slower, 0.05 * slower, 600);

    for (int i = 0; i < fast.length; i++) {
      assertThat(slow[i]).isCloseTo(fast[i], within(1e-12));
    }
  }

  @Law(cases = 20)
  void ten_degrees_of_cold_stretch_a_unit_by_half(SplittableRandom random) {
    MotorPool pool = pool(random);
    double[] times = new double[pool.size()];
    Arrays.fill(times, Double.NaN);
    times[random.nextInt(pool.size())] = 0;
    UnitFirings firing = UnitFirings.ofPool(times, ones(pool));

    double[] warm = recording(pool, 35).potential(firing);
    double[] cold = recording(pool, 25).potential(firing);

    int zero = TIME.stimulusSample();
    double peak = Arrays.stream(warm).max().orElseThrow();
    for (int i = 0; i < 300; i += 2) {
      assertThat(cold[zero + 3 * i / 2]).isCloseTo(warm[zero + i], within(0.002 * peak));
    }
  }

  @Law
  void unit_that_does_not_fire_or_fires_too_late_leaves_no_trace(SplittableRandom random) {
    MotorPool pool = pool(random);
    double[] times = new double[pool.size()];
    Arrays.fill(times, random.nextBoolean() ? Double.NaN : 60.1);

    assertThat(recording(pool, 33).potential(UnitFirings.ofPool(times, ones(pool))))
        .containsOnly(0.0);
  }

  @Law(cases = 20)
  void trace_is_the_same_for_the_same_streams(SplittableRandom random) {
    MotorPool pool = pool(random);
    UnitFirings firings = UnitFirings.ofPool(times(pool, random), ones(pool));
    SurfaceRecording recording = recording(pool, 33);
    Streams noise = Streams.of(random.nextLong());

    double[] trace = recording.trace(firings, MUSCLES.amplifier(), noise);

    assertThat(recording.trace(firings, MUSCLES.amplifier(), noise)).containsExactly(trace);
    assertThat(recording.trace(firings, MUSCLES.amplifier(), noise.with("next")))
        .isNotEqualTo(trace);
  }

  @Test
  void response_of_a_healthy_pool_has_the_amplitude_of_its_units() {
    double sum = 0;
    int people = 100;
    for (int i = 0; i < people; i++) {
      MotorPool pool = new PoolMaker(MUSCLES).pool(Muscle.ADM, Side.LEFT, 45, Streams.of(i));
      double[] times = pool.units().stream().mapToDouble(MotorUnit::terminalMilliseconds).toArray();
      UnitFirings firings = UnitFirings.ofPool(times, ones(pool));
      double[] response =
          recording(pool, 33).trace(firings, MUSCLES.amplifier().withNoise(0), Streams.of(i));
      double expected = pool.size() * pool.meanAmplitudeMillivolts();
      sum += Arrays.stream(response).max().orElseThrow() / expected / people;
    }

    assertThat(sum).isCloseTo(1, within(0.01));
  }

  private static MotorPool pool(SplittableRandom random) {
    return new PoolMaker(MUSCLES).pool(Muscle.ADM, Side.LEFT, 45, Streams.of(random.nextLong()));
  }

  private static SurfaceRecording recording(MotorPool pool, double celsius) {
    return new SurfaceRecording(pool, LIBRARY, celsius, TIME);
  }

  private static double[] times(MotorPool pool, SplittableRandom random) {
    return random.doubles(pool.size(), -1, 20).toArray();
  }

  private static double[] ones(MotorPool pool) {
    double[] ones = new double[pool.size()];
    Arrays.fill(ones, 1);
    return ones;
  }
}
