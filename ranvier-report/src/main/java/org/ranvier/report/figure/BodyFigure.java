package org.ranvier.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.PatientRecord;
import org.ranvier.report.words.AnatomyNames;
import org.ranvier.report.words.BlockFinding;

/// The person from the front, with every segment of nerve drawn as it was found.
///
/// Each segment shows what all rules together say ([BlockFinding]). Segments studied more than once
/// show their strongest finding.
public final class BodyFigure {

  private static final double MARGIN = 100;
  private static final String DOT = "fill=\"#fff\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.6\"";

  private final BodyDrawing body = BodyDrawing.shipped();
  private final PatientRecord record;
  private final List<BlockFinding> findings;
  private final List<BodyLabel> labels = new ArrayList<>();

  private BodyFigure(PatientRecord record, Reading reading) {
    this.record = record;
    this.findings = strongest(reading);
  }

  /// Draws the body.
  ///
  /// @param id a name unlike that of any other figure on the page
  public static String draw(String id, PatientRecord record, Reading reading) {
    return new BodyFigure(record, reading).drawn(id);
  }

  private String drawn(String id) {
    Svg svg =
        new Svg(
            id,
            body.width() + 2 * MARGIN,
            body.height(),
            "Nerve segments on the body, seen from the front",
            description());
    svg.text(12, 28, "font-size=\"15\" fill=\"" + Svg.MUTED + "\"", "patient’s right");
    svg.text(
        body.width() + 2 * MARGIN - 12,
        28,
        "font-size=\"15\" text-anchor=\"end\" fill=\"" + Svg.MUTED + "\"",
        "patient’s left");
    svg.group("transform=\"translate(" + Svg.number(MARGIN) + " 0)\"");
    for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
      svg.group(side == Side.LEFT ? mirrored() : "class=\"right\"");
      drawHalf(svg);
      svg.end();
    }
    for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
      svg.group(side == Side.LEFT ? mirrored() : "class=\"right\"");
      drawNerves(svg, side);
      drawSites(svg, side);
      svg.end();
    }
    svg.end();
    BodyLabel.drawAll(svg, labels, body.width() + 2 * MARGIN);
    return svg.drawn();
  }

  private String mirrored() {
    return "transform=\"translate(" + Svg.number(2 * body.middle()) + " 0) scale(-1 1)\"";
  }

  private void drawHalf(Svg svg) {
    svg.path(body.outline() + body.shut(), "fill=\"#f1f4f6\"");
    svg.path(body.head(), "fill=\"#f1f4f6\"");
    String line = "fill=\"none\" stroke=\"" + Svg.HAIR + "\" stroke-width=\"1.4\"";
    svg.path(body.outline().substring(0, body.outline().lastIndexOf('L')), line);
    svg.path(body.head().substring(0, body.head().indexOf('L')), line);
  }

  private void drawNerves(Svg svg, Side side) {
    for (Map.Entry<Nerve, NerveCourse> nerve : new EnumMap<>(body.nerves()).entrySet()) {
      String name = AnatomyNames.nerve(side, nerve.getKey());
      SegmentStroke.UNTESTED.draw(svg, nerve.getValue().path(), name + ": not tested");
    }
    for (BlockFinding finding : findings) {
      SegmentReading segment = finding.segment();
      NerveCourse course = body.nerves().get(segment.nerve());
      if (segment.side() != side || course == null) {
        continue;
      }
      SegmentStroke stroke = SegmentStroke.of(finding);
      String path = course.path(segment.from(), segment.to());
      svg.path(path, "fill=\"none\" stroke=\"#f1f4f6\" stroke-width=\"4\"");
      stroke.draw(svg, path, finding.place() + ": " + finding.phrase());
      if (stroke.isLabelled()) {
        NerveCourse.Point middle = course.middle(segment.from(), segment.to());
        double x = side == Side.LEFT ? 2 * body.middle() - middle.x() : middle.x();
        labels.add(new BodyLabel(finding, MARGIN + x, middle.y()));
      }
    }
  }

  private void drawSites(Svg svg, Side side) {
    for (MotorStudy study : record.motorStudies()) {
      NerveCourse course = body.nerves().get(study.nerve());
      if (study.side() != side || course == null) {
        continue;
      }
      for (MotorResponse response : study.responses()) {
        NerveCourse.Point at = course.at(response.site());
        switch (response.outcome()) {
          case Outcome.Recorded _ -> svg.circle(at.x(), at.y(), 3.4, DOT);
          case Outcome.Absent _ ->
              svg.circle(at.x(), at.y(), 5, DOT)
                  .path(cross(at, 2.6), "stroke=\"" + Svg.INK + "\" stroke-width=\"1.8\"");
          case Outcome.NotTested _ ->
              svg.circle(at.x(), at.y(), 3, "fill=\"#fff\" stroke=\"#7d8d99\" stroke-width=\"1\"");
        }
      }
    }
  }

  private static String cross(NerveCourse.Point at, double arm) {
    String left = Svg.number(at.x() - arm);
    String right = Svg.number(at.x() + arm);
    String top = Svg.number(at.y() - arm);
    String foot = Svg.number(at.y() + arm);
    return "M" + left + " " + top + "L" + right + " " + foot + "M" + left + " " + foot + "L" + right
        + " " + top;
  }

  private String description() {
    if (findings.isEmpty()) {
      return "No segment of a motor nerve could be read.";
    }
    return findings.stream()
        .map(finding -> finding.place() + ": " + finding.phrase())
        .collect(Collectors.joining("; ", "", "."));
  }

  /// The strongest finding for each stretch, weak ones first so that blocks are drawn on top.
  private static List<BlockFinding> strongest(Reading reading) {
    Map<String, BlockFinding> byPlace = new LinkedHashMap<>();
    for (BlockFinding finding : BlockFinding.counted(reading)) {
      byPlace.merge(
          stretch(finding.segment()), finding, (a, b) -> strength(b) > strength(a) ? b : a);
    }
    List<BlockFinding> findings = new ArrayList<>(byPlace.values());
    findings.sort(Comparator.comparingInt(BodyFigure::strength));
    return findings;
  }

  private static String stretch(SegmentReading segment) {
    return AnatomyNames.nerve(segment.side(), segment.nerve())
        + AnatomyNames.segment(segment.from(), segment.to());
  }

  private static int strength(BlockFinding finding) {
    return switch (finding.verdict()) {
      case NOT_ASSESSABLE -> 0;
      case UNKNOWN -> 1;
      case NONE -> 2;
      case ENTRAPMENT -> 3;
      case PROBABLE -> 4;
      case DEFINITE -> 5;
    };
  }
}
