package org.ranvier.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "8.2|8.2",
        "8,2|8.2",
        ",5|0.5",
        "12|12",
        "8,2*|8.2",
        "8,2 L|8.2",
        "-2,1|-2.1",
        "−2,1|-2.1"
      })
  void numbers_may_have_a_decimal_comma_and_marks(String printed, BigDecimal value) {
    assertThat(Cell.read(printed))
        .isEqualTo(new Cell.Measured(value, Optional.empty(), printed.replace('−', '-')));
  }

  @Test
  void a_number_may_carry_its_unit() {
    assertThat(Cell.read("640 µV"))
        .isEqualTo(new Cell.Measured(new BigDecimal("640"), Optional.of(Unit.MICROVOLT), "640 µV"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NR", "nr", "N.R.", "no response", "Absent", "nicht evozierbar", "ausente"})
  void an_absent_response_has_words(String printed) {
    assertThat(Cell.read(printed)).isInstanceOf(Cell.NoResponse.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CNT", "NT", "not tested", "Not done", "nicht untersucht"})
  void a_test_that_was_not_done_has_words(String printed) {
    assertThat(Cell.read(printed)).isInstanceOf(Cell.NotTested.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--", "–", "—", "/"})
  void a_dash_is_neither_absent_nor_a_number(String printed) {
    assertThat(Cell.read(printed)).isInstanceOf(Cell.Dash.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "n/a"})
  void an_empty_cell_is_not_known(String printed) {
    assertThat(Cell.read(printed)).isInstanceOf(Cell.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234,5", "<0.1", "8.2 parsec", "1e99999999", "8.2/7.1", "٣"})
  void anything_else_is_text(String printed) {
    assertThat(Cell.read(printed)).isInstanceOf(Cell.Text.class);
  }
}
