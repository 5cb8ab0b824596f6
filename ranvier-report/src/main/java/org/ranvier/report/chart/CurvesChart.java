package org.ranvier.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ranvier.report.figure.Svg;
import org.ranvier.result.Figure;

/// Curves over an axis.
final class CurvesChart {

  private static final double EDGE = 8;

  /// A name this far from the end of its line needs no looking for.
  private static final double NEAR = 12;

  private final Figure.Curves figure;
  private final List<String> names;

  CurvesChart(Figure.Curves figure) {
    this.figure = figure;
    this.names = figure.series().stream().map(Figure.Series::name).toList();
    for (Figure.Series series : figure.series()) {
      if (series.x().length != series.y().length) {
        throw new IllegalArgumentException(
            "A series must have as many vertical values as horizontal ones, but %s has %d and %d"
                .formatted(series.name(), series.y().length, series.x().length));
      }
    }
  }

  /// Names stand at the ends of lines; where the ends are crowded, near the lines; where that fails
  /// too, beside the chart with a fine line to each end; and in a list below it if they are too
  /// many or too long, or if the ends coincide.
  String drawn(String id) {
    NamesBeside beside = new NamesBeside(names);
    double right = ConductFigure.WIDTH - EDGE - 6;
    boolean fits = beside.fitBeside(CurvesPlot.HEIGHT);
    CurvesPlot narrow = new CurvesPlot(figure, fits ? right - beside.widthBeside() + 6 : right);
    if (fits && beside.farthest(narrow) <= NEAR) {
      return drawn(id, narrow, svg -> beside.draw(svg, narrow), 0);
    }
    CurvesPlot wide = new CurvesPlot(figure, right);
    Optional<NamesWithin> within = NamesWithin.find(wide);
    if (within.isPresent()) {
      return drawn(id, wide, within.get()::draw, 0);
    }
    if (fits && beside.areEndsApart(narrow)) {
      return drawn(id, narrow, svg -> beside.draw(svg, narrow), 0);
    }
    NamesBelow below = new NamesBelow(wide.series(), wide.left());
    return drawn(id, wide, svg -> below.draw(svg, wide.foot()), below.height());
  }

  private String drawn(String id, CurvesPlot plot, Consumer<Svg> drawNames, double heightOfNames) {
    ChartNotes unsaid = new ChartNotes(unsaid(plot.series()));
    double foot = plot.foot() + heightOfNames;
    Svg svg = new Svg(id, ConductFigure.WIDTH, foot + unsaid.height(), figure.title(), said());
    svg.group("font-size=\"" + Svg.number(Words.SIZE) + "\"");
    plot.draw(svg);
    drawNames.accept(svg);
    unsaid.draw(svg, foot);
    return svg.end().drawn();
  }

  private List<String> unsaid(List<SeriesDrawing> series) {
    List<String> unsaid = new ArrayList<>();
    for (SeriesDrawing each : series) {
      if (each.unplaced() > 0) {
        unsaid.add(
            "%s: values of 0 or less have no place on a logarithmic axis; left out: %d."
                .formatted(each.name(), each.unplaced()));
      } else if (each.isEmpty()) {
        unsaid.add(each.name() + ": no values.");
      }
    }
    for (Figure.Mark mark : figure.marks()) {
      if (!CurvesPlot.hasPlace(figure.horizontal(), mark.at())) {
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
