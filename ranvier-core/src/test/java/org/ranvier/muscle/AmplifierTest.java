package org.ranvier.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ranvier.random.Streams;

class AmplifierTest {

  private static final double INTERVAL = 0.05;
  private static final Amplifier QUIET = new Amplifier(2, 3000, 0);

  @ParameterizedTest
  @CsvSource({"0.5, 0.0624", "2, 0.7071", "50, 1", "500, 1", "2000, 0.91"})
  void sine_passes_as_the_corners_allow(double hertz, double gain) {
    double[] sine = new double[60_000];
    for (int i = 0; i < sine.length; i++) {
      sine[i] = Math.sin(2 * Math.PI * hertz * i * INTERVAL / 1000);
    }

    double[] passed = QUIET.record(sine, INTERVAL, Streams.of(1));

    double highest = Arrays.stream(passed, sine.length / 3, sine.length).max().orElseThrow();
    assertThat(highest).isCloseTo(gain, within(0.02));
  }

  @Test
  void noise_has_its_deviation_and_no_mean() {
    double[] noise =
        Muscles.shipped().amplifier().record(new double[50_000], INTERVAL, Streams.of(4));

    Figures figures = Figures.of(Arrays.stream(noise).boxed().toList());
    assertThat(figures.mean()).isCloseTo(0, within(0.0001));
    assertThat(figures.deviation()).isCloseTo(0.005, within(0.0001));
  }

  @Test
  void corners_in_the_wrong_order_are_refused() {
    assertThatThrownBy(() -> new Amplifier(3000, 20, 0.005))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "An amplifier needs a low-pass above its high-pass and no negative noise, but has 20.0"
                + " Hz, 3000.0 Hz and 0.005 mV.");
  }
}
