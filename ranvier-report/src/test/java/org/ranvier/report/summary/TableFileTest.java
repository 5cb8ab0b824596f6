package org.ranvier.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.result.Table;

class TableFileTest {

  @Test
  void numbers_keep_their_digits_and_missing_ones_leave_an_empty_cell() {
    Table table =
        new Table(
            "t",
            "T",
            List.of(
                new Table.Column("node", "node", 0),
                new Table.Column("arrivalMilliseconds", "arrival (ms)", 2),
                new Table.Column("because", "because", 0)),
            List.of(
                List.of(3, 0.123456789, "it passed, late"), List.of(4, Double.NaN, "a \"gap\"")));

    assertThat(TableFile.csv(table))
        .isEqualTo(
            "node,arrivalMilliseconds,because\r\n"
                + "3,0.123456789,\"it passed, late\"\r\n"
                + "4,,\"a \"\"gap\"\"\"\r\n");
  }

  @Test
  void numbers_have_no_exponent() {
    Table table =
        new Table(
            "t", "T", List.of(new Table.Column("a", "a", 0)), List.of(List.of(1e-9), List.of(2e9)));

    assertThat(TableFile.csv(table)).isEqualTo("a\r\n0.000000001\r\n2000000000\r\n");
  }
}
