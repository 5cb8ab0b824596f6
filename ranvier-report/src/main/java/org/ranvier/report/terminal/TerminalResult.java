package org.ranvier.report.terminal;

import java.util.List;
import org.ranvier.result.Result;
import org.ranvier.result.Table;

/// The result of an experiment as text for a terminal: the answer, what was asked of, tables,
/// notes.
public final class TerminalResult {

  private static final int LONGEST_NAME = 24;

  private final Sheet sheet;
  private final Result result;

  private TerminalResult(Result result, TerminalStyle style) {
    this.sheet = new Sheet(style);
    this.result = result;
  }

  /// Writes a result.
  ///
  /// @return lines no wider than the terminal, each ended by a line feed
  public static String render(Result result, TerminalStyle style) {
    TerminalResult text = new TerminalResult(result, style);
    text.writeHead();
    text.writeSetup();
    for (Table table : result.tables()) {
      ResultTable.write(text.sheet, table);
    }
    text.writeNotes();
    return text.sheet.toString();
  }

  private void writeHead() {
    sheet.paragraph(Tone.STRONG, result.title());
    sheet.paragraph(Tone.FAINT, result.question());
    sheet.blank();
    List<String> answers = result.answers();
    for (int i = 0; i < answers.size(); i++) {
      sheet.paragraph(i == 0 ? Tone.STRONG : Tone.PLAIN, answers.get(i));
    }
  }

  private void writeSetup() {
    sheet.heading("Setup");
    int column = 0;
    for (Result.Fact fact : result.setup()) {
      column = Math.max(column, Math.min(fact.name().length(), LONGEST_NAME) + 2);
    }
    for (Result.Fact fact : result.setup()) {
      sheet.hanging(fact.name(), Tone.FAINT, column, Tone.PLAIN, fact.value());
    }
  }

  private void writeNotes() {
    if (result.notes().isEmpty()) {
      return;
    }
    sheet.heading("Notes");
    for (String note : result.notes()) {
      sheet.hanging("-", Tone.PLAIN, 2, Tone.PLAIN, note);
    }
  }
}
