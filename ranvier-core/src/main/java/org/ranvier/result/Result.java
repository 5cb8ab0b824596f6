package org.ranvier.result;

import java.util.List;

/// An answer, ready to be shown as text, table, file or page.
///
/// @param title of the experiment or recording
/// @param question what was asked, in words
/// @param setup what was asked of: model, diameter, temperature, lesions, accuracy, one fact each
/// @param answers the answer in sentences, the most important first
/// @param tables the figures
/// @param figures what can be drawn
/// @param notes assumptions, sources, and whatever could not be decided
public record Result(
    String title,
    String question,
    List<Fact> setup,
    List<String> answers,
    List<Table> tables,
    List<Figure> figures,
    List<String> notes) {

  public Result {
    setup = List.copyOf(setup);
    answers = List.copyOf(answers);
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
  }

  /// A fact of the setup, such as "diameter" and "10 µm".
  public record Fact(String name, String value) {}
}
