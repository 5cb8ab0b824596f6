package org.ranvier.report.chart;

import org.ranvier.report.figure.Svg;

/// How a series is told from others without colour: by dashes where it is a line, by shape where it
/// is points. The colours are dark ones of Okabe and Ito (2008), which colour-blind readers can
/// tell apart.
enum LineStyle {
  SOLID("#0d4a5e", "", "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z", true),
  DASHED("#b34700", "8 4", "M-3.4 -3.4h6.8v6.8h-6.8Z", false),
  DOTTED("#5b3a8c", "2 3", "M0 -4.2L4 3H-4Z", true),
  DASH_DOTTED("#00674e", "9 3 2 3", "M0 -4.4L4.4 0L0 4.4L-4.4 0Z", false),
  LONG("#7a1f4d", "16 4", "M-3.6 -3.6L3.6 3.6M-3.6 3.6L3.6 -3.6", false),
  DOUBLE_DOTTED("#444444", "9 3 2 3 2 3", "M-4.4 0H4.4M0 -4.4V4.4", false);

  private final String colour;
  private final String dashes;
  private final String shape;
  private final boolean filled;

  LineStyle(String colour, String dashes, String shape, boolean filled) {
    this.colour = colour;
    this.dashes = dashes;
    this.shape = shape;
    this.filled = filled;
  }

  /// @return the style of a series; after the sixth they return
  static LineStyle of(int series) {
    return values()[series % values().length];
  }

  /// Draws a line as this series is drawn.
  void drawLine(Svg svg, String path) {
    String dashed = dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
    svg.path(
        path,
        "class=\"series\" fill=\"none\" stroke=\""
            + colour
            + "\" stroke-width=\"2.2\" stroke-linejoin=\"round\""
            + dashed);
  }

  /// Draws a point as this series is drawn.
  void drawPoint(Svg svg, double x, double y) {
    svg.path(
        shape,
        "class=\"point\" transform=\"translate("
            + Svg.number(x)
            + " "
            + Svg.number(y)
            + ")\" fill=\""
            + (filled ? colour : "#fff")
            + "\" stroke=\""
            + colour
            + "\" stroke-width=\"1.6\"");
  }

  String colour() {
    return colour;
  }
}
