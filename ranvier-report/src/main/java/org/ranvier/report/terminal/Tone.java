package org.ranvier.report.terminal;

import org.ranvier.report.words.Mark;

/// What a stretch of text is, for terminals with colour.
enum Tone {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  BLOCK("1;31"),
  PROBABLE("33"),
  DOUBT("36"),
  ENTRAPMENT("35"),
  GOOD("32");

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  static Tone of(Mark mark) {
    return switch (mark.tone()) {
      case "definite", "not-met" -> BLOCK;
      case "probable" -> PROBABLE;
      case "entrapment" -> ENTRAPMENT;
      case "unknown", "not-assessable" -> DOUBT;
      case "met", "favoured" -> GOOD;
      case "none", "excluded", "unlikely" -> FAINT;
      default -> PLAIN;
    };
  }

  /// Writes the text in this tone.
  void paint(StringBuilder out, String text, boolean colour) {
    if (!colour || code.isEmpty() || text.isEmpty()) {
      out.append(text);
      return;
    }
    out.append("\u001b[").append(code).append('m').append(text).append("\u001b[0m");
  }
}
