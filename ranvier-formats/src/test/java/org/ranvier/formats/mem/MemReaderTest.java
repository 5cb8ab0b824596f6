package org.ranvier.formats.mem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ranvier.formats.FormatDetector;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.study.scan.CmapScan;

class MemReaderTest {

  /// Invented, in the form of the recording program.
  private static final String SCAN =
      """
      File:              \tC:\\Qtrac\\Invented
      S/R sites:         \tMedian Wr-APB
      Temperature:       \t32.1
      Comments:
      M-SCAN DATA (7.1-2m)
      Scanpts: 2, 3, 6, 7
      Stim. (mA)     \tAmp. (mV)
      MS.1           \t14             \t2.01
      MS.2           \t14             \t2.02
      MS.3           \t14             \t2
      MS.4           \t13.5           \t1.5
      MS.5           \t13.25          \t0.75
      MS.6           \t13             \t0.002
      MS.7           \t12.9           \t-0.004
      DERIVED EXCITABILITY VARIABLES
        6.                 \t0.000               \tPeak response\\(mV)

      MScS50(mA) = 13.4
      MSFNUnits = 3
      MSFError(%) = 3.54
      EXTRA WAVEFORMS
      """;

  private static ScanRecording read(String text) {
    return MemReader.read(text.getBytes(StandardCharsets.ISO_8859_1), "a.mem");
  }

  @Test
  void a_scan_is_read_whole() {
    ScanRecording recording = read(SCAN.replace("\n", "\r\n"));

    CmapScan scan = recording.scan();
    assertThat(scan.stimuli()).containsExactly(14, 14, 14, 13.5, 13.25, 13, 12.9);
    assertThat(scan.responses()).containsExactly(2.01, 2.02, 2, 1.5, 0.75, 0.002, -0.004);
    assertThat(scan.parts()).isEqualTo(new CmapScan.Parts(1, 3, 6, 7));
    assertThat(recording.said("S/R sites")).hasValue("Median Wr-APB");
    assertThat(recording.said("Comments")).isEmpty();
    assertThat(recording.variable(ScanRecording.THEIR_UNITS)).hasValue(3.0);
    assertThat(recording.variables()).containsOnlyKeys("MScS50(mA)", "MSFNUnits", "MSFError(%)");
  }

  @Test
  void what_the_recording_program_derived_may_be_missing() {
    String text = SCAN.substring(0, SCAN.indexOf("DERIVED"));

    assertThat(read(text).variable(ScanRecording.THEIR_UNITS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Scanpts: 2, 3, 6, 7| |there is no such line in a.mem; mark pre-scan",
        "Scanpts: 2, 3, 6, 7|Scanpts: 2, 3, 6|but is \"2, 3, 6\" in row 6 of a.mem; part of the scan may be missing",
        "Scanpts: 2, 3, 6, 7|Scanpts: 2, 6, 3, 7|Scanpts must be four rising numbers from 1 to 7",
        "Scanpts: 2, 3, 6, 7|Scanpts: 2, 3, 6, 8|Scanpts must be four rising numbers from 1 to 7",
        "Stim. (mA)|Scanpts: 2, 3, 6, 7|Scanpts stands there twice in row 7",
        "MS.4  |MS.5  |so that MS.4 comes here, but this is \"MS.5\" in row 11",
        "13.25|13,25|must be numbers with a decimal point, but one is \"13,25\" in row 12",
        "13.25|-13.25|above 0 mA and up to 1000 mA, but is -13.25 mA in row 12",
        "0.75|750|from -100 to 100 mV, but is 750.0 mV in row 12",
        "13.25          |` `|must read as MS.1, the stimulus in mA",
      })
  void what_is_wrong_is_said_in_a_sentence(String old, String fresh, String said) {
    String broken = SCAN.replace(old, fresh == null ? "" : fresh);

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(RanvierInputException.class)
        .hasMessageContaining(said);
  }

  @Test
  void a_file_without_a_scan_is_refused() {
    assertThatThrownBy(() -> read("Name:\tNobody\n"))
        .hasMessage(
            "A CMAP scan must have lines MS.1, MS.2 and so on, but there is none in a.mem; give a"
                + " .MEM file of an M-SCAN recording.");
  }

  @Test
  void a_scan_is_no_record() {
    byte[] bytes = SCAN.getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> FormatDetector.require(bytes, "a.mem"))
        .hasMessage(
            "A record must hold findings or nerve conduction studies, but a CMAP scan was found in"
                + " a.mem; use ranvier scan.");
  }
}
