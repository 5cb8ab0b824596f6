package org.ranvier.study.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.random.Streams;

class UnitCountTest {

  private static UnitCount count(CmapScan scan) {
    return ScanAnalysis.of(scan, Streams.of(1), false).count();
  }

  private static UnitCount.Counted counted(CmapScan scan) {
    UnitCount count = count(scan);
    assertThat(count).isInstanceOf(UnitCount.Counted.class);
    return (UnitCount.Counted) count;
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 5", "6, 4"})
  void few_large_units_are_counted_one_by_one(int units, long seed) {
    UnitCount.Counted counted = counted(Scans.of(Scans.units(units, seed), 160, Scans.NOISE, seed));

    assertThat(counted.units().lower()).as("seed %d", seed).isLessThanOrEqualTo(units);
    assertThat(counted.units().upper()).isGreaterThanOrEqualTo(units);
    assertThat(counted.units().median()).isBetween(units, units + 1);
    assertThat(counted.relativeSpread()).isCloseTo(Scans.SPREAD, within(0.01));
  }

  @Test
  void the_same_streams_give_the_same_count_by_one_thread_or_several() {
    CmapScan scan = Scans.of(Scans.units(3, 5), 100, Scans.NOISE, 5);

    UnitCount alone = ScanAnalysis.of(scan, Streams.of(7), false).count();

    assertThat(ScanAnalysis.of(scan, Streams.of(7), true).count()).isEqualTo(alone);
  }

  @Test
  void the_fitted_units_explain_the_scan() {
    List<ScanUnit> units = Scans.units(4, 2);
    UnitCount.Counted counted = counted(Scans.of(units, 200, Scans.NOISE, 2));

    double truly = units.stream().mapToDouble(ScanUnit::amplitudeMillivolts).sum();
    double fitted = counted.population().stream().mapToDouble(ScanUnit::amplitudeMillivolts).sum();
    assertThat(fitted).isCloseTo(truly, within(0.02 * truly));
    assertThat(counted.misfitPercent()).isLessThan(6);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 20, 39})
  void a_short_scan_is_not_fitted(int responses) {
    assertThat(count(Scans.of(Scans.units(5, 1), responses, Scans.NOISE, 1)))
        .isEqualTo(
            new UnitCount.CannotTell(
                "A fit needs 60 responses or more, but the scan has %d."
                    .formatted(responses + 20)));
  }

  @Test
  void noise_hides_units() {
    assertThat(count(Scans.of(Scans.units(5, 1), 200, 0.2, 1)).toString())
        .contains("The noise of")
        .contains("is more than 1/40 of the largest response");
  }

  @Test
  void a_scan_without_plateau_may_lack_units() {
    CmapScan whole = Scans.of(Scans.units(60, 1), 200, Scans.NOISE, 1);
    int half = 10 + 90;
    double[] stimuli = java.util.Arrays.copyOfRange(whole.stimuli(), half, whole.size());
    double[] responses = java.util.Arrays.copyOfRange(whole.responses(), half, whole.size());
    CmapScan cut =
        new CmapScan(
            stimuli, responses, new CmapScan.Parts(0, 1, stimuli.length - 10, stimuli.length));

    assertThat(count(cut).toString()).contains("There is no plateau");
  }

  @Test
  void a_scan_without_foot_is_not_fitted() {
    CmapScan whole = Scans.of(Scans.units(60, 1), 200, Scans.NOISE, 1);
    double[] stimuli = java.util.Arrays.copyOf(whole.stimuli(), 110);
    double[] responses = java.util.Arrays.copyOf(whole.responses(), 110);
    CmapScan cut = new CmapScan(stimuli, responses, new CmapScan.Parts(0, 10, 109, 110));

    assertThat(count(cut).toString()).contains("The scan has no foot");
  }

  @Test
  void no_response_at_all_is_said() {
    double[] stimuli = ScanSimulator.stimuli(16, 6, 80, 5, 5);
    CmapScan nothing = new CmapScan(stimuli, new double[90], new CmapScan.Parts(0, 5, 85, 90));

    assertThat(count(nothing))
        .isEqualTo(new UnitCount.CannotTell("There is no response to the strongest stimulus."));
  }
}
