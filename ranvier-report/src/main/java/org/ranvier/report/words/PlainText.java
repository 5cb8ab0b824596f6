package org.ranvier.report.words;

import org.jspecify.annotations.Nullable;

/// Text from a record made safe to show: characters that steer a terminal or turn the writing
/// direction are replaced by U+FFFD, so that a record cannot disguise what it says.
public final class PlainText {

  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /// @return the text on one line: line ends and tabs become blanks
  public static String of(String text) {
    return cleaned(text, false);
  }

  /// @return a whole page, its line ends kept
  public static String ofPage(String text) {
    return cleaned(text, true);
  }

  private static String cleaned(String text, boolean keepLines) {
    @Nullable StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char shown = shown(c, keepLines);
      if (shown != c && clean == null) {
        clean = new StringBuilder(text);
      }
      if (clean != null) {
        clean.setCharAt(i, shown);
      }
    }
    return clean == null ? text : clean.toString();
  }

  private static char shown(char c, boolean keepLines) {
    if (c == '\n' || c == '\t' || c == '\r') {
      return keepLines ? c : ' ';
    }
    boolean control = c < 0x20 || (c >= 0x7F && c <= 0x9F) || c >= 0xFFFE;
    boolean direction =
        (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    boolean lineEnd = c == 0x2028 || c == 0x2029;
    return control || direction || lineEnd ? REPLACEMENT : c;
  }
}
