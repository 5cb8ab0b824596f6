package org.ranvier.formats.mem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.random.Streams;
import org.ranvier.study.scan.CmapScan;
import org.ranvier.study.scan.ScanSimulator;
import org.ranvier.study.scan.ScanUnit;

class MemRoundTripLawTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_written_scan_is_read_again(long seed) {
    List<ScanUnit> units = List.of(new ScanUnit(0.4, 9), new ScanUnit(1.1, 11));
    CmapScan scan =
        ScanSimulator.simulate(
            units,
            ScanSimulator.stimuli(14, 7, 90, 3, 4),
            0.006,
            0.0165,
            Streams.of(seed).generator());

    String text = MemWriter.text(Map.of("S/R sites", "Ulnar Wr-ADM"), scan);
    ScanRecording read = MemReader.read(text.getBytes(StandardCharsets.UTF_8), "w.mem");

    assertThat(read.scan().parts()).as("seed %d", seed).isEqualTo(scan.parts());
    assertThat(read.scan().stimuli()).containsExactly(scan.stimuli(), within(5.1e-5));
    assertThat(read.scan().responses()).containsExactly(scan.responses(), within(5.1e-5));
    assertThat(read.said("S/R sites")).hasValue("Ulnar Wr-ADM");
    assertThat(MemWriter.text(read.header(), read.scan())).isEqualTo(text);
  }
}
