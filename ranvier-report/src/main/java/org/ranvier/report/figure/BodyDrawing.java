package org.ranvier.report.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// The geometry of the body: outline and courses of the nerves.
///
/// @param outline the open contour of the half body on the viewer's left
/// @param shut what closes the contour along the middle
record BodyDrawing(
    double width,
    double height,
    double middle,
    String head,
    String outline,
    String shut,
    Map<Nerve, NerveCourse> nerves) {

  private static final class Shipped {
    static final BodyDrawing DRAWING = read(ReferenceFile.resource(BodyDrawing.class, "body.yaml"));
  }

  BodyDrawing {
    nerves = Map.copyOf(nerves);
  }

  static BodyDrawing shipped() {
    return Shipped.DRAWING;
  }

  private static BodyDrawing read(Entry file) {
    Map<Nerve, NerveCourse> nerves = new EnumMap<>(Nerve.class);
    for (Map.Entry<String, Entry> nerve : file.get("nerves").fields().entrySet()) {
      nerves.put(
          Term.find(Nerve.class, nerve.getKey()).orElseThrow(), course(nerve.getValue().items()));
    }
    return new BodyDrawing(
        file.get("width").number(),
        file.get("height").number(),
        file.get("middle").number(),
        file.get("head").text(),
        file.get("outline").text(),
        file.get("shut").text(),
        nerves);
  }

  private static NerveCourse course(List<Entry> waypoints) {
    List<NerveCourse.Point> points = new ArrayList<>();
    for (Entry waypoint : waypoints) {
      List<Entry> values = waypoint.items();
      Optional<Site> site =
          values.size() > 2 ? Optional.of(values.get(2).term(Site.class)) : Optional.empty();
      points.add(new NerveCourse.Point(values.get(0).number(), values.get(1).number(), site));
    }
    return new NerveCourse(points);
  }
}
