package org.ranvier.report.terminal;

import java.util.List;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.report.words.Mark;

/// The diagnoses, the favoured first, with what speaks for and against each.
final class MimicLines {

  private static final int NAME_COLUMN = 16;

  private final Sheet sheet;

  private MimicLines(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Sheet sheet, Reading reading) {
    if (reading.mimics().isEmpty()) {
      return;
    }
    sheet.heading("What else it could be");
    MimicLines lines = new MimicLines(sheet);
    for (Standing standing : Standing.values()) {
      for (MimicReading mimic : reading.mimics()) {
        if (mimic.standing() == standing) {
          lines.write(mimic);
        }
      }
    }
  }

  private void write(MimicReading mimic) {
    Mark mark = Mark.of(mimic.standing());
    sheet.hanging(
        mark.shape() + " " + mark.word(), Tone.of(mark), NAME_COLUMN, Tone.STRONG, mimic.name());
    boolean open =
        sheet.style().details()
            || mimic.standing() == Standing.FAVOURED
            || mimic.standing() == Standing.POSSIBLE;
    reasons("for", mimic.favouring(), open);
    reasons("against", mimic.against(), open || !mimic.against().isEmpty());
  }

  private void reasons(String side, List<String> reasons, boolean open) {
    if (open && !reasons.isEmpty()) {
      sheet.hanging("    " + side, Tone.FAINT, NAME_COLUMN, Tone.PLAIN, String.join("; ", reasons));
    }
  }
}
