package org.ranvier.formats.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Sentences for the reader of a table, each once, in the order in which they arose.
final class Notes {
  private final Set<String> sentences = new LinkedHashSet<>();

  void add(String sentence) {
    sentences.add(sentence);
  }

  List<String> sentences() {
    return List.copyOf(sentences);
  }

  /// @return a cell's text, shortened for a sentence
  static String quote(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return "\"" + (line.length() > 60 ? line.substring(0, 57) + "..." : line) + "\"";
  }
}
