package org.ranvier.report.figure;

import java.util.List;
import org.ranvier.report.words.BlockFinding;

/// How a stretch of nerve is drawn: each outcome differs in pattern and thickness, so that it can
/// be told apart in print without colour.
public enum SegmentStroke {
  DEFINITE(
      "definite block",
      "stroke=\"#9b1c1c\" stroke-width=\"9\"",
      "stroke=\"#fff\" stroke-width=\"5\" stroke-dasharray=\"2 5\""),
  PROBABLE("probable block", "stroke=\"#b4530a\" stroke-width=\"7\" stroke-dasharray=\"9 4\""),
  ENTRAPMENT(
      "drop at a site of entrapment, never counts",
      "stroke=\"#5b3a8c\" stroke-width=\"8.5\"",
      "stroke=\"#fff\" stroke-width=\"4.2\""),
  NORMAL("tested, no block", "stroke=\"#14506b\" stroke-width=\"3\""),
  NOT_ASSESSABLE(
      "tested, not assessable",
      "stroke=\"#51626e\" stroke-width=\"4\" stroke-dasharray=\"0.1 6.5\" stroke-linecap=\"round\""),
  UNKNOWN("tested, unknown", "stroke=\"#14506b\" stroke-width=\"3\" stroke-dasharray=\"10 4 2 4\""),
  UNTESTED("not tested", "stroke=\"#7d8d99\" stroke-width=\"1.3\" stroke-dasharray=\"2 3.5\"");

  private final String words;
  private final String line;
  private final String lineOnTop;

  SegmentStroke(String words, String line) {
    this(words, line, "");
  }

  SegmentStroke(String words, String line, String lineOnTop) {
    this.words = words;
    this.line = line;
    this.lineOnTop = lineOnTop;
  }

  private List<String> layers() {
    return lineOnTop.isEmpty() ? List.of(line) : List.of(line, lineOnTop);
  }

  static SegmentStroke of(BlockFinding finding) {
    return switch (finding.verdict()) {
      case DEFINITE -> DEFINITE;
      case PROBABLE -> PROBABLE;
      case ENTRAPMENT -> finding.isEntrapmentFall() ? ENTRAPMENT : NORMAL;
      case NONE -> NORMAL;
      case NOT_ASSESSABLE -> NOT_ASSESSABLE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /// @return what the line means
  public String words() {
    return words;
  }

  /// @return a short sample of the line, for a legend that names it in words beside it
  public String swatch() {
    StringBuilder svg =
        new StringBuilder(
            "<svg viewBox=\"0 0 44 14\" width=\"44\" height=\"14\" aria-hidden=\"true\">");
    for (String layer : layers()) {
      svg.append("<path d=\"M2 7H42\" fill=\"none\" ").append(layer).append("/>");
    }
    return svg.append("</svg>").toString();
  }

  /// @return true if the stretch deserves a label of its own
  boolean isLabelled() {
    return this == DEFINITE || this == PROBABLE || this == ENTRAPMENT;
  }

  void draw(Svg svg, String points, String tip) {
    for (String layer : layers()) {
      svg.path(points, "fill=\"none\" " + layer, tip);
    }
  }
}
