package org.ranvier.formats.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordLinesTest {

  @Test
  void each_line_gives_a_record_or_its_mistake() {
    String file =
        "\uFEFF"
            + Documents.record("\"id\":\"a\"")
            + "\r\n\n"
            + Documents.record("\"id\":3")
            + "\n"
            + Documents.record("")
            + "\n{\"format\":";

    List<String> found = all(new ByteArrayInputStream(file.getBytes(UTF_8)));

    assertThat(found)
        .containsExactly(
            "1 a",
            "3 \"id\" must be a text, but is the number 3 at /id of row 3 of cohort.ndjson; write"
                + " it in quotation marks.",
            "4 cohort-4",
            "5 A document must be complete, but breaks off in column 11 at /format of row 5 of"
                + " cohort.ndjson; fetch the file again or close what is open.");
  }

  @Test
  void a_line_that_is_too_long_is_refused_and_the_next_one_read() {
    String file = "x".repeat(25_000_000) + "\n" + Documents.record("\"id\":\"b\"");

    List<String> found = all(new ByteArrayInputStream(file.getBytes(UTF_8)));

    assertThat(found).hasSize(2);
    assertThat(found.getFirst()).startsWith("1 A record must not be larger than 20 MB");
    assertThat(found.getLast()).isEqualTo("2 b");
  }

  private static List<String> all(InputStream in) {
    List<String> found = new ArrayList<>();
    try (RecordLines lines = new RecordLines(in, "cohort.ndjson")) {
      for (Optional<RecordLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        found.add(
            switch (line.orElseThrow()) {
              case RecordLines.Read(int number, var record) -> number + " " + record.id();
              case RecordLines.Refused(int number, var mistake) ->
                  number + " " + mistake.getMessage();
            });
      }
    }
    return found;
  }
}
