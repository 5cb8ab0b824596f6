package org.ranvier.report.terminal;

/// How a terminal wants its text.
///
/// @param width columns; fewer than 80 are taken as 80
/// @param colour whether ANSI colours may be used
/// @param unicode whether signs beyond ASCII can be shown
/// @param details whether to open the clause trees and all lists that are cut short
public record TerminalStyle(int width, boolean colour, boolean unicode, boolean details) {

  private static final int NARROWEST = 80;

  public TerminalStyle {
    width = Math.max(width, NARROWEST);
  }

  /// A style that keeps the details shut.
  public TerminalStyle(int width, boolean colour, boolean unicode) {
    this(width, colour, unicode, false);
  }

  /// @return the same style with all details open
  public TerminalStyle withDetails() {
    return new TerminalStyle(width, colour, unicode, true);
  }
}
