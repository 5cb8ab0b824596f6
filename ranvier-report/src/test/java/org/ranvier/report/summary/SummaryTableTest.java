package org.ranvier.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.report.ApprovedText;
import org.ranvier.report.examples.CidpMimicExample;
import org.ranvier.report.examples.MmnExample;
import org.ranvier.report.terminal.SummaryLines;
import org.ranvier.report.terminal.TerminalStyle;

class SummaryTableTest {

  private static final SummaryTable TABLE =
      new SummaryTable(
          List.of(
              SummaryRow.of(MmnExample.example().reading()),
              SummaryRow.broken(
                  "visit \"2\".json",
                  "Amplitude must be 0 mV or more, but ulnar left elbow has -2.1 mV; record the"
                      + " negative peak as a positive number."),
              SummaryRow.of(CidpMimicExample.example().reading())));

  @Test
  void csv_has_one_row_for_each_record_in_the_order_given() {
    assertThat(TABLE.csv())
        .isEqualTo(
            """
            record,efns-pns-2010-mmn,aaem-2003-mmn,utrecht-2000-mmn,ean-pns-2021-cidp,gold-coast-2020-als,favoured,blocked-nerves,error
            mmn-ulnar-forearm,not decidable,not decidable,possible,not met,not decidable,Multifocal motor neuropathy,2,
            "visit ""2"".json",,,,,,,,"Amplitude must be 0 mV or more, but ulnar left elbow has -2.1 mV; record the negative peak as a positive number."
            cidp-like,not met,,,typical CIDP,,Typical CIDP,3,
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void a_terminal_shows_as_many_criteria_sets_as_fit() {
    ApprovedText.check(
        "summary-80.txt", SummaryLines.render(TABLE, new TerminalStyle(80, false, true)));
    ApprovedText.check(
        "summary-140.txt", SummaryLines.render(TABLE, new TerminalStyle(140, false, true)));
  }

  @Test
  void no_line_is_wider_than_the_terminal() {
    SummaryTable table =
        new SummaryTable(
            List.of(
                SummaryRow.of(MmnExample.example().reading()),
                SummaryRow.broken("x".repeat(200), "y ".repeat(200))));
    assertThat(SummaryLines.render(table, new TerminalStyle(80, false, false)).lines())
        .allMatch(line -> line.length() <= 80 || line.startsWith("xxx"));
  }
}
