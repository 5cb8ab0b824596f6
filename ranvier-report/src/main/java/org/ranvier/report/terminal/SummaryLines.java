package org.ranvier.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ranvier.report.summary.SummaryRow;
import org.ranvier.report.summary.SummaryTable;
import org.ranvier.report.terminal.TextTable.Cell;
import org.ranvier.report.words.SetNames;

/// A table of many records for the terminal. Criteria sets for which the terminal is too narrow are
/// left out from the right, and named beneath.
public final class SummaryLines {

  private static final int LONGEST_NAME = 40;

  private final Sheet sheet;
  private final SummaryTable summary;
  private final Map<String, String> shortWords = new TreeMap<>();

  private SummaryLines(SummaryTable summary, TerminalStyle style) {
    this.sheet = new Sheet(style);
    this.summary = summary;
  }

  /// Writes the table and, beneath it, one line for each record that could not be read.
  public static String render(SummaryTable summary, TerminalStyle style) {
    SummaryLines lines = new SummaryLines(summary, style);
    lines.writeTable();
    lines.writeBroken();
    return lines.sheet.toString();
  }

  private void writeTable() {
    List<SummaryRow.Read> read = new ArrayList<>();
    for (SummaryRow row : summary.rows()) {
      if (row instanceof SummaryRow.Read each) {
        read.add(each);
      }
    }
    if (read.isEmpty()) {
      return;
    }
    int shown = summary.sets().size();
    TextTable table = table(read, shown);
    while (shown > 0 && table.width() > sheet.style().width()) {
      table = table(read, --shown);
    }
    sheet.table(table);
    List<String> legend = new ArrayList<>();
    shortWords.forEach((brief, category) -> legend.add(brief + ": " + category));
    sheet.paragraph(Tone.FAINT, String.join(", ", legend));
    if (shown < summary.sets().size()) {
      List<String> left = new ArrayList<>();
      for (String set : summary.sets().subList(shown, summary.sets().size())) {
        left.add(SetNames.brief(set));
      }
      sheet.paragraph(Tone.FAINT, "Too narrow for " + String.join(", ", left) + "; CSV has all.");
    }
  }

  private TextTable table(List<SummaryRow.Read> read, int sets) {
    TextTable table = new TextTable(2);
    List<Cell> header = new ArrayList<>();
    header.add(Cell.toned("Record", Tone.FAINT));
    for (String set : summary.sets().subList(0, sets)) {
      header.add(Cell.toned(sheet.shown(SetNames.brief(set)), Tone.FAINT));
    }
    header.add(new Cell("Blocked", Tone.FAINT, true));
    header.add(Cell.toned("Favoured", Tone.FAINT));
    table.add(header);
    for (SummaryRow.Read row : read) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.toned(cut(row.id()), Tone.STRONG));
      for (String set : summary.sets().subList(0, sets)) {
        cells.add(Cell.text(sheet.shown(brief(row.criteria().getOrDefault(set, "")))));
      }
      cells.add(Cell.number(Integer.toString(row.blockedNerves())));
      cells.add(Cell.text(cut(String.join("; ", row.favoured()))));
      table.add(cells);
    }
    return table;
  }

  /// A category short enough for a narrow column; the legend beneath the table says what it means.
  private String brief(String category) {
    String brief =
        switch (category) {
          case "not met" -> "no";
          case "not decidable" -> "open";
          default -> category.length() <= 5 ? category : category.substring(0, 4);
        };
    if (!brief.equals(category)) {
      shortWords.put(brief, category);
    }
    return brief;
  }

  /// A name that would push all else off the line is cut.
  private String cut(String name) {
    String shown = sheet.shown(name);
    int longest = Math.min(LONGEST_NAME, sheet.style().width() / 4);
    return shown.length() <= longest ? shown : shown.substring(0, longest - 2) + "..";
  }

  private void writeBroken() {
    for (SummaryRow row : summary.rows()) {
      if (row instanceof SummaryRow.Broken broken) {
        sheet.hanging(broken.id() + ":", Tone.BLOCK, 2, Tone.PLAIN, broken.error());
      }
    }
  }
}
