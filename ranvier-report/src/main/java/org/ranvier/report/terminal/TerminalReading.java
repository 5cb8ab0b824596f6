package org.ranvier.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.Firmness;
import org.ranvier.criteria.reading.NextTest;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.inference.Estimates;
import org.ranvier.record.PatientRecord;
import org.ranvier.report.words.Headline;
import org.ranvier.report.words.SubjectLine;
import org.ranvier.report.words.UntestedNerves;

/// The reading of one record as text for a terminal: a clinician has it in a minute.
public final class TerminalReading {

  private static final int NEXT_SHOWN = 5;

  private final Sheet sheet;
  private final PatientRecord record;
  private final Reading reading;

  private TerminalReading(PatientRecord record, Reading reading, TerminalStyle style) {
    this.sheet = new Sheet(style);
    this.record = record;
    this.reading = reading;
  }

  /// Writes a reading.
  ///
  /// @param record the record that was read
  /// @return lines no wider than the terminal, each ended by a line feed
  public static String render(PatientRecord record, Reading reading, TerminalStyle style) {
    return render(record, reading, Estimates.NONE, style);
  }

  /// Writes a reading with what simulation says of its segments.
  ///
  /// @param record the record that was read
  /// @return lines no wider than the terminal, each ended by a line feed
  public static String render(
      PatientRecord record, Reading reading, Estimates estimates, TerminalStyle style) {
    TerminalReading text = new TerminalReading(record, reading, style);
    text.writeHead();
    SegmentTable.write(text.sheet, reading);
    ArithmeticLines.write(text.sheet, reading);
    AxonLines.write(text.sheet, reading, estimates);
    CriteriaLines.write(text.sheet, reading);
    MimicLines.write(text.sheet, reading);
    text.writeNext();
    text.writeUntested();
    text.writeFirmness();
    text.writeList("Warnings", "! ", reading.warnings());
    text.writeList("Keep in mind", "- ", reading.cautions());
    return text.sheet.toString();
  }

  private void writeHead() {
    Headline headline = Headline.of(reading);
    sheet.paragraph(Tone.STRONG, record.id());
    sheet.paragraph(Tone.FAINT, SubjectLine.of(record));
    sheet.blank();
    for (String sentence : headline.criteria()) {
      sheet.paragraph(Tone.STRONG, sentence);
    }
    sheet.paragraph(Tone.PLAIN, headline.block());
    for (String place : headline.places()) {
      sheet.hanging("-", Tone.PLAIN, 2, Tone.PLAIN, place);
    }
    sheet.paragraph(Tone.PLAIN, headline.diagnoses());
  }

  private void writeNext() {
    List<NextTest> next = reading.next();
    if (next.isEmpty()) {
      return;
    }
    sheet.heading("Next tests, the most telling first");
    int shown = sheet.style().details() ? next.size() : Math.min(next.size(), NEXT_SHOWN);
    for (int i = 0; i < shown; i++) {
      NextTest test = next.get(i);
      sheet.hanging((i + 1) + ".", Tone.STRONG, 4, Tone.STRONG, test.test());
      String sets = sheet.style().details() ? sets(test) : "";
      sheet.hanging("    ", Tone.PLAIN, 4, Tone.PLAIN, test.why() + sets);
    }
    if (shown < next.size()) {
      sheet.hanging(
          "    ", Tone.PLAIN, 4, Tone.FAINT, "and " + (next.size() - shown) + " more with details");
    }
  }

  private String sets(NextTest test) {
    List<String> titles = new ArrayList<>();
    for (CriteriaReading set : reading.criteria()) {
      if (test.couldChange().contains(set.id())) {
        titles.add(set.title());
      }
    }
    return titles.isEmpty() ? "" : " (" + String.join(", ", titles) + ")";
  }

  private void writeFirmness() {
    if (reading.firmness().isEmpty()) {
      return;
    }
    sheet.heading("How firm");
    for (Firmness firmness : reading.firmness()) {
      sheet.hanging("- ", Tone.PLAIN, 2, Tone.PLAIN, firmness.change() + ": " + firmness.effect());
    }
  }

  private void writeUntested() {
    if (!reading.untested().isEmpty()) {
      sheet.heading("Not tested");
      sheet.paragraph(Tone.PLAIN, String.join("; ", UntestedNerves.together(reading.untested())));
    }
  }

  private void writeList(String heading, String bullet, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    for (String item : items) {
      sheet.hanging(bullet, Tone.PLAIN, 2, Tone.PLAIN, item);
    }
  }
}
