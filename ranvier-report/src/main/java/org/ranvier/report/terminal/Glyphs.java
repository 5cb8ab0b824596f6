package org.ranvier.report.terminal;

import java.text.Normalizer;
import org.ranvier.report.words.PlainText;

/// Signs beyond ASCII written with ASCII alone, for terminals that show nothing else.
final class Glyphs {

  private Glyphs() {}

  /// @return the text as the terminal can show it, without characters that would steer it
  static String shown(String text, boolean unicode) {
    String safe = PlainText.of(text);
    return unicode || isAscii(safe) ? safe : folded(safe);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7E) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    StringBuilder ascii = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= 0x7E) {
        ascii.append(c);
      } else {
        ascii.append(ascii(c));
      }
    }
    return ascii.toString();
  }

  private static String ascii(char c) {
    return switch (c) {
      case '→' -> "->";
      case '≥' -> ">=";
      case '≤' -> "<=";
      case '±' -> "+/-";
      case '–', '—', '−' -> "-";
      case '·' -> "*";
      case '×' -> "x";
      case '÷' -> "/";
      case '✓', '●' -> "+";
      case '✗' -> "-";
      case '◐' -> "o";
      case '○' -> ".";
      case '■', '▧', '◇', '◌' -> "#";
      case '…' -> "...";
      case '’', '‘' -> "'";
      case '“', '”' -> "\"";
      case 'µ', 'μ' -> "u";
      case '°' -> "deg ";
      case '²' -> "2";
      case '\u00A0', '\u2009', '\u202F' -> " ";
      default -> letter(c);
    };
  }

  /// A letter without its accents.
  private static String letter(char c) {
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return base <= 0x7E ? String.valueOf(base) : "?";
  }
}
