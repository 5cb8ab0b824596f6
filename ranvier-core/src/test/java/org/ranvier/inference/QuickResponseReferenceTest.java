package org.ranvier.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.Muscles;
import org.ranvier.muscle.PoolMaker;
import org.ranvier.muscle.RecordedTime;
import org.ranvier.muscle.SurfaceRecording;
import org.ranvier.muscle.UnitFirings;
import org.ranvier.muscle.UnitPotentials;
import org.ranvier.random.Streams;
import org.ranvier.record.trace.MeasuredResponse;
import org.ranvier.record.trace.Sweep;
import org.ranvier.record.trace.TraceMeasurement;

/// Reference: the quick way of simulating and measuring against the one for records, on the same
/// units at the same times.
class QuickResponseReferenceTest {

  private static final RecordedTime SWEEP = RecordedTime.of(-5, 120);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void measures_are_those_of_a_record(int seed) {
    Streams streams = Streams.of(seed);
    RandomGenerator random = streams.with("times").generator();
    Muscle muscle = seed % 2 == 0 ? Muscle.APB : Muscle.ADM;
    Muscles muscles = Muscles.shipped();
    MotorPool pool = new PoolMaker(muscles).pool(muscle, Side.LEFT, 50, streams);
    UnitPotentials library = UnitPotentials.of(muscles.model(muscle), muscles);
    VirtualAxons axons = new VirtualAxons(pool);
    double spread = seed; // ms: from a healthy response to one in pieces
    for (int i = 0; i < pool.size(); i++) {
      axons.distalMilliseconds[i] = 6 + spread * random.nextDouble();
    }
    QuickResponse quick =
        QuickResponse.of(
            axons.distalTrace(
                new SampledPotentials(
                    library, pool.fibreVelocityMetresPerSecond(), Muscles.shipped().amplifier())),
            SampledPotentials.INTERVAL,
            0.02);
    MeasuredResponse.Present whole = whole(pool, library, axons, streams);
    assertThat(quick.amplitudeMillivolts())
        .isCloseTo(whole.amplitudeMillivolts(), Percentage.withPercentage(2.5));
    assertThat(quick.onsetMilliseconds())
        .isBetween(whole.onsetMilliseconds() - 0.45, whole.onsetMilliseconds() + 0.45);
    assertThat(quick.areaMillivoltMilliseconds())
        .isCloseTo(whole.areaMillivoltMilliseconds().orElseThrow(), Percentage.withPercentage(3));
    assertThat(quick.durationMilliseconds())
        .isCloseTo(whole.durationMilliseconds().orElseThrow(), Percentage.withPercentage(7));
  }

  private static MeasuredResponse.Present whole(
      MotorPool pool, UnitPotentials library, VirtualAxons axons, Streams streams) {
    double[] ones = new double[pool.size()];
    Arrays.fill(ones, 1);
    double[] trace =
        new SurfaceRecording(pool, library, 33, SWEEP)
            .trace(
                UnitFirings.ofPool(axons.distalMilliseconds, ones),
                Muscles.shipped().amplifier(),
                streams.with("noise"));
    Sweep sweep = new Sweep(SWEEP.intervalMilliseconds(), trace, SWEEP.stimulusSample());
    return (MeasuredResponse.Present) TraceMeasurement.measure(sweep);
  }
}
