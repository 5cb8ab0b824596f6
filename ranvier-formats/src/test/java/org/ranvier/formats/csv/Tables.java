package org.ranvier.formats.csv;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;

/// Small tables for tests.
final class Tables {

  private Tables() {}

  static CsvRecord read(String... lines) {
    return CsvReader.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "visit.csv");
  }

  /// Reads one row of the left median nerve at the wrist, under further headings.
  static MotorResponse wrist(String headings, String cells) {
    return onlyStudy(read("Side;Nerve;Muscle;Site;" + headings, "left;median;APB;wrist;" + cells))
        .at(Site.WRIST)
        .orElseThrow();
  }

  static MotorStudy onlyStudy(CsvRecord table) {
    Assertions.assertThat(table.record().motorStudies()).hasSize(1);
    return table.record().motorStudies().getFirst();
  }

  static Outcome.Recorded recorded(MotorResponse response) {
    Assertions.assertThat(response.outcome()).isInstanceOf(Outcome.Recorded.class);
    return (Outcome.Recorded) response.outcome();
  }

  /// @return the sentence with which a table is refused
  static AbstractStringAssert<?> refusal(String... lines) {
    return assertThatThrownBy(() -> read(lines))
        .isInstanceOf(RanvierInputException.class)
        .message();
  }
}
