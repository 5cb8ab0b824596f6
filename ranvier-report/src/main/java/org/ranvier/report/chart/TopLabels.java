package org.ranvier.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ranvier.report.figure.Svg;

/// Labels above a chart, in as many rows as they need: of marks, whose line they follow, and of
/// spans, in whose middle they stand.
final class TopLabels {

  /// What is to be labelled, on the page from left to right; a mark begins where it ends.
  record Wanted(String words, double from, double to) {}

  private record Placed(Wanted wanted, List<String> lines, double left, int row) {}

  private static final double WIDEST = 260;
  private static final double GAP = 10;
  private static final double FOOT = 7;
  private static final String STROKE = "fill=\"none\" stroke=\"" + Svg.INK + "\"";
  private static final String HALO =
      "stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"";

  /// From right to left.
  private final List<Placed> placed = new ArrayList<>();

  private final List<Double> heights = new ArrayList<>();

  TopLabels(List<Wanted> labels) {
    List<Wanted> sorted = new ArrayList<>(labels);
    sorted.sort(Comparator.comparingDouble(Wanted::from).reversed());
    for (Wanted wanted : sorted) {
      List<String> lines = Words.lines(wanted.words(), WIDEST);
      double width = Words.width(lines);
      double middle = (wanted.from() + wanted.to()) / 2;
      double ideal = wanted.from() == wanted.to() ? middle + 5 : middle - width / 2;
      double left = Math.clamp(ideal, 2, Math.max(2, ConductFigure.WIDTH - 2 - width));
      int row = rowAbove(Math.max(left + width, wanted.to()));
      placed.add(new Placed(wanted, lines, left, row));
      if (row == heights.size()) {
        heights.add(0.0);
      }
      heights.set(row, Math.max(heights.get(row), lines.size() * Words.LINE + FOOT));
    }
  }

  /// A label rises above all to its right that it would reach, so that no line to another crosses
  /// it.
  private int rowAbove(double end) {
    int row = 0;
    for (Placed other : placed) {
      if (Math.min(other.left, other.wanted.from()) < end + GAP) {
        row = Math.max(row, other.row + 1);
      }
    }
    return row;
  }

  /// @return of all rows
  double height() {
    return heights.stream().mapToDouble(Double::doubleValue).sum();
  }

  /// Draws all labels.
  ///
  /// @param bottom where the rows end and the chart begins
  /// @param foot how far the lines of marks go down
  void draw(Svg svg, double bottom, double foot) {
    for (Placed label : placed) {
      drawLines(svg, label, bottom(label, bottom), bottom, foot);
    }
    for (Placed label : placed) {
      double y = bottom(label, bottom) - FOOT - Words.LINE * (label.lines.size() - 1) - 1;
      boolean mark = label.wanted.from() == label.wanted.to();
      double middle = label.left + Words.width(label.lines) / 2;
      boolean turned = mark && label.left < label.wanted.from();
      String anchor = mark ? (turned ? " text-anchor=\"end\"" : "") : " text-anchor=\"middle\"";
      double x = mark ? (turned ? label.wanted.from() - 5 : label.left) : middle;
      for (String line : label.lines) {
        svg.text(x, y, HALO + anchor, line);
        y += Words.LINE;
      }
    }
  }

  private static void drawLines(Svg svg, Placed label, double y, double bottom, double foot) {
    Wanted wanted = label.wanted;
    if (wanted.from() == wanted.to()) {
      double top = y - FOOT - Words.LINE * label.lines.size() + 4;
      svg.line(
          wanted.from(),
          top,
          wanted.from(),
          foot,
          STROKE + " stroke-width=\"1.3\" stroke-dasharray=\"6 3\"");
      return;
    }
    String bracket =
        "M%s %sV%sH%sV%s"
            .formatted(
                Svg.number(wanted.from()),
                Svg.number(bottom),
                Svg.number(y - 4),
                Svg.number(wanted.to()),
                Svg.number(bottom));
    svg.path(bracket, STROKE + " stroke-width=\"1.3\"");
  }

  private double bottom(Placed label, double bottom) {
    double y = bottom;
    for (int row = 0; row < label.row; row++) {
      y -= heights.get(row);
    }
    return y;
  }
}
