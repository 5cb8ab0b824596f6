package org.ranvier.study.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanIndicesTest {

  private static CmapScan scan(double... responses) {
    double[] stimuli = new double[responses.length];
    for (int i = 0; i < stimuli.length; i++) {
      stimuli[i] = 20 - i;
    }
    int last = responses.length - 1;
    return new CmapScan(stimuli, responses, new CmapScan.Parts(0, 1, last, last + 1));
  }

  @Test
  void steps_are_those_between_sizes_whatever_their_order() {
    ScanIndices indices = ScanIndices.of(scan(9, 3, 1, 2.5, 0, 0));

    assertThat(indices.peakMillivolts()).isEqualTo(3);
    assertThat(indices.largestStepMillivolts()).isEqualTo(1.5);
    assertThat(indices.steps()).isEqualTo(3);
    assertThat(indices.d50()).isEqualTo(2);
  }

  @Test
  void responses_without_steps_have_no_stepix() {
    ScanIndices indices = ScanIndices.of(scan(1, 1, 1, 1, 1, 1));

    assertThat(indices.stepix()).isEmpty();
    assertThat(indices.ampixMicrovolts()).isNaN();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void stimuli_in_another_unit_change_only_stimuli(long seed) {
    CmapScan scan = Scans.of(Scans.units(30, seed), 300, Scans.NOISE, seed);
    double[] doubled = scan.stimuli();
    for (int i = 0; i < doubled.length; i++) {
      doubled[i] *= 2;
    }

    ScanIndices one = ScanIndices.of(scan);
    ScanIndices other = ScanIndices.of(new CmapScan(doubled, scan.responses(), scan.parts()));

    assertThat(other.stepix()).as("seed %d", seed).isEqualTo(one.stepix());
    assertThat(other.d50()).isEqualTo(one.d50());
    assertThat(other.s50()).isEqualTo(2 * one.s50());
    assertThat(other.relativeRange()).isCloseTo(one.relativeRange(), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void the_order_of_responses_does_not_matter_to_stepix(long seed) {
    CmapScan scan = Scans.of(Scans.units(30, seed), 300, Scans.NOISE, seed);
    double[] stimuli = scan.stimuli();
    double[] responses = scan.responses();
    CmapScan.Parts parts = scan.parts();
    for (int i = parts.scanStart(), j = parts.scanEnd() - 1; i < j; i++, j--) {
      double response = responses[i];
      responses[i] = responses[j];
      responses[j] = response;
    }

    ScanIndices turned = ScanIndices.of(new CmapScan(stimuli, responses, parts));

    assertThat(turned.stepix()).as("seed %d", seed).isEqualTo(ScanIndices.of(scan).stepix());
    assertThat(turned.d50()).isEqualTo(ScanIndices.of(scan).d50());
  }

  @Test
  void noise_is_found_at_the_foot() {
    ScanIndices indices = ScanIndices.of(Scans.of(Scans.units(10, 1), 600, 0.01, 1));

    assertThat(indices.noiseMillivolts()).isCloseTo(0.01, within(0.002));
  }

  @Test
  void half_of_the_response_lies_between_the_ends() {
    ScanIndices indices = ScanIndices.of(Scans.of(Scans.units(60, 1), 600, 0.006, 1));

    assertThat(indices.s5()).isLessThan(indices.s50());
    assertThat(indices.s50()).isLessThan(indices.s95()).isCloseTo(10, within(0.8));
  }
}
