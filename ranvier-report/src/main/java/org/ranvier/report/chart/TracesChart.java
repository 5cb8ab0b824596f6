package org.ranvier.report.chart;

import java.math.BigDecimal;
import org.ranvier.report.figure.Svg;
import org.ranvier.result.Figure;

/// Traces one beneath the other, as on the screen of a machine: thin lines, one gain, a bar of
/// calibration.
final class TracesChart {

  private static final double LEFT = 10;
  private static final double RIGHT = ConductFigure.WIDTH - 22;

  /// Room above each row for its name.
  private static final double NAME = 18;

  private static final double FOOT = 44;
  private static final int MOST_TICKS = 8;

  /// Less than this, a range is noise and stays small.
  private static final double LEAST_MILLIVOLTS = 0.2;

  private static final double ALL_ROWS = 300;
  private static final double LOWEST_ROW = 64;
  private static final double HIGHEST_ROW = 150;

  private static final String LINE =
      "class=\"trace\" fill=\"none\" stroke=\""
          + Svg.INK
          + "\" stroke-width=\"0.9\" stroke-linejoin=\"round\"";
  private static final String BAR = "fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.6\"";
  private static final String BASE =
      "fill=\"none\" stroke=\"" + Svg.HAIR + "\" stroke-width=\"0.7\"";

  private final Figure.Traces figure;
  private final Extent millivolts;
  private final double rowHeight;
  private final double unit;

  TracesChart(Figure.Traces figure) {
    this.figure = figure;
    millivolts = millivolts(figure);
    rowHeight = Math.clamp(ALL_ROWS / Math.max(1, figure.rows().size()), LOWEST_ROW, HIGHEST_ROW);
    unit = rowHeight / millivolts.length();
  }

  String drawn(String id) {
    double bottom = figure.rows().size() * (NAME + rowHeight) + 6;
    Scale time = Scale.exact(times(), LEFT, RIGHT, MOST_TICKS);
    Svg svg = new Svg(id, ConductFigure.WIDTH, bottom + FOOT, figure.title(), said());
    svg.group("font-size=\"" + Svg.number(Words.SIZE) + "\"");
    for (int i = 0; i < figure.rows().size(); i++) {
      draw(svg, time, i, figure.rows().get(i));
    }
    drawCalibration(svg);
    AxisLines.drawHorizontal(svg, time, bottom);
    svg.text((LEFT + RIGHT) / 2, bottom + FOOT - 6, "text-anchor=\"middle\"", figure.time());
    return svg.end().drawn();
  }

  private void draw(Svg svg, Scale time, int number, Figure.Row row) {
    double top = number * (NAME + rowHeight) + NAME;
    double zero = top + millivolts.most() * unit;
    svg.line(LEFT, zero, RIGHT, zero, BASE);
    for (Figure.Piece piece : row.pieces()) {
      String path = new ScreenTrace(piece, time, zero, unit).path();
      if (!path.isEmpty()) {
        svg.path(path, LINE);
      }
    }
    svg.text(LEFT, top - 5, "font-weight=\"600\"", row.name());
  }

  /// A bar of a round height at the right of the topmost name.
  private void drawCalibration(Svg svg) {
    BigDecimal height = LinearTicks.step(millivolts.length() / 3, 1);
    double length = height.doubleValue() * unit;
    double top = NAME;
    svg.line(RIGHT + 6, top, RIGHT + 6, top + length, BAR);
    svg.text(RIGHT + 8, top - 5, "text-anchor=\"end\"", words(height));
  }

  private static String words(BigDecimal height) {
    boolean small = height.compareTo(BigDecimal.ONE) < 0;
    BigDecimal shown = small ? height.movePointRight(3) : height;
    return shown.stripTrailingZeros().toPlainString() + (small ? " µV" : " mV");
  }

  private static Extent millivolts(Figure.Traces figure) {
    double least = 0;
    double most = 0;
    for (Figure.Row row : figure.rows()) {
      for (Figure.Piece piece : row.pieces()) {
        for (double value : piece.millivolts()) {
          least = Math.min(least, value);
          most = Math.max(most, value);
        }
      }
    }
    double missing = Math.max(0, LEAST_MILLIVOLTS - (most - least));
    return new Extent(least - missing / 2, most + missing / 2);
  }

  private Extent times() {
    double first = Double.POSITIVE_INFINITY;
    double last = Double.NEGATIVE_INFINITY;
    for (Figure.Row row : figure.rows()) {
      for (Figure.Piece piece : row.pieces()) {
        double from = piece.fromMilliseconds();
        first = Math.min(first, from);
        last = Math.max(last, from + piece.millivolts().length * piece.intervalMilliseconds());
      }
    }
    return first < last ? new Extent(first, last) : new Extent(0, 1);
  }

  private String said() {
    StringBuilder said = new StringBuilder(figure.caption().strip());
    for (Figure.Row row : figure.rows()) {
      if (!row.name().isEmpty()) {
        said.append(said.isEmpty() ? "" : " ").append(row.name()).append('.');
      }
    }
    return said.toString();
  }
}
