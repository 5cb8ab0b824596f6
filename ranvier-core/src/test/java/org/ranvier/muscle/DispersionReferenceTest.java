package org.ranvier.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.random.Streams;
import org.ranvier.record.trace.MeasuredResponse;

/// What dispersion and block in the forearm do to the response of APB. Validation test.
///
/// Rhee, England and Sumner (Ann Neurol 1990;28:146, from memory): dispersion alone takes at most
/// about half of the area and four fifths of the amplitude.
class DispersionReferenceTest {

  private static final int PEOPLE = 40;
  private static final Muscles MUSCLES = Muscles.shipped();
  private static final UnitPotentials LIBRARY =
      UnitPotentials.of(MUSCLES.model(Muscle.APB), MUSCLES);
  private static final StraightNerve NERVE = new StraightNerve(830, 0.16);

  /// How the proximal response differs from the distal one.
  private record Change(double amplitudeLoss, double areaLoss, double longer) {}

  @Test
  void dispersion_alone_takes_half_of_the_area_and_four_fifths_of_the_amplitude() {
    double amplitude = 0;
    double area = 0;
    for (double milliseconds = 0; milliseconds <= 30; milliseconds++) {
      Change change = dispersed(milliseconds);
      if (change.longer() <= 150) {
        amplitude = Math.max(amplitude, change.amplitudeLoss());
        area = Math.max(area, change.areaLoss());
      }
    }

    assertThat(area).isBetween(45.0, 60.0);
    assertThat(amplitude).isBetween(70.0, 85.0);
  }

  @Test
  void dispersion_that_lengthens_by_a_third_at_most_hardly_changes_the_area() {
    for (double milliseconds = 0; milliseconds <= 10; milliseconds += 0.5) {
      Change change = change(dispersion(milliseconds), DispersionReferenceTest::measured);
      if (change.longer() <= 30) {
        assertThat(change.areaLoss()).isLessThanOrEqualTo(12);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.5, 0.7})
  void block_of_any_units_takes_their_share(double share) {
    Change change = blocked(share, random -> unit -> random.nextDouble());

    assertThat(change.areaLoss()).isCloseTo(100 * share, within(4.0));
    assertThat(change.amplitudeLoss()).isCloseTo(100 * share, within(6.0));
    assertThat(change.longer()).isCloseTo(0, within(5.0));
  }

  @ParameterizedTest
  @CsvSource({"-1, 82", "1, 20"})
  void block_of_half_the_units_depends_on_which_are_blocked(int direction, double areaLoss) {
    Change change = blocked(0.5, random -> unit -> direction * unit.surfaceSize());

    assertThat(change.areaLoss()).isCloseTo(areaLoss, within(5.0));
  }

  @Test
  void healthy_forearm_loses_little_amplitude_and_less_area() {
    Change change = dispersed(0);

    assertThat(change.amplitudeLoss()).isBetween(0.5, 4.0);
    assertThat(change.areaLoss()).isBetween(0.0, change.amplitudeLoss());
  }

  private static Change dispersed(double milliseconds) {
    return change(dispersion(milliseconds), DispersionReferenceTest::phases);
  }

  private static Proximal dispersion(double milliseconds) {
    return (pool, random) ->
        Arrays.stream(NERVE.times(pool, 310))
            .map(time -> time + milliseconds * random.nextDouble())
            .toArray();
  }

  private static Change blocked(double share, Order order) {
    Proximal blocked =
        (pool, random) -> {
          Ranked ranked = order.of(random);
          double[] keys = pool.units().stream().mapToDouble(ranked::key).toArray();
          double[] times = NERVE.times(pool, 310);
          IntStream.range(0, keys.length)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> keys[i]))
              .limit(Math.round(share * keys.length))
              .forEach(i -> times[i] = Double.NaN);
          return times;
        };
    return change(blocked, DispersionReferenceTest::phases);
  }

  private interface Ranked {
    double key(MotorUnit unit);
  }

  private interface Order {
    Ranked of(RandomGenerator random);
  }

  private interface Proximal {
    double[] times(MotorPool pool, RandomGenerator random);
  }

  private interface ReadOut {
    NegativePhases of(MotorPool pool, double[] times, Streams noise);
  }

  /// Mean over people.
  private static Change change(Proximal proximal, ReadOut readOut) {
    List<Double> amplitude = new ArrayList<>();
    List<Double> area = new ArrayList<>();
    List<Double> longer = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Streams person = Streams.of(90).with(i);
      MotorPool pool = new PoolMaker(MUSCLES).pool(Muscle.APB, Side.LEFT, 45, person);
      NegativePhases wrist = readOut.of(pool, NERVE.times(pool, 80), person.with("wrist"));
      double[] times = proximal.times(pool, person.with("lesion").generator());
      NegativePhases elbow = readOut.of(pool, times, person.with("elbow"));
      amplitude.add(100 * (1 - elbow.amplitude() / wrist.amplitude()));
      area.add(100 * (1 - elbow.area() / wrist.area()));
      longer.add(100 * (elbow.duration() / wrist.duration() - 1));
    }
    return new Change(
        Figures.of(amplitude).mean(), Figures.of(area).mean(), Figures.of(longer).mean());
  }

  /// As `examine` measures a trace with noise.
  private static NegativePhases measured(MotorPool pool, double[] times, Streams noise) {
    MeasuredResponse.Present response = StraightNerve.response(pool, LIBRARY, times, noise);
    return new NegativePhases(
        response.amplitudeMillivolts(),
        response.areaMillivoltMilliseconds().orElseThrow(),
        response.durationMilliseconds().orElseThrow());
  }

  /// All negative phases of a response without noise and amplifier, whose high-pass rebounds late.
  ///
  /// @param amplitude of the highest, in mV
  /// @param area of all, in mV·ms
  /// @param duration from the onset of the first to the end of the last, in ms
  private record NegativePhases(double amplitude, double area, double duration) {}

  private static NegativePhases phases(MotorPool pool, double[] times, Streams unused) {
    RecordedTime time = RecordedTime.of(0, 90);
    double[] weights = new double[times.length];
    Arrays.fill(weights, 1);
    double[] trace =
        new SurfaceRecording(pool, LIBRARY, 33, time).potential(UnitFirings.ofPool(times, weights));
    double amplitude = Arrays.stream(trace).max().orElseThrow();
    double least = Math.max(0.02, 0.01 * amplitude);
    double area = 0;
    int first = trace.length;
    int last = 0;
    for (int i = 0; i < trace.length; i++) {
      area += Math.max(0, trace[i]) * time.intervalMilliseconds();
      if (trace[i] > least) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return new NegativePhases(amplitude, area, (last - first) * time.intervalMilliseconds());
  }
}
