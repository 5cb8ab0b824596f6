package org.ranvier.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.report.figure.Svg;

/// Names of series within the chart, each near its own line where all others are far: for lines
/// that end together, such as potentials that return to rest.
final class NamesWithin {

  /// A place for a name, with the fine line that leads to it; the line has no length where the name
  /// stands close to its own line.
  private record Place(Box box, Box leader) {
    boolean hasLeader() {
      return leader.right() > leader.left() || leader.bottom() > leader.top();
    }

    double length() {
      return Math.max(leader.right() - leader.left(), leader.bottom() - leader.top());
    }

    boolean touches(Place other) {
      return box.touches(other.box) || box.touches(other.leader) || leader.touches(other.box);
    }
  }

  private record Found(Place place, double merit) {}

  /// Between the points of lines that names keep clear of.
  private static final double EVERY = 4;

  private static final double OFF = 5;

  /// Lengths of the lines that may lead to a name.
  private static final double[] LEADERS = {0, 16, 34, 52};

  /// A name nearer to another line than this could be taken for that line's.
  private static final double CLEAR = 9;

  /// Farther away than this is no clearer.
  private static final double CLEAREST = 60;

  private final List<SeriesDrawing> series;
  private final List<Place> places;

  private NamesWithin(List<SeriesDrawing> series, List<Place> places) {
    this.series = series;
    this.places = places;
  }

  /// @param chart where names may stand
  /// @return nothing if a name finds no clear place
  static Optional<NamesWithin> find(CurvesPlot chart) {
    List<List<Polyline.Point>> lines = new ArrayList<>();
    List<SeriesDrawing> shown = chart.series().stream().filter(each -> !each.isEmpty()).toList();
    for (SeriesDrawing each : shown) {
      lines.add(each.dense(EVERY));
    }
    Box within = new Box(chart.left() + 4, chart.top(), chart.right() + 4, chart.bottom() - 4);
    List<Place> places = new ArrayList<>(marks(chart));
    int marks = places.size();
    for (int i = 0; i < shown.size(); i++) {
      Optional<Place> place = place(shown.get(i).name(), lines, i, within, places);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      places.add(place.get());
    }
    return Optional.of(new NamesWithin(shown, places.subList(marks, places.size())));
  }

  private static List<Place> marks(CurvesPlot chart) {
    return chart.marks().stream()
        .map(mark -> new Box(mark.from() - 4, chart.top(), mark.to() + 4, chart.bottom()))
        .map(box -> new Place(box, box))
        .toList();
  }

  private static Optional<Place> place(
      String name, List<List<Polyline.Point>> lines, int own, Box within, List<Place> taken) {
    Optional<Found> best = Optional.empty();
    List<Polyline.Point> others = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      others.addAll(i == own ? List.of() : lines.get(i));
    }
    for (Polyline.Point point : lines.get(own)) {
      for (Place place : around(point, Words.width(name) * Words.BOLD)) {
        boolean free =
            place.box().isWithin(within)
                && taken.stream().noneMatch(place::touches)
                && Math.min(
                        place.box().nearest(lines.get(own)), place.leader().nearest(lines.get(own)))
                    >= OFF - 2;
        if (free) {
          double merit = merit(place, others);
          if (merit > best.map(Found::merit).orElse(Double.NEGATIVE_INFINITY)) {
            best = Optional.of(new Found(place, merit));
          }
        }
      }
    }
    return best.map(Found::place);
  }

  /// @return how clear a place is, in units of the picture; minus infinity if the name could be
  ///   taken for that of another line
  private static double merit(Place place, List<Polyline.Point> others) {
    double clearance = place.box().nearest(others);
    boolean clear =
        place.hasLeader()
            ? Math.min(clearance, place.leader().nearest(others)) >= OFF
            : clearance >= CLEAR;
    return clear ? Math.min(CLEAREST, clearance) - place.length() : Double.NEGATIVE_INFINITY;
  }

  /// The places around a point of a line, the best first.
  private static List<Place> around(Polyline.Point point, double width) {
    double half = Words.LINE / 2;
    double x = point.x();
    double y = point.y();
    List<Place> places = new ArrayList<>();
    for (double more : LEADERS) {
      double off = OFF + more;
      places.add(
          new Place(
              new Box(x + off, y - half, x + off + width, y + half),
              new Box(x + OFF, y, x + off, y)));
      places.add(
          new Place(
              new Box(x - width / 2, y - off - 2 * half, x + width / 2, y - off),
              new Box(x, y - off, x, y - OFF)));
      places.add(
          new Place(
              new Box(x - off - width, y - half, x - off, y + half),
              new Box(x - off, y, x - OFF, y)));
      places.add(
          new Place(
              new Box(x - width / 2, y + off, x + width / 2, y + off + 2 * half),
              new Box(x, y + OFF, x, y + off)));
    }
    return places;
  }

  void draw(Svg svg) {
    for (int i = 0; i < places.size(); i++) {
      SeriesDrawing each = series.get(i);
      Box box = places.get(i).box();
      String colour = each.style().colour();
      svg.text(
          (box.left() + box.right()) / 2,
          box.bottom() - 4,
          "text-anchor=\"middle\" font-weight=\"600\" fill=\"" + colour + "\"",
          each.name());
      if (places.get(i).hasLeader()) {
        Box leader = places.get(i).leader();
        svg.line(
            leader.left(),
            leader.top(),
            leader.right(),
            leader.bottom(),
            "stroke=\"" + colour + "\" stroke-width=\"0.8\"");
      }
    }
  }
}
