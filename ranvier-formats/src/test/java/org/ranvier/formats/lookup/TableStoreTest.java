package org.ranvier.formats.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.lookup.Cell;
import org.ranvier.axon.lookup.ConductionTable;
import org.ranvier.axon.lookup.TableMaker;
import org.ranvier.axon.lookup.TableSpec;

/// A table that is kept is found again, and any other is not.
class TableStoreTest {

  private static final TableSpec SPEC =
      new TableSpec(
          List.of(new TableSpec.Scale(LesionKind.PORE, 1, false)),
          List.of(3, 5),
          List.of(10.0, 12.0),
          List.of(37.0, 38.0),
          List.of(0.5),
          Accuracy.STANDARD);

  @TempDir private Path folder;

  private static ConductionTable table() {
    Cell cell = new Cell(0.04, List.of(0.0, 0.1 + 0.2), List.of(1.0, 1 / 3.0));
    return new ConductionTable(
        SPEC, TableMaker.version(SPEC), Collections.nCopies(SPEC.cells(), cell));
  }

  @Test
  void a_table_is_found_again_to_the_last_digit() throws IOException {
    TableStore store = new TableStore(folder.resolve("new"));
    Path file = store.keep(table());

    assertThat(file).isEqualTo(store.file(SPEC)).exists();
    assertThat(store.find(SPEC).orElseThrow().cells()).isEqualTo(table().cells());
    assertThat(folder.resolve("new").toFile().list()).hasSize(1);
  }

  @Test
  void nothing_is_found_where_nothing_was_kept() {
    assertThat(new TableStore(folder).find(SPEC)).isEmpty();
  }

  @Test
  void a_file_that_is_not_whole_is_not_taken() throws IOException {
    TableStore store = new TableStore(folder);
    Path file = store.keep(table());
    List<String> lines = Files.readAllLines(file);

    Files.write(file, lines.subList(0, lines.size() - 1));
    assertThat(store.find(SPEC)).isEmpty();
    Files.writeString(file, String.join("\n", lines).replace("0.04", "four"));
    assertThat(store.find(SPEC)).isEmpty();
    Files.writeString(file, String.join("\n", lines).replace(TableMaker.version(SPEC), "older"));
    assertThat(store.find(SPEC)).isEmpty();
    Files.write(file, new byte[] {0, 1, 2, (byte) 0xff});
    assertThat(store.find(SPEC)).isEmpty();
  }
}
