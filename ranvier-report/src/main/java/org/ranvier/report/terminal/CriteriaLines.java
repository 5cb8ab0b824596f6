package org.ranvier.report.terminal;

import java.util.List;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.report.words.Headline;
import org.ranvier.report.words.Mark;

/// The criteria sets: what each says, what decides it and, with details, every clause.
final class CriteriaLines {

  private static final int INDENT = 2;

  private final Sheet sheet;

  private CriteriaLines(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Sheet sheet, Reading reading) {
    if (reading.criteria().isEmpty()) {
      return;
    }
    sheet.heading("Criteria");
    CriteriaLines lines = new CriteriaLines(sheet);
    for (CriteriaReading set : reading.criteria()) {
      lines.write(set);
    }
  }

  private void write(CriteriaReading set) {
    Mark mark = Mark.of(set.status());
    sheet.hanging(
        mark.shape() + " " + set.title() + ":",
        Tone.STRONG,
        4,
        Tone.of(mark),
        Headline.outcome(set));
    if (!set.decidedBy().isEmpty()) {
      note("", Headline.decisionLead(set) + ": " + String.join("; ", set.decidedBy()));
    }
    set.pragmatic().ifPresent(it -> note("", it + " if statements without numbers count"));
    if (sheet.style().details()) {
      set.notes().forEach(it -> note("note: ", it));
      note("source: ", set.source().text());
      clauses(set.clauses(), 4);
    }
  }

  private void note(String label, String text) {
    if (!text.isEmpty()) {
      sheet.hanging("    " + label, Tone.FAINT, 4, Tone.PLAIN, text);
    }
  }

  private void clauses(List<ClauseReading> clauses, int indent) {
    for (ClauseReading clause : clauses) {
      Mark mark = Mark.of(clause.truth());
      String label = " ".repeat(indent) + mark.shape() + " " + mark.word();
      sheet.hanging(label, Tone.of(mark), indent + 10, Tone.PLAIN, text(clause));
      clauses(clause.clauses(), indent + INDENT);
    }
  }

  private static String text(ClauseReading clause) {
    StringBuilder text = new StringBuilder(clause.text());
    clause.value().ifPresent(value -> text.append(": ").append(value));
    clause.limit().ifPresent(limit -> text.append(" (").append(limit).append(')'));
    if (clause.derived()) {
      text.append(" [derived]");
    }
    clause
        .source()
        .filter(source -> !source.verified())
        .ifPresent(_ -> text.append(" [not verified]"));
    return text.toString();
  }
}
