package org.ranvier.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Site;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.report.words.AnatomyNames;
import org.ranvier.report.words.BlockFinding;
import org.ranvier.report.words.Decimal;
import org.ranvier.report.words.Mark;

/// One motor study from distal to proximal: a row for each site, and between the rows what happened
/// to the response on the way. Rows show traces where the study has any, bars where it has none.
public final class StudyFigure {

  static final double WIDTH = 360;
  static final double LEFT = 26;

  private static final double SPINE = 12;
  private static final double HEADER = 22;
  private static final double SEGMENT_HEIGHT = 44;

  private final MotorStudy study;
  private final List<BlockFinding> segments;
  private final ResponseRows rows;

  private StudyFigure(MotorStudy study, List<BlockFinding> segments) {
    this.study = study;
    this.segments = segments;
    this.rows = TraceStack.hasTraces(study) ? new TraceStack(study) : new ResponseLadder(study);
  }

  /// Draws a study.
  ///
  /// @param id a name unlike that of any other figure on the page
  public static String draw(String id, MotorStudy study, Reading reading) {
    return new StudyFigure(study, segmentsOf(study, reading)).drawn(id);
  }

  /// @return the segments of a reading that come from a study
  public static List<BlockFinding> segmentsOf(MotorStudy study, Reading reading) {
    List<BlockFinding> segments = new ArrayList<>();
    for (SegmentReading segment : reading.segments()) {
      boolean same =
          segment.nerve() == study.nerve()
              && segment.side() == study.side()
              && segment.moment().equals(study.moment())
              && segment.muscle().equals(study.muscle())
              && !segment.reported();
      boolean bothEnds = study.at(segment.from()).isPresent() && study.at(segment.to()).isPresent();
      if (same && bothEnds && !segment.supplement()) {
        segments.add(BlockFinding.of(segment));
      }
    }
    return segments;
  }

  private String drawn(String id) {
    List<MotorResponse> responses = study.responses();
    double[] tops = new double[responses.size()];
    double y = HEADER;
    for (int i = 0; i < tops.length; i++) {
      y += SEGMENT_HEIGHT * endingAt(responses.get(i).site()).size();
      tops[i] = y;
      y += rows.height(responses.get(i));
    }
    Svg svg = new Svg(id, WIDTH, y + rows.footerHeight(), title(), description());
    rows.drawHeader(svg, 14);
    for (int i = 0; i < tops.length; i++) {
      List<BlockFinding> ending = endingAt(responses.get(i).site());
      for (int k = 0; k < ending.size(); k++) {
        drawSegment(svg, ending.get(k), tops[i] - SEGMENT_HEIGHT * (ending.size() - k));
      }
    }
    drawSpine(svg, tops);
    for (int i = 0; i < tops.length; i++) {
      drawSite(svg, responses.get(i), tops[i]);
      rows.draw(svg, responses.get(i), tops[i]);
    }
    rows.drawFooter(svg, y);
    return svg.drawn();
  }

  private List<BlockFinding> endingAt(Site site) {
    List<BlockFinding> ending = new ArrayList<>();
    for (BlockFinding finding : segments) {
      if (finding.segment().to() == site) {
        ending.add(finding);
      }
    }
    return ending;
  }

  private void drawSpine(Svg svg, double[] tops) {
    svg.line(
        SPINE,
        middle(tops[0]),
        SPINE,
        middle(tops[tops.length - 1]),
        "fill=\"none\" stroke=\"#7d8d99\" stroke-width=\"1.3\" stroke-dasharray=\"2 3.5\"");
    for (BlockFinding finding : segments) {
      String path =
          "M"
              + Svg.number(SPINE)
              + " "
              + Svg.number(middle(tops[index(finding.segment().from())]))
              + "V"
              + Svg.number(middle(tops[index(finding.segment().to())]));
      SegmentStroke.of(finding).draw(svg, path, finding.place() + ": " + finding.phrase());
    }
  }

  private double middle(double top) {
    return top + 14;
  }

  private int index(Site site) {
    for (int i = 0; i < study.responses().size(); i++) {
      if (study.responses().get(i).site() == site) {
        return i;
      }
    }
    return 0;
  }

  private void drawSite(Svg svg, MotorResponse response, double top) {
    String dot = "fill=\"#fff\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.6\"";
    String hollow = "fill=\"#fff\" stroke=\"#7d8d99\" stroke-width=\"1\" stroke-dasharray=\"2 2\"";
    boolean tested = !(response.outcome() instanceof Outcome.NotTested);
    svg.circle(SPINE, middle(top), 4.5, tested ? dot : hollow);
    svg.text(LEFT, top + 18, "font-weight=\"600\"", AnatomyNames.shortSite(response.site()));
  }

  private void drawSegment(Svg svg, BlockFinding finding, double top) {
    SegmentReading segment = finding.segment();
    Mark mark = Mark.of(finding.verdict());
    String fill =
        switch (finding.verdict()) {
          case DEFINITE, PROBABLE -> "fill=\"#fbefec\"";
          case ENTRAPMENT -> finding.isEntrapmentFall() ? "fill=\"#f3eff9\"" : "fill=\"#f4f7f8\"";
          default -> "fill=\"#f4f7f8\"";
        };
    svg.rect(LEFT, top + 1, WIDTH - LEFT, SEGMENT_HEIGHT - 4, fill + " rx=\"4\"");
    rows.drawChange(svg, segment, top + 17);
    boolean strong = SegmentStroke.of(finding).isLabelled();
    svg.text(
        LEFT + 6,
        top + 33,
        "font-size=\"11.5\"" + (strong ? " font-weight=\"600\"" : ""),
        mark.shape() + " " + finding.shortPhrase());
  }

  /// @return such as `↓ 58.1 %`, with the arrow up where the proximal response is larger
  static String drop(OptionalDouble percent) {
    if (percent.isEmpty()) {
      return "?";
    }
    double value = percent.getAsDouble();
    return (value < 0 ? "↑ " : "↓ ") + Decimal.fixed(Math.abs(value), 1) + " %";
  }

  private String title() {
    return AnatomyNames.nerve(study.side(), study.nerve())
        + " nerve"
        + study.muscle().map(muscle -> ", recorded from " + AnatomyNames.muscle(muscle)).orElse("");
  }

  private String description() {
    StringBuilder text = new StringBuilder();
    for (MotorResponse response : study.responses()) {
      text.append(AnatomyNames.site(response.site())).append(": ");
      text.append(ResponseValues.sentence(response.outcome())).append(". ");
    }
    for (BlockFinding finding : segments) {
      SegmentReading segment = finding.segment();
      text.append(AnatomyNames.segment(segment.from(), segment.to())).append(": ");
      text.append("amplitude ").append(drop(segment.amplitudeDropPercent()));
      text.append(", area ").append(drop(segment.areaDropPercent())).append(", ");
      text.append(finding.phrase()).append(". ");
    }
    return text.toString().strip();
  }
}
