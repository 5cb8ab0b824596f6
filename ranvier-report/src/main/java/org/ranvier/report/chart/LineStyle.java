package org.ranvier.report.chart;

import java.util.List;
import org.ranvier.report.figure.Svg;

/// How a series is told from others without colour: by dashes where it is a line, by shape where it
/// is points; from the seventh on by thickness too. The colours are dark relatives of those of
/// Okabe and Ito (2008), which colour-blind readers can tell apart.
///
/// @param colour as SVG writes it
/// @param strokeWidth of a line
record LineStyle(Pattern pattern, String colour, double strokeWidth) {

  private enum Pattern {
    SOLID("", "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z", true),
    DASHED("8 4", "M-3.4 -3.4h6.8v6.8h-6.8Z", false),
    DOTTED("2 3", "M0 -4.2L4 3H-4Z", true),
    DASH_DOTTED("9 3 2 3", "M0 -4.4L4.4 0L0 4.4L-4.4 0Z", false),
    LONG("16 4", "M-3.6 -3.6L3.6 3.6M-3.6 3.6L3.6 -3.6", false),
    DOUBLE_DOTTED("9 3 2 3 2 3", "M-4.4 0H4.4M0 -4.4V4.4", false);

    private final String dashes;
    private final String shape;
    private final boolean filled;

    Pattern(String dashes, String shape, boolean filled) {
      this.dashes = dashes;
      this.shape = shape;
      this.filled = filled;
    }
  }

  private static final List<Pattern> PATTERNS = List.of(Pattern.values());
  private static final List<String> COLOURS =
      List.of("#0d4a5e", "#b34700", "#5b3a8c", "#00674e", "#7a1f4d", "#444444");
  private static final double THICK = 2.2;
  private static final double THIN = 1.1;

  /// @return the style of a series; among twelve no two are alike without colour, among 36 with it
  static LineStyle of(int series) {
    int turn = series / PATTERNS.size();
    return new LineStyle(
        PATTERNS.get(series % PATTERNS.size()),
        COLOURS.get((series + turn) % COLOURS.size()),
        turn % 2 == 0 ? THICK : THIN);
  }

  /// Draws a line as this series is drawn.
  void drawLine(Svg svg, String path) {
    String dashed = pattern.dashes.isEmpty() ? "" : " stroke-dasharray=\"" + pattern.dashes + "\"";
    svg.path(
        path,
        "class=\"series\" fill=\"none\" stroke=\""
            + colour
            + "\" stroke-width=\""
            + Svg.number(strokeWidth)
            + "\" stroke-linejoin=\"round\""
            + dashed);
  }

  /// Draws a point as this series is drawn.
  void drawPoint(Svg svg, double x, double y) {
    svg.path(
        pattern.shape,
        "class=\"point\" transform=\"translate("
            + Svg.number(x)
            + " "
            + Svg.number(y)
            + ")\" fill=\""
            + (pattern.filled ? colour : "#fff")
            + "\" stroke=\""
            + colour
            + "\" stroke-width=\"1.6\"");
  }
}
