package org.ranvier.formats.experiment;

import java.util.List;

/// What experiments can ask, for those who want to write one.
public final class QuestionNames {

  private QuestionNames() {}

  /// @return one line for each question: its name and its parameters
  public static List<String> all() {
    return Questions.all().stream().map(each -> each.id() + parameters(each.parameters())).toList();
  }

  private static String parameters(List<String> names) {
    return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
  }
}
