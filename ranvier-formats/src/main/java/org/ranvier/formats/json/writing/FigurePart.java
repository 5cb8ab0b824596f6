package org.ranvier.formats.json.writing;

import org.ranvier.result.Figure;

/// Writes what a figure draws.
final class FigurePart {

  private FigurePart() {}

  static void write(Page page, Figure figure) {
    page.open();
    page.text("id", figure.id());
    page.text("title", figure.title());
    page.text("caption", figure.caption());
    switch (figure) {
      case Figure.SpaceTime spaceTime -> spaceTime(page, spaceTime);
      case Figure.Traces traces -> traces(page, traces);
      case Figure.Curves curves -> curves(page, curves);
    }
    page.shut();
  }

  private static void spaceTime(Page page, Figure.SpaceTime figure) {
    page.text("kind", "space-time");
    page.numbers("timesMilliseconds", figure.times());
    page.numbers("placesMillimetres", figure.places());
    page.openList("millivolts");
    for (int node = 0; node < figure.places().length; node++) {
      page.gapped(figure.millivolts(node));
    }
    page.shutList();
    page.openList("spans");
    for (Figure.Span span : figure.spans()) {
      page.open();
      page.text("name", span.name());
      page.number("fromMillimetres", span.fromMillimetres());
      page.number("toMillimetres", span.toMillimetres());
      page.shut();
    }
    page.shutList();
  }

  private static void traces(Page page, Figure.Traces figure) {
    page.text("kind", "traces");
    page.text("time", figure.time());
    page.openList("rows");
    for (Figure.Row row : figure.rows()) {
      page.open();
      page.text("name", row.name());
      page.openList("pieces");
      for (Figure.Piece piece : row.pieces()) {
        page.open();
        page.number("fromMilliseconds", piece.fromMilliseconds());
        page.number("intervalMilliseconds", piece.intervalMilliseconds());
        page.numbers("millivolts", piece.millivolts());
        page.shut();
      }
      page.shutList();
      page.shut();
    }
    page.shutList();
  }

  private static void curves(Page page, Figure.Curves figure) {
    page.text("kind", "curves");
    axis(page, "horizontal", figure.horizontal());
    axis(page, "vertical", figure.vertical());
    page.openList("series");
    for (Figure.Series series : figure.series()) {
      page.open();
      page.text("name", series.name());
      page.truth("joined", series.isJoined());
      page.gapped("x", series.x());
      page.gapped("y", series.y());
      page.shut();
    }
    page.shutList();
    page.openList("marks");
    for (Figure.Mark mark : figure.marks()) {
      page.open();
      page.text("label", mark.label());
      page.number("at", mark.at());
      page.shut();
    }
    page.shutList();
  }

  private static void axis(Page page, String key, Figure.Axis axis) {
    page.open(key);
    page.text("label", axis.label());
    page.truth("logarithmic", axis.logarithmic());
    page.shut();
  }
}
