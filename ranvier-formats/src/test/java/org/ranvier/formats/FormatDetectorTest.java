package org.ranvier.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatDetectorTest {

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "laboratory-table.csv, CSV",
    "laboratory-table.json, JSON",
    "median-study.edf, EDF",
  })
  void the_examples_are_recognised(String file, FileFormat format) throws IOException {
    byte[] content = Files.readAllBytes(Path.of("..", "examples", file));

    assertThat(FormatDetector.recognise(content)).isEqualTo(format);
    assertThat(FormatDetector.require(content, file)).isEqualTo(format);
  }

  @Test
  void one_object_is_json_and_one_on_each_line_is_ndjson() {
    assertThat(FormatDetector.recognise(bytes("{\"id\": \"a\"}"))).isEqualTo(FileFormat.JSON);
    assertThat(FormatDetector.recognise(bytes("{\"id\": \"a\"}\n"))).isEqualTo(FileFormat.JSON);
    assertThat(FormatDetector.recognise(bytes("{\n{\"id\": \"a\"}"))).isEqualTo(FileFormat.JSON);
    assertThat(FormatDetector.recognise(bytes("\u00ef\u00bb\u00bf {\"id\": \"}{\"}\n{\"id\": 2}")))
        .isEqualTo(FileFormat.NDJSON);
  }

  @Test
  void a_table_needs_a_delimiter() {
    assertThat(FormatDetector.recognise(bytes("BMI;Site\n1;2"))).isEqualTo(FileFormat.CSV);
    assertThat(FormatDetector.recognise(bytes("a letter\nof two lines")))
        .isEqualTo(FileFormat.UNKNOWN);
  }

  @Test
  void utf_16_is_left_to_the_table_reader_which_says_how_to_save_it() {
    assertThat(FormatDetector.recognise("Site;Lat".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(FileFormat.CSV);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "%PDF-1.7, a PDF document was found",
    "PK\u0003\u0004word, a zip archive or an Office document was found",
    "\u00d0\u00cf\u0011\u00e0, an old Word or Excel document was found",
    "{\\rtf1 a;b}, an RTF document was found",
    "\u0089PNG, an image was found",
    "\u00ff\u00d8\u00ff\u00e0, an image was found",
    "<html>a;b</html>, an XML or HTML document was found",
    "'', nothing was found",
    "hello, text without a table was found",
    "'\u0001\u0002\u0003', other data were found",
  })
  void other_files_are_refused_with_what_is_accepted(String content, String found) {
    assertThat(FormatDetector.recognise(bytes(content))).isEqualTo(FileFormat.UNKNOWN);
    assertThatThrownBy(() -> FormatDetector.require(bytes(content), "visit"))
        .isInstanceOf(RanvierInputException.class)
        .hasMessage(
            "An input must be JSON, NDJSON, CSV or EDF, but "
                + found
                + " in visit; give a record as JSON or NDJSON, a table as CSV text, or curves as EDF.");
  }
}
