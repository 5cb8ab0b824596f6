package org.ranvier.formats.yaml;

import java.util.Locale;

/// A kind of file that people write, as its messages speak of it.
///
/// @param named with its article at the beginning of a sentence, such as `An experiment`
/// @param page of the documentation that shows how to write it
public record FileKind(String named, String page) {

  /// @return the word without its article, which `ranvier schema` knows
  public String noun() {
    return named.substring(named.indexOf(' ') + 1);
  }

  /// @return the word with its article within a sentence
  String withArticle() {
    return named.toLowerCase(Locale.ROOT);
  }

  String remedy() {
    return "write it as " + page + " shows";
  }
}
