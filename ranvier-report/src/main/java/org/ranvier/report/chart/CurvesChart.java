package org.ranvier.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.experiment.Figure;
import org.ranvier.report.figure.Svg;

/// Curves over an axis.
final class CurvesChart {

  private static final double PLOT = 260;
  private static final double EDGE = 8;
  private static final int MOST_UP = 7;
  private static final int MOST_ACROSS = 6;

  private final Figure.Curves figure;
  private final List<String> names;
  private final Extent across;
  private final Extent up;

  CurvesChart(Figure.Curves figure) {
    this.figure = figure;
    this.names = figure.series().stream().map(Figure.Series::name).toList();
    Extent x = Extent.NONE;
    Extent y = Extent.NONE;
    for (Figure.Series series : figure.series()) {
      double[] xs = series.x();
      double[] ys = series.y();
      if (xs.length != ys.length) {
        throw new IllegalArgumentException(
            "A series must have as many vertical values as horizontal ones, but %s has %d and %d"
                .formatted(series.name(), ys.length, xs.length));
      }
      for (int i = 0; i < xs.length; i++) {
        if (placed(figure.horizontal(), xs[i]) && placed(figure.vertical(), ys[i])) {
          x = x.with(xs[i]);
          y = y.with(ys[i]);
        }
      }
    }
    for (Figure.Mark mark : figure.marks()) {
      x = placed(figure.horizontal(), mark.at()) ? x.with(mark.at()) : x;
    }
    this.across = x;
    this.up = y;
  }

  private static boolean placed(Figure.Axis axis, double value) {
    return Double.isFinite(value) && (value > 0 || !axis.logarithmic());
  }

  String drawn(String id) {
    SeriesNames beside = new SeriesNames(names);
    boolean fits = beside.fitBeside(PLOT);
    Scale measured = scale(figure.vertical(), up, PLOT, 0, MOST_UP);
    double left = Math.max(30, EDGE + AxisLines.widthOfNumbers(measured));
    double right = ConductFigure.WIDTH - EDGE - (fits ? beside.widthBeside() : 6);
    Scale horizontal = scale(figure.horizontal(), across, left, right, MOST_ACROSS);

    TopLabels marks = new TopLabels(marks(horizontal));
    List<String> unit = Words.lines(figure.vertical().label(), ConductFigure.WIDTH - 2 * EDGE);
    double labels = unit.size() * Words.LINE + 2;
    double top = labels + marks.height() + 8;
    double bottom = top + PLOT;
    Scale vertical = scale(figure.vertical(), up, bottom, top, MOST_UP);
    List<SeriesDrawing> series = new ArrayList<>();
    for (Figure.Series each : figure.series()) {
      series.add(new SeriesDrawing(each, LineStyle.of(series.size()), horizontal, vertical));
    }

    double list = bottom + 46;
    double width = ConductFigure.WIDTH - left - 50;
    double notes = list + (fits ? 0 : SeriesNames.heightBelow(names, width));
    ChartNotes unsaid = new ChartNotes(unsaid(series));
    Svg svg = new Svg(id, ConductFigure.WIDTH, notes + unsaid.height(), figure.title(), said());
    svg.group("font-size=\"" + Svg.number(Words.SIZE) + "\"");
    for (int i = 0; i < unit.size(); i++) {
      svg.text(EDGE, Words.LINE * (i + 1) - 3, "font-weight=\"600\"", unit.get(i));
    }
    AxisLines.drawVertical(svg, vertical, left, right);
    AxisLines.drawHorizontal(svg, horizontal, bottom);
    svg.text(
        (left + right) / 2,
        bottom + 37,
        "font-weight=\"600\" text-anchor=\"middle\"",
        figure.horizontal().label());
    marks.draw(svg, top - 8, bottom);
    series.forEach(each -> each.draw(svg));
    if (fits) {
      beside.drawBeside(svg, series, right, top - 6, bottom + 6);
    } else {
      SeriesNames.drawBelow(svg, series, left, list, width);
    }
    unsaid.draw(svg, notes);
    return svg.end().drawn();
  }

  private static Scale scale(Figure.Axis axis, Extent values, double start, double end, int most) {
    return axis.logarithmic()
        ? Scale.logarithmic(values, start, end, most + 2)
        : Scale.linear(values, start, end, most);
  }

  private List<TopLabels.Wanted> marks(Scale horizontal) {
    return figure.marks().stream()
        .filter(mark -> horizontal.holds(mark.at()))
        .map(mark -> {
          double x = horizontal.at(mark.at());
          return new TopLabels.Wanted(mark.label(), x, x);
        })
        .toList();
  }

  private List<String> unsaid(List<SeriesDrawing> series) {
    List<String> unsaid = new ArrayList<>();
    for (SeriesDrawing each : series) {
      if (each.unplaced() > 0) {
        unsaid.add(
            "%s: %d values of 0 or less have no place on a logarithmic axis."
                .formatted(each.name(), each.unplaced()));
      } else if (each.isEmpty()) {
        unsaid.add(each.name() + ": no values.");
      }
    }
    for (Figure.Mark mark : figure.marks()) {
      if (!placed(figure.horizontal(), mark.at())) {
        unsaid.add(mark.label() + ": not on this axis.");
      }
    }
    return unsaid;
  }

  private String said() {
    StringBuilder said = new StringBuilder(figure.caption().strip());
    said.append(said.isEmpty() ? "" : " ").append(figure.vertical().label());
    said.append(" over ").append(figure.horizontal().label()).append(": ");
    said.append(String.join("; ", names)).append('.');
    for (Figure.Mark mark : figure.marks()) {
      said.append(" Marked: ").append(mark.label()).append('.');
    }
    return said.toString();
  }
}
