package org.ranvier.cli.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.lookup.TableSpec;
import org.ranvier.cli.console.Console;

/// A small table is made, kept, found again and checked.
class TableMakingTest {

  private static final TableSpec SMALL =
      new TableSpec(
          List.of(new TableSpec.Scale(LesionKind.SODIUM_CHANNELS, 0, false)),
          List.of(4, 5),
          List.of(10.0, 10.5),
          List.of(36.0, 37.0),
          List.of(0.5, 0.9),
          Accuracy.FAST);

  @TempDir private Path folder;

  @Test
  void a_table_is_made_once() {
    String first = make();
    String second = make();

    assertThat(first).startsWith("Made " + folder).contains(": 8 cells, 2 kB, version ");
    assertThat(second).isEqualTo(first.replace("Made ", "Found "));
    assertThat(first).contains("Against the solver at 400 places between its own:");
  }

  private String make() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            new ByteArrayOutputStream(),
            Console.Surroundings.PIPES);
    assertThat(TableMaking.make(folder, SMALL, 2, console)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
