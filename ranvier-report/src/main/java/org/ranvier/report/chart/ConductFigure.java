package org.ranvier.report.chart;

import org.ranvier.result.Figure;

/// Any figure of a result as SVG.
public final class ConductFigure {

  /// Wide enough for forty nodes, narrow enough that a phone shows words of about 10 pixels.
  static final double WIDTH = 480;

  private ConductFigure() {}

  /// @param id of the picture on its page; letters, digits and hyphens
  /// @return a whole `svg` element
  public static String draw(String id, Figure figure) {
    return switch (figure) {
      case Figure.SpaceTime spaceTime -> new SpaceTimeChart(spaceTime).drawn(id);
      case Figure.Traces traces -> new TracesChart(traces).drawn(id);
      case Figure.Curves curves -> new CurvesChart(curves).drawn(id);
    };
  }
}
