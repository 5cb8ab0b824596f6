package org.ranvier.report.terminal;

/// The text of one reading as it grows, line by line, never wider than the terminal.
final class Sheet {

  private final TerminalStyle style;
  private final StringBuilder text = new StringBuilder(8192);

  Sheet(TerminalStyle style) {
    this.style = style;
  }

  TerminalStyle style() {
    return style;
  }

  /// @return the text as this terminal can show it
  String shown(String words) {
    return Glyphs.shown(words, style.unicode());
  }

  void heading(String title) {
    text.append('\n');
    Tone.STRONG.paint(text, shown(title), style.colour());
    text.append('\n');
  }

  void blank() {
    text.append('\n');
  }

  /// Writes a paragraph without indent.
  void paragraph(Tone tone, String words) {
    hanging("", Tone.PLAIN, 0, tone, words);
  }

  /// Writes a label and beside it a paragraph whose further lines are indented as far as its first.
  ///
  /// @param label what stands before the paragraph, its indent included
  /// @param column where the paragraph begins; a longer label pushes its first line to the right
  void hanging(String label, Tone labelTone, int column, Tone tone, String words) {
    String head = shown(label).stripTrailing();
    labelTone.paint(text, head, style.colour());
    int at = head.length();
    if (at > column - 1 && at > 0 && column > 0) {
      text.append(' ');
      at++;
    }
    if (at < column) {
      text.repeat(' ', column - at);
      at = column;
    }
    wrap(shown(words), at, column, tone);
    text.append('\n');
  }

  private void wrap(String words, int start, int indent, Tone tone) {
    int width = style.width();
    int at = start;
    int from = 0;
    int length = words.length();
    while (from < length) {
      int room = Math.max(width - at, 1);
      int to = length - from <= room ? length : breakBefore(words, from, room);
      if (to == from && at == indent) { // a word longer than a line
        to = Math.min(from + room, length);
      }
      tone.paint(text, words.substring(from, to), style.colour());
      from = to;
      while (from < length && words.charAt(from) == ' ') {
        from++;
      }
      if (from < length) {
        text.append('\n').repeat(' ', indent);
        at = indent;
      }
    }
  }

  /// Where to end a line that begins at `from`: the last blank that fits and does not tear a number
  /// from its sign or its per cent, or `from` if there is none.
  private static int breakBefore(String words, int from, int room) {
    int space = words.lastIndexOf(' ', from + room);
    while (space > from && isWithinNumber(words, space)) {
      space = words.lastIndexOf(' ', space - 1);
    }
    return Math.max(space, from);
  }

  private static boolean isWithinNumber(String words, int space) {
    boolean perCent = space + 1 < words.length() && words.charAt(space + 1) == '%';
    return perCent || "≥≤<>=".indexOf(words.charAt(space - 1)) >= 0;
  }

  /// Writes table rows as they are.
  void table(TextTable table) {
    table.writeTo(text, style.colour());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
