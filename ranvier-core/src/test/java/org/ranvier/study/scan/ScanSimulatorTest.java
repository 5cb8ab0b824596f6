package org.ranvier.study.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.random.Streams;

class ScanSimulatorTest {

  private static final List<ScanUnit> TWO = List.of(new ScanUnit(1, 8), new ScanUnit(0.5, 12));

  @Test
  void units_without_scatter_make_a_staircase() {
    double[] stimuli = {14, 14, 13, 12, 11, 9, 8.01, 8, 7, 7};

    CmapScan scan = ScanSimulator.simulate(TWO, stimuli, 0, 0, Streams.of(1).generator());

    assertThat(scan.responses())
        .containsExactly(new double[] {1.5, 1.5, 1.5, 1, 1, 1, 1, 0, 0, 0}, within(0.0));
    assertThat(scan.parts()).isEqualTo(new CmapScan.Parts(0, 2, 8, 10));
  }

  @Test
  void a_unit_at_its_threshold_fires_every_second_time() {
    double[] stimuli = new double[4002];
    Arrays.fill(stimuli, 10);
    stimuli[0] = 20;
    stimuli[4001] = 1;
    List<ScanUnit> one = List.of(new ScanUnit(1, 10));

    CmapScan scan = ScanSimulator.simulate(one, stimuli, 0, 0.02, Streams.of(1).generator());

    double fired = Arrays.stream(scan.responses()).sum();
    assertThat(fired).isCloseTo(2001, within(130.0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void responses_scatter_around_their_mean(long seed) {
    List<ScanUnit> units = Scans.units(20, seed);
    CmapScan scan = Scans.of(units, 400, Scans.NOISE, seed);

    double off = 0;
    double[] responses = scan.responses();
    for (int i = 0; i < scan.size(); i++) {
      off += responses[i] - ScanSimulator.meanResponse(units, scan.stimuli()[i], Scans.SPREAD);
    }

    assertThat(off / scan.size()).as("seed %d", seed).isCloseTo(0, within(0.06));
  }

  @Test
  void stimuli_fall_in_equal_ratios() {
    double[] stimuli = ScanSimulator.stimuli(16, 4, 3, 2, 2);

    assertThat(stimuli).hasSize(7);
    assertThat(stimuli[1]).isEqualTo(16);
    assertThat(stimuli[3]).isCloseTo(8, within(1e-12));
    assertThat(stimuli[5]).isEqualTo(4);
  }

  @Test
  void what_is_impossible_is_refused() {
    assertThatThrownBy(() -> ScanSimulator.stimuli(4, 16, 3, 2, 2))
        .hasMessageContaining("from 4.0 to 16.0 mA");
    assertThatThrownBy(() -> new ScanUnit(0, 10)).hasMessageContaining("above 0 mV");
    assertThatThrownBy(() ->
            ScanSimulator.simulate(TWO, new double[] {3, 2, 1}, -1, 0, Streams.of(1).generator()))
        .hasMessageContaining("-1.0 mV");
    assertThatThrownBy(() ->
            ScanSimulator.simulate(TWO, new double[] {3, 3, 3}, 0, 0, Streams.of(1).generator()))
        .hasMessageContaining("before, in and after it");
  }
}
