package org.ranvier.formats;

/// What a user wrote, fit to stand in a sentence: on one line, and not longer than it bears.
public final class Quote {

  private static final int LONGEST = 80;

  private Quote() {}

  /// @return the text in quotation marks
  public static String of(String text) {
    return '"' + shortened(text) + '"';
  }

  /// @return the text without quotation marks
  public static String shortened(String text) {
    return shortened(text, LONGEST);
  }

  /// @return the text up to a length, without control characters
  public static String shortened(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length() && i < longest; i++) {
      char letter = text.charAt(i);
      shown.append(Character.isISOControl(letter) ? ' ' : letter);
    }
    return text.length() > longest ? shown.append('…').toString() : shown.toString();
  }
}
