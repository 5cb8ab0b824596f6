package org.ranvier.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ranvier.anatomy.Muscle;

/// Where the active electrode lies, and what a muscle's unit potentials look like.
class PlacementTest {

  private static final Muscles MUSCLES = Muscles.shipped();

  @ParameterizedTest
  @EnumSource(
      value = Muscle.class,
      names = {"APB", "ADM", "FDI", "EDB", "AH", "TA", "BICEPS"})
  void response_over_the_end_plates_begins_negative(Muscle muscle) {
    double[] mean = mean(muscle, Placement.USUAL);
    double peak = Arrays.stream(mean).max().orElseThrow();

    assertThat(Arrays.stream(mean, 0, peakAt(mean)).min().orElseThrow())
        .isGreaterThan(-0.02 * peak);
    assertThat(Arrays.stream(mean).min().orElseThrow()).isLessThan(-0.05 * peak);
  }

  @Test
  void response_far_from_the_end_plates_begins_positive() {
    double[] mean = mean(Muscle.APB, new Placement(-20, 0));
    double peak = Arrays.stream(mean).max().orElseThrow();

    assertThat(Arrays.stream(mean, 0, peakAt(mean)).min().orElseThrow()).isLessThan(-0.05 * peak);
  }

  @Test
  void response_shrinks_as_the_electrode_leaves_the_muscle() {
    double[] peaks =
        List.of(0.0, 10.0, 20.0, 40.0).stream()
            .mapToDouble(across -> peak(new Placement(0, across)))
            .toArray();

    assertThat(peaks).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(peaks[3]).isLessThan(0.25 * peaks[0]);
  }

  @Test
  void deeper_units_have_longer_potentials() {
    UnitPotentials library = UnitPotentials.of(MUSCLES.model(Muscle.APB), MUSCLES);

    assertThat(width(library.sampled(MUSCLES.volume().shapes() - 1, 3.4, 0.05, 1200)))
        .isGreaterThan(width(library.sampled(0, 3.4, 0.05, 1200)));
  }

  @Test
  void library_of_another_muscle_is_refused() {
    MotorPool pool =
        new MotorPool(Muscle.ADM, List.of(new MotorUnit(0, 1, 1, 23, 1, 2, 1)), 55, 0.1, 3.4);
    UnitPotentials library = UnitPotentials.of(MUSCLES.model(Muscle.APB), MUSCLES);

    assertThatThrownBy(() -> new SurfaceRecording(pool, library, 33, RecordedTime.of(0, 50)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fewer shapes than the units of adm");
  }

  private static double peak(Placement placement) {
    return Arrays.stream(mean(Muscle.APB, placement)).max().orElseThrow();
  }

  private static int width(double[] potential) {
    double half = Arrays.stream(potential).max().orElseThrow() / 2;
    return (int) Arrays.stream(potential).filter(value -> value > half).count();
  }

  private static int peakAt(double[] values) {
    int peak = 0;
    for (int i = 0; i < values.length; i++) {
      peak = values[i] > values[peak] ? i : peak;
    }
    return peak;
  }

  private static double[] mean(Muscle muscle, Placement placement) {
    UnitPotentials library = UnitPotentials.of(MUSCLES.model(muscle), MUSCLES, placement);
    double[] mean = new double[1200];
    for (int shape = 0; shape < library.size(); shape++) {
      double[] potential = library.sampled(shape, 3.4, 0.05, mean.length);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += potential[i] / library.size();
      }
    }
    return mean;
  }
}
