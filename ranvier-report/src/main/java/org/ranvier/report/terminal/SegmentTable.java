package org.ranvier.report.terminal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.report.terminal.TextTable.Cell;
import org.ranvier.report.words.AnatomyNames;
import org.ranvier.report.words.Decimal;
import org.ranvier.report.words.Mark;
import org.ranvier.report.words.Recordings;
import org.ranvier.report.words.RuleNames;

/// All segments with their numbers and the verdict of each rule. The widest layout that the
/// terminal can hold is taken.
final class SegmentTable {

  /// How much a row spells out, the fullest first.
  private enum Layout {
    SPELT_OUT,
    SHORT_TITLES,
    SHORT_VERDICTS,
    SHORT_SITES,
    SHORT_NERVES;

    boolean atLeast(Layout other) {
      return compareTo(other) >= 0;
    }
  }

  private final Sheet sheet;
  private final List<SegmentReading> segments;
  private final List<String> rules;
  private final Recordings recordings;
  private final EnumSet<Verdict> abbreviated = EnumSet.noneOf(Verdict.class);

  private SegmentTable(Sheet sheet, Reading reading) {
    this.sheet = sheet;
    this.segments = reading.segments();
    this.rules = RuleNames.of(reading);
    this.recordings = new Recordings(reading);
  }

  static void write(Sheet sheet, Reading reading) {
    sheet.heading("Segments");
    if (reading.segments().isEmpty()) {
      sheet.paragraph(Tone.PLAIN, "None: the record holds no motor nerve with two sites.");
      return;
    }
    SegmentTable table = new SegmentTable(sheet, reading);
    table.write();
    table.writeKey();
  }

  private void write() {
    TextTable table = table(Layout.SPELT_OUT);
    for (Layout layout : Layout.values()) {
      table = table(layout);
      if (table.width() <= sheet.style().width()) {
        break;
      }
    }
    sheet.table(table);
  }

  private TextTable table(Layout layout) {
    abbreviated.clear();
    TextTable table = new TextTable(layout == Layout.SPELT_OUT ? 2 : 1);
    table.add(header(layout));
    String nerveAbove = "";
    String visitAbove = "";
    for (SegmentReading segment : segments) {
      String visit = recordings.visit(segment);
      if (!visit.equals(visitAbove)) {
        table.add(visitRow(visit, table.columns()));
        visitAbove = visit;
        nerveAbove = "";
      }
      String nerve = nerve(segment, layout);
      table.add(row(segment, nerve.equals(nerveAbove) ? "" : nerve, layout));
      nerveAbove = nerve;
    }
    return table;
  }

  private static List<Cell> visitRow(String visit, int columns) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.toned(visit.isEmpty() ? "no date" : visit, Tone.FAINT));
    while (row.size() < columns) {
      row.add(Cell.text(""));
    }
    return row;
  }

  private String nerve(SegmentReading segment, Layout layout) {
    String nerve =
        layout.atLeast(Layout.SHORT_NERVES)
            ? AnatomyNames.shortNerve(segment.side(), segment.nerve())
            : AnatomyNames.nerve(segment.side(), segment.nerve());
    String muscle = recordings.muscle(segment);
    return muscle.isEmpty() ? nerve : nerve + " " + muscle;
  }

  private List<Cell> header(Layout layout) {
    List<Cell> row = new ArrayList<>();
    row.add(head("Nerve", false));
    if (!layout.atLeast(Layout.SHORT_VERDICTS)) {
      row.add(head("Muscle", false));
    }
    row.add(head("Segment", false));
    row.add(head("Amp-%", true));
    row.add(head("Area-%", true));
    row.add(head("Dur%", true));
    row.add(head("m/s", true));
    for (String rule : rules) {
      boolean titled = layout == Layout.SPELT_OUT;
      row.add(head(titled ? RuleNames.title(rule) : RuleNames.shortTitle(rule), false));
    }
    return row;
  }

  private List<Cell> row(SegmentReading segment, String nerve, Layout layout) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.toned(sheet.shown(nerve), Tone.STRONG));
    if (!layout.atLeast(Layout.SHORT_VERDICTS)) {
      String muscle =
          segment.muscle().isPresent() ? AnatomyNames.muscle(segment.muscle().get()) : "";
      row.add(Cell.text(nerve.isEmpty() ? "" : muscle));
    }
    row.add(Cell.text(sheet.shown(place(segment, layout))));
    row.add(number(segment.amplitudeDropPercent(), 1));
    row.add(number(segment.areaDropPercent(), 1));
    row.add(Cell.number(sheet.shown(Decimal.signed(segment.durationChangePercent(), 0))));
    row.add(number(segment.velocityMetresPerSecond(), 0));
    for (String rule : rules) {
      row.add(verdict(segment.under(rule), layout));
    }
    return row;
  }

  private Cell verdict(Verdict verdict, Layout layout) {
    Mark mark = Mark.of(verdict);
    boolean brief =
        layout.atLeast(Layout.SHORT_VERDICTS)
            || (layout == Layout.SHORT_TITLES && verdict == Verdict.NOT_ASSESSABLE);
    if (brief) {
      abbreviated.add(verdict);
    }
    return Cell.toned(brief ? mark.brief() : mark.word(), Tone.of(mark));
  }

  private static String place(SegmentReading segment, Layout layout) {
    String place =
        layout.atLeast(Layout.SHORT_SITES)
            ? AnatomyNames.shortSegment(segment.from(), segment.to())
            : AnatomyNames.dashedSegment(segment.from(), segment.to());
    return place + (segment.supplement() ? " (w)" : "") + (segment.reported() ? " (r)" : "");
  }

  private Cell number(OptionalDouble value, int places) {
    return Cell.number(sheet.shown(Decimal.fixed(value, places)));
  }

  private static Cell head(String title, boolean right) {
    return new Cell(title, Tone.FAINT, right);
  }

  private void writeKey() {
    List<String> key = new ArrayList<>();
    for (Verdict verdict : abbreviated) {
      key.add(Mark.of(verdict).brief() + ": " + Mark.of(verdict).word());
    }
    boolean wide = false;
    boolean reported = false;
    for (SegmentReading segment : segments) {
      wide |= segment.supplement();
      reported |= segment.reported();
    }
    if (wide) {
      key.add("(w): wide pair of sites, never counted");
    }
    if (reported) {
      key.add("(r): reported without numbers");
    }
    if (!key.isEmpty()) {
      sheet.paragraph(Tone.FAINT, String.join(", ", key));
    }
  }
}
