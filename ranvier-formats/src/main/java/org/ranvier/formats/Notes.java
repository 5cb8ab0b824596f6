package org.ranvier.formats;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Sentences about what was concluded from a file or left out, each once, in the order in which
/// they arose.
public final class Notes {
  private final Set<String> sentences = new LinkedHashSet<>();

  /// Adds a sentence unless it is there already.
  public void add(String sentence) {
    sentences.add(sentence);
  }

  /// @return all sentences
  public List<String> sentences() {
    return List.copyOf(sentences);
  }

  /// @return a cell's text, shortened for a sentence
  public static String quote(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return "\"" + (line.length() > 60 ? line.substring(0, 57) + "..." : line) + "\"";
  }
}
