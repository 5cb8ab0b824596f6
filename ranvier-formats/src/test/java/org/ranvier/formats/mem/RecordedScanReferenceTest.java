package org.ranvier.formats.mem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.study.scan.ScanIndices;

/// STEPIX, AMPIX and D50 of real recordings against those that the recordings' publishers give. The
/// recordings are no part of the project: `-Dranvier.scans=FOLDER` tells where they are.
class RecordedScanReferenceTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("ranvier.scans", "../../shared/data/cmap-scans"));

  @Test
  void indices_are_those_of_the_publishers() throws IOException {
    Path table = FOLDER.resolve("stepix-reference.csv");
    assumeTrue(Files.exists(table), "skipped: there are no recorded scans in " + FOLDER);
    List<String> rows = Files.readAllLines(table);

    assertThat(rows).hasSizeGreaterThan(1);
    for (String row : rows.subList(1, rows.size())) {
      List<String> cells = List.of(row.split(",", -1));
      String file = cells.getFirst();
      ScanRecording recording = MemReader.read(Files.readAllBytes(FOLDER.resolve(file)), file);
      ScanIndices indices = ScanIndices.of(recording.scan());
      assertThat(indices.stepix()).as(file).hasValue(Integer.parseInt(cells.get(3)));
      assertThat(indices.ampixMicrovolts())
          .as(file)
          .isCloseTo(Double.parseDouble(cells.get(4)), within(1e-9));
      assertThat(indices.d50()).as(file).isEqualTo(Integer.parseInt(cells.get(5)));
      assertThat(recording.variable(ScanRecording.THEIR_UNITS)).as(file).isPresent();
    }
  }
}
