package org.ranvier.cli.verb;

import java.util.List;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.quantity.Source;

/// A criteria set in words: its clauses, one a line, each with what it asks and where that stands.
final class SetText {

  private final StringBuilder text = new StringBuilder();

  private SetText() {}

  static String of(CriteriaReading set) {
    SetText words = new SetText();
    words.text.append(set.title()).append(" (").append(set.id()).append(")\n");
    words.text.append(set.source().text()).append('\n');
    for (ClauseReading category : set.clauses()) {
      words.text.append('\n');
      words.clause(category, 0);
    }
    return words.text.toString();
  }

  private void clause(ClauseReading clause, int depth) {
    text.append("  ".repeat(depth)).append(clause.text());
    if (clause.limit().isPresent()) {
      text.append(": ").append(clause.limit().orElseThrow());
    }
    if (clause.source().isPresent()) {
      source(clause.source().orElseThrow());
    }
    text.append('\n');
    List<ClauseReading> parts = clause.clauses();
    for (ClauseReading part : parts) {
      clause(part, depth + 1);
    }
  }

  private void source(Source source) {
    text.append(" [").append(source.text()).append(']');
  }
}
