package org.ranvier.report.figure;

import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Site;

/// The drawn course of one nerve on the person's right side, distal end first.
record NerveCourse(List<Point> points) {

  /// A point on the nerve, and the stimulation site if it is one.
  record Point(double x, double y, Optional<Site> site) {}

  NerveCourse {
    points = List.copyOf(points);
  }

  /// @return the site's place, or that of the next more distal drawn site where the nerve is not
  ///   drawn at this one
  Point at(Site site) {
    return points.get(index(site));
  }

  /// @return the whole nerve as a smooth SVG path
  String path() {
    return path(0, points.size() - 1);
  }

  /// @return the stretch between two sites, with the same curves as the whole nerve
  String path(Site from, Site to) {
    int first = index(from);
    int last = index(to);
    if (first == last) {
      last = Math.min(first + 1, points.size() - 1);
    }
    return path(first, last);
  }

  /// @return the middle of the stretch between two sites
  Point middle(Site from, Site to) {
    Point a = points.get(index(from));
    Point b = points.get(index(to));
    double x = (a.x + b.x) / 2;
    double y = (a.y + b.y) / 2;
    Point nearest = a;
    for (Point point : points.subList(index(from), index(to) + 1)) {
      if (Math.hypot(point.x - x, point.y - y) < Math.hypot(nearest.x - x, nearest.y - y)) {
        nearest = point;
      }
    }
    boolean bent = index(to) - index(from) > 1;
    return bent ? nearest : new Point(x, y, Optional.empty());
  }

  private int index(Site site) {
    int distal = 0;
    for (int i = 0; i < points.size(); i++) {
      Optional<Site> here = points.get(i).site;
      if (here.isPresent() && here.get().compareTo(site) <= 0) {
        distal = i;
      }
    }
    return distal;
  }

  /// Cubic curves through the points: at each point the curve runs parallel to the line between its
  /// neighbours (Catmull-Rom), so that stretches drawn one by one join without a bend.
  private String path(int first, int last) {
    StringBuilder path = new StringBuilder("M").append(pair(points.get(first)));
    for (int i = first; i < last; i++) {
      Point before = points.get(Math.max(i - 1, 0));
      Point start = points.get(i);
      Point end = points.get(i + 1);
      Point after = points.get(Math.min(i + 2, points.size() - 1));
      path.append('C')
          .append(pair(start.x + (end.x - before.x) / 6, start.y + (end.y - before.y) / 6))
          .append(' ')
          .append(pair(end.x - (after.x - start.x) / 6, end.y - (after.y - start.y) / 6))
          .append(' ')
          .append(pair(end));
    }
    return path.toString();
  }

  private static String pair(Point point) {
    return pair(point.x, point.y);
  }

  private static String pair(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
