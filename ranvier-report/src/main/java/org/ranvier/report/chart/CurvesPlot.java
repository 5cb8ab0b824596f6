package org.ranvier.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.report.figure.Svg;
import org.ranvier.result.Figure;

/// The curves of a figure on their axes, at a given width.
final class CurvesPlot {

  static final double HEIGHT = 260;

  private static final double EDGE = 8;
  private static final int MOST_UP = 7;
  private static final int MOST_ACROSS = 6;

  /// A logarithmic axis has room for more numbers, because those at unequal steps are left out.
  private static final int MORE = 2;

  private final Figure.Curves figure;
  private final List<String> unit;
  private final List<String> below;
  private final Scale horizontal;
  private final Scale vertical;
  private final TopLabels labels;
  private final List<SeriesDrawing> series = new ArrayList<>();

  /// @param right where the plot ends
  CurvesPlot(Figure.Curves figure, double right) {
    this.figure = figure;
    this.unit =
        Words.lines(figure.vertical().label(), (ConductFigure.WIDTH - 2 * EDGE) / Words.BOLD);
    Extent across = Extent.NONE;
    Extent up = Extent.NONE;
    for (Figure.Series each : figure.series()) {
      double[] x = each.x();
      double[] y = each.y();
      for (int i = 0; i < x.length; i++) {
        if (hasPlace(figure.horizontal(), x[i]) && hasPlace(figure.vertical(), y[i])) {
          across = across.with(x[i]);
          up = up.with(y[i]);
        }
      }
    }
    for (Figure.Mark mark : figure.marks()) {
      across = hasPlace(figure.horizontal(), mark.at()) ? across.with(mark.at()) : across;
    }
    Scale measured = scale(figure.vertical(), up, HEIGHT, 0, MOST_UP);
    double left = Math.max(30, EDGE + AxisLines.widthOfNumbers(measured));
    this.horizontal = scale(figure.horizontal(), across, left, right, MOST_ACROSS);
    this.below = Words.lines(figure.horizontal().label(), (right - left) / Words.BOLD);
    this.labels = new TopLabels(marks());
    double top = unit.size() * Words.LINE + 2 + labels.height() + 8;
    this.vertical = scale(figure.vertical(), up, top + HEIGHT, top, MOST_UP);
    for (Figure.Series each : figure.series()) {
      series.add(new SeriesDrawing(each, LineStyle.of(series.size()), horizontal, vertical));
    }
  }

  /// @return whether a value can stand on an axis at all
  static boolean hasPlace(Figure.Axis axis, double value) {
    return Double.isFinite(value) && (value > 0 || !axis.logarithmic());
  }

  private static Scale scale(Figure.Axis axis, Extent values, double start, double end, int most) {
    return axis.logarithmic()
        ? Scale.logarithmic(values, start, end, most + MORE)
        : Scale.linear(values, start, end, most);
  }

  /// @return the marks that stand on the axis
  List<TopLabels.Wanted> marks() {
    return figure.marks().stream()
        .filter(mark -> horizontal.holds(mark.at()))
        .map(mark -> {
          double x = horizontal.at(mark.at());
          return new TopLabels.Wanted(mark.label(), x, x);
        })
        .toList();
  }

  List<SeriesDrawing> series() {
    return series;
  }

  double left() {
    return horizontal.start();
  }

  double right() {
    return horizontal.end();
  }

  double top() {
    return vertical.end();
  }

  double bottom() {
    return vertical.start();
  }

  /// @return where the axis and its label end
  double foot() {
    return bottom() + 30 + below.size() * Words.LINE;
  }

  void draw(Svg svg) {
    for (int i = 0; i < unit.size(); i++) {
      svg.text(EDGE, Words.LINE * (i + 1) - 3, "font-weight=\"600\"", unit.get(i));
    }
    AxisLines.drawVertical(svg, vertical, left(), right());
    AxisLines.drawHorizontal(svg, horizontal, bottom());
    double y = bottom() + 37;
    for (String line : below) {
      svg.text((left() + right()) / 2, y, "font-weight=\"600\" text-anchor=\"middle\"", line);
      y += Words.LINE;
    }
    labels.draw(svg, top() - 8, bottom());
    series.forEach(each -> each.draw(svg));
  }
}
