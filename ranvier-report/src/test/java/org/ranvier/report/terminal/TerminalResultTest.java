package org.ranvier.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.result.Result;
import org.ranvier.result.Table;

class TerminalResultTest {

  private static final TerminalStyle NARROW = new TerminalStyle(80, false, true);

  @Test
  void the_answer_comes_before_setup_tables_and_notes() {
    assertThat(TerminalResult.render(result(table(2, 1)), NARROW))
        .isEqualTo(
            """
            A title
            A question?

            The answer.
            More.

            Setup
            model     a model
            diameter  10 µm

            Numbers
            column 0
                0.00
                   –

            Notes
            - A note.
            """);
  }

  @Test
  void of_a_long_table_the_middle_is_left_out_and_that_is_said() {
    String text = TerminalResult.render(result(table(25, 1)), NARROW);

    assertThat(text).contains("5 of 25 rows are left out").contains("\n   24.00\n");
    assertThat(text).doesNotContain("14.00").doesNotContain("18.00");
    assertThat(TerminalResult.render(result(table(25, 1)), NARROW.withDetails()))
        .contains("14.00")
        .doesNotContain("left out");
    assertThat(TerminalResult.render(result(table(24, 1)), NARROW)).doesNotContain("left out");
  }

  @Test
  void of_a_wide_table_the_columns_that_do_not_fit_are_named() {
    String text = TerminalResult.render(result(table(3, 9)), NARROW);

    assertThat(text).contains("Too narrow for column 8; --width N shows more.");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    assertThat(TerminalResult.render(result(table(3, 9)), new TerminalStyle(120, false, true)))
        .doesNotContain("Too narrow");
  }

  @Test
  void a_terminal_without_unicode_gets_ascii() {
    assertThat(TerminalResult.render(result(table(25, 1)), new TerminalStyle(80, false, false)))
        .isASCII();
  }

  /// Numbers from 0 up, but for one that is missing.
  private static Table table(int rows, int columns) {
    List<Table.Column> heads = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      heads.add(new Table.Column("column" + i, "column " + i, 2));
    }
    List<List<Object>> cells = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      cells.add(new ArrayList<>(Collections.nCopies(columns, i == 1 ? Double.NaN : i * 1.0)));
    }
    return new Table("numbers", "Numbers", heads, cells);
  }

  private static Result result(Table table) {
    return new Result(
        "A title",
        "A question?",
        List.of(new Result.Fact("model", "a model"), new Result.Fact("diameter", "10 µm")),
        List.of("The answer.", "More."),
        List.of(table),
        List.of(),
        List.of("A note."));
  }
}
