package org.ranvier.report.words;

/// Text from a record made safe to show: characters that steer a terminal or turn the writing
/// direction are replaced by `�`, so that a record cannot disguise what it says.
public final class PlainText {

  private PlainText() {}

  /// @return the text with each control or direction character replaced; line ends become spaces
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == '\n' || c == '\t' || c == '\r';
      clean.append(space ? ' ' : isUnsafe(c) ? '\uFFFD' : c);
    }
    return clean.toString();
  }

  private static boolean isUnsafe(char c) {
    return c < 0x20
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x2028
        || c == 0x2029
        || c >= 0xFFFE;
  }
}
