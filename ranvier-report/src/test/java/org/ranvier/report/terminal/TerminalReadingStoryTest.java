package org.ranvier.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.record.PatientRecord;
import org.ranvier.report.ApprovedText;
import org.ranvier.report.examples.CidpMimicExample;
import org.ranvier.report.examples.EmptyExample;
import org.ranvier.report.examples.Example;
import org.ranvier.report.examples.MmnExample;
import org.ranvier.report.examples.TextsOfReading;

class TerminalReadingStoryTest {

  private static final Example MMN = MmnExample.example();

  @ParameterizedTest
  @ValueSource(ints = {80, 120})
  void an_mmn_record_reads_as_approved(int width) {
    ApprovedText.check("mmn-" + width + ".txt", text(MMN, new TerminalStyle(width, false, true)));
  }

  @Test
  void details_open_the_clause_trees() {
    ApprovedText.check(
        "mmn-80-details.txt", text(MMN, new TerminalStyle(80, false, true).withDetails()));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 120})
  void a_mimic_reads_as_approved(int width) {
    ApprovedText.check(
        "cidp-" + width + ".txt",
        text(CidpMimicExample.example(), new TerminalStyle(width, false, true)));
  }

  @ParameterizedTest
  @CsvSource({"80,true", "80,false", "100,true", "120,false", "160,true"})
  void no_line_is_wider_than_the_terminal(int width, boolean unicode) {
    for (Example example : Example.all()) {
      TerminalStyle style = new TerminalStyle(width, false, unicode).withDetails();
      assertThat(text(example, style).lines()).allMatch(line -> line.length() <= width);
    }
  }

  @Test
  void colour_adds_nothing_but_escape_codes() {
    String plain = text(MMN, new TerminalStyle(80, false, true));
    String coloured = text(MMN, new TerminalStyle(80, true, true));
    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void plain_ascii_is_enough() {
    for (Example example : Example.all()) {
      String text = text(example, new TerminalStyle(80, false, false).withDetails());
      assertThat(text.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F));
    }
  }

  @Test
  void a_record_cannot_steer_the_terminal() {
    PatientRecord record = PatientRecord.empty("a\u001b[2Jb\u202Ec\u0007d");
    String text =
        TerminalReading.render(
            record, EmptyExample.example().reading(), new TerminalStyle(80, false, true));
    assertThat(text).startsWith("a\uFFFD[2Jb\uFFFDc\uFFFDd").doesNotContain("\u001b");
  }

  @Test
  void no_line_ends_in_blanks() {
    for (Example example : Example.all()) {
      assertThat(text(example, new TerminalStyle(80, false, true)).lines())
          .noneMatch(line -> line.endsWith(" "));
    }
  }

  @Test
  void details_lose_nothing_of_the_reading() {
    for (Example example : Example.all()) {
      String text = text(example, new TerminalStyle(200, false, true).withDetails());
      String oneLine = text.replaceAll("\\s+", " ");
      assertThat(new TextsOfReading(example.reading()).shown()).allMatch(oneLine::contains);
    }
  }

  private static String text(Example example, TerminalStyle style) {
    return TerminalReading.render(example.record(), example.reading(), style);
  }
}
