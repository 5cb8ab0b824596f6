package org.ranvier.record.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Validation: measured values against the exact measures of a synthetic shape.
class TraceMeasurementTest {
  private static final int REPETITIONS = 20;

  private static MeasuredResponse.Present present(Sweep sweep) {
    MeasuredResponse measured = TraceMeasurement.measure(sweep);
    assertThat(measured).isInstanceOf(MeasuredResponse.Present.class);
    return (MeasuredResponse.Present) measured;
  }

  @ParameterizedTest(name = "foot of power {0}, {1} mV, onset {2} ms, {3} kHz")
  @CsvSource({
    "1, 8, 3.4, 20", "1.3, 8, 3.4, 20", "1.6, 8, 3.4, 20", "1.3, 1.5, 3.4, 20",
    "1.3, 8, 2.4, 20", "1.3, 8, 11.2, 20", "1.3, 8, 3.4, 10", "1.3, 8, 3.4, 48",
    "1.3, 0.3, 7.4, 20", "1, 22, 4.6, 20",
  })
  void without_noise_all_measures_are_exact(
      double power, double amplitude, double onset, double rate) {
    SyntheticResponse shape = new SyntheticResponse(onset, amplitude, 5.8, power);

    MeasuredResponse.Present measured = present(shape.record(rate, 50, 0, 0, false, 1));

    assertThat(measured.onsetMilliseconds()).isCloseTo(onset, within(0.06));
    assertThat(measured.amplitudeMillivolts()).isCloseTo(amplitude, within(0.005 * amplitude));
    assertThat(measured.areaMillivoltMilliseconds().orElseThrow())
        .isCloseTo(shape.area(), within(0.01 * shape.area()));
    assertThat(measured.durationMilliseconds().orElseThrow()).isCloseTo(5.8, within(0.15));
    assertThat(measured.totalDurationMilliseconds()).isEqualTo(measured.durationMilliseconds());
  }

  @ParameterizedTest(name = "{0} mV in {1} mV of noise: within {2} ms and {3} of the amplitude")
  @CsvSource({
    "8, 0.005, 0.05, 0.01", "8, 0.02, 0.08, 0.01", "8, 0.05, 0.15, 0.02",
    "3, 0.005, 0.05, 0.015", "3, 0.02, 0.12, 0.02", "3, 0.05, 0.25, 0.04",
    "1, 0.01, 0.20, 0.05", "1, 0.05, 0.60, 0.10",
  })
  void noise_and_artefact_move_the_onset_little(
      double amplitude, double noise, double milliseconds, double share) {
    SyntheticResponse shape = new SyntheticResponse(3.6, amplitude, 5.8, 1.3);
    double squares = 0;
    for (int seed = 0; seed < REPETITIONS; seed++) {
      MeasuredResponse.Present measured = present(shape.record(20, 50, 0, noise, true, seed));
      double error = measured.onsetMilliseconds() - shape.onset();
      squares += error * error;
      assertThat(measured.amplitudeMillivolts()).isCloseTo(amplitude, within(share * amplitude));
    }

    assertThat(Math.sqrt(squares / REPETITIONS)).isLessThan(milliseconds);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.005, 0.02, 0.05})
  void noise_and_artefact_alone_are_no_response(double noise) {
    SyntheticResponse nothing = new SyntheticResponse(4, 0, 5, 1);
    for (int seed = 0; seed < 5 * REPETITIONS; seed++) {
      assertThat(TraceMeasurement.measure(nothing.record(20, 50, 0, noise, true, seed)))
          .isInstanceOf(MeasuredResponse.Nothing.class);
    }
  }

  @Test
  void a_response_below_20_microvolts_is_none() {
    SyntheticResponse small = new SyntheticResponse(4, 0.015, 5, 1);

    assertThat(TraceMeasurement.measure(small.record(20, 50, 0, 0.001, false, 1)))
        .isInstanceOf(MeasuredResponse.Nothing.class);
  }

  @Test
  void an_offset_and_samples_before_the_stimulus_do_not_matter() {
    SyntheticResponse shape = new SyntheticResponse(3.4, 6, 5.5, 1.3);
    Sweep plain = shape.record(20, 50, 5, 0.005, true, 3);
    double[] shifted = plain.millivolts();
    for (int i = 0; i < shifted.length; i++) {
      shifted[i] += 1.7;
    }

    MeasuredResponse.Present measured =
        present(new Sweep(plain.sampleIntervalMilliseconds(), shifted, plain.stimulusSample()));

    assertThat(measured.onsetMilliseconds()).isCloseTo(3.4, within(0.1));
    assertThat(measured.amplitudeMillivolts()).isCloseTo(6, within(0.06));
    assertThat(measured.trace().millivolts()).hasSize(1000);
  }

  @Test
  void a_second_negative_phase_lengthens_only_the_total_duration() {
    SyntheticResponse first = new SyntheticResponse(3.4, 6, 5, 1);
    SyntheticResponse second = new SyntheticResponse(11, 3, 4, 1);
    double[] both = first.record(20, 50, 0, 0, false, 1).millivolts();
    double[] later = second.record(20, 50, 0, 0, false, 1).millivolts();
    for (int i = 0; i < both.length; i++) {
      both[i] += later[i];
    }

    MeasuredResponse.Present measured = present(new Sweep(0.05, both, 0));

    assertThat(measured.durationMilliseconds().orElseThrow()).isCloseTo(5, within(0.1));
    assertThat(measured.totalDurationMilliseconds().orElseThrow()).isCloseTo(11.3, within(0.6));
  }

  @Test
  void a_response_that_the_trace_cuts_has_no_duration() {
    SyntheticResponse shape = new SyntheticResponse(6, 6, 8, 1.3);

    MeasuredResponse.Present measured = present(shape.record(20, 12, 0, 0, false, 1));

    assertThat(measured.durationMilliseconds()).isEmpty();
    assertThat(measured.areaMillivoltMilliseconds()).isEmpty();
  }

  @Test
  void a_flat_or_very_short_trace_is_no_response() {
    assertThat(TraceMeasurement.measure(new Sweep(0.05, new double[400], 0)))
        .isInstanceOf(MeasuredResponse.Nothing.class);
    assertThat(TraceMeasurement.measure(new Sweep(0.05, new double[] {1, 2}, 0)))
        .isInstanceOf(MeasuredResponse.Nothing.class);
  }
}
