package org.ranvier.report.figure;

import java.util.Comparator;
import java.util.List;
import org.ranvier.anatomy.Side;
import org.ranvier.report.words.AnatomyNames;
import org.ranvier.report.words.BlockFinding;

/// A label at the edge of the body figure, with a thin line to the segment that it names.
///
/// @param x where the segment lies
record BodyLabel(BlockFinding finding, double x, double y) {

  private static final double LINE = 18;
  private static final double APART = 2.9 * LINE;
  private static final double EDGE = 6;
  private static final double HIGHEST = 62;

  /// Writes the labels of each side one below the other, each as near to its segment as there is
  /// room.
  static void drawAll(Svg svg, List<BodyLabel> labels, double width) {
    for (Side side : Side.values()) {
      double free = HIGHEST;
      List<BodyLabel> ofSide =
          labels.stream()
              .filter(label -> label.finding.segment().side() == side)
              .sorted(Comparator.comparingDouble(BodyLabel::y))
              .toList();
      for (BodyLabel label : ofSide) {
        double at = Math.max(label.y - LINE, free);
        label.draw(svg, at, side == Side.RIGHT ? EDGE : width - EDGE);
        free = at + APART;
      }
    }
  }

  private void draw(Svg svg, double at, double edge) {
    boolean left = edge < x;
    String anchor = left ? "" : "text-anchor=\"end\"";
    String[] lines = lines();
    double widest = Math.max(lines[0].length() * 9.6, lines[1].length() * 8.6);
    double from = left ? edge + widest + 4 : edge - widest - 4;
    boolean room = left ? from < x - 6 : from > x + 6;
    if (room) {
      svg.line(from, at - 4, x, y, "stroke=\"" + Svg.MUTED + "\" stroke-width=\"0.9\"");
    }
    svg.text(edge, at, "font-size=\"17\" font-weight=\"600\" " + anchor, lines[0]);
    svg.text(edge, at + LINE, "font-size=\"16\" " + anchor, lines[1]);
  }

  private String[] lines() {
    String nerve = AnatomyNames.shortNerve(finding.segment().side(), finding.segment().nerve());
    String word =
        switch (finding.verdict()) {
          case DEFINITE -> "definite block";
          case PROBABLE -> "probable block";
          default -> "entrapment";
        };
    return new String[] {nerve, word};
  }
}
