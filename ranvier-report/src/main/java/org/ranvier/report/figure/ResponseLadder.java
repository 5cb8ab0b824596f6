package org.ranvier.report.figure;

import java.util.OptionalDouble;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.report.words.Decimal;

/// Bars of amplitude and area, for studies without traces.
final class ResponseLadder implements ResponseRows {

  private static final double LEFT_EDGE = StudyFigure.LEFT;
  private static final double AMPLITUDE = 138;
  private static final double AREA = 254;
  private static final double LONGEST = 66;
  private static final double BAR = 11;
  private static final String SMALL = "font-size=\"11\" fill=\"" + Svg.MUTED + "\"";

  private static final String HALO = "stroke=\"#fff\" stroke-width=\"4\"";
  private static final String LIMIT =
      "stroke=\"" + Svg.INK + "\" stroke-width=\"1.6\" stroke-dasharray=\"3 2\"";

  private final MotorStudy study;
  private final double mostMillivolts;
  private final double mostArea;

  ResponseLadder(MotorStudy study) {
    this.study = study;
    double millivolts = study.limits().amplitudeLowerMillivolts().orElse(0);
    double area = 0;
    for (MotorResponse response : study.responses()) {
      if (response.outcome() instanceof Outcome.Recorded seen) {
        millivolts = Math.max(millivolts, seen.amplitudeMillivolts().orElse(0));
        area = Math.max(area, seen.areaMillivoltMilliseconds().orElse(0));
      }
    }
    this.mostMillivolts = millivolts;
    this.mostArea = area;
  }

  @Override
  public double height(MotorResponse response) {
    return response.outcome() instanceof Outcome.Recorded ? 50 : 34;
  }

  @Override
  public double footerHeight() {
    return limit().isPresent() ? 20 : 4;
  }

  @Override
  public void drawHeader(Svg svg, double baseline) {
    svg.text(LEFT_EDGE, baseline, SMALL, "site, latency");
    svg.text(AMPLITUDE, baseline, SMALL, "amplitude, mV");
    svg.text(AREA, baseline, SMALL, "area, mV·ms");
  }

  @Override
  public void draw(Svg svg, MotorResponse response, double top) {
    switch (response.outcome()) {
      case Outcome.Absent _ ->
          svg.text(AMPLITUDE, top + 18, "font-weight=\"600\"", "✗ no response");
      case Outcome.NotTested _ -> svg.text(AMPLITUDE, top + 18, SMALL, "not tested");
      case Outcome.Recorded seen -> {
        svg.text(LEFT_EDGE, top + 33, SMALL, milliseconds("", seen.latencyMilliseconds()));
        svg.text(LEFT_EDGE, top + 46, SMALL, milliseconds("dur. ", seen.durationMilliseconds()));
        double limit = limitLength(response);
        bar(svg, AMPLITUDE, top, seen.amplitudeMillivolts(), mostMillivolts, limit, "#14506b");
        bar(svg, AREA, top, seen.areaMillivoltMilliseconds(), mostArea, 0, "#5d8aa0");
        if (limit > 0) {
          double x = AMPLITUDE + limit;
          svg.line(x, top + 3, x, top + BAR + 13, HALO);
          svg.line(x, top + 3, x, top + BAR + 13, LIMIT);
        }
      }
    }
  }

  private static void bar(
      Svg svg,
      double x,
      double top,
      OptionalDouble value,
      double most,
      double clear,
      String colour) {
    if (value.isEmpty()) {
      svg.text(x, top + 18, SMALL, "not recorded");
      return;
    }
    double length = most > 0 ? LONGEST * value.getAsDouble() / most : 0;
    svg.rect(x, top + 8, Math.max(length, 0.8), BAR, "fill=\"" + colour + "\"");
    svg.text(x + Math.max(length, clear) + 5, top + 18, "", Decimal.fixed(value, 1));
  }

  /// @return how far from the foot of the bar the lower limit of normal stands; it is held against
  ///   the most distal response only, 0 elsewhere
  private double limitLength(MotorResponse response) {
    boolean mostDistal = response.site() == study.responses().getFirst().site();
    return mostDistal && limit().isPresent() ? LONGEST * limit().getAsDouble() / mostMillivolts : 0;
  }

  private OptionalDouble limit() {
    return study.limits().amplitudeLowerMillivolts();
  }

  @Override
  public void drawChange(Svg svg, SegmentReading segment, double baseline) {
    OptionalDouble velocity = segment.velocityMetresPerSecond();
    String speed = velocity.isPresent() ? Decimal.fixed(velocity, 0) + " m/s" : "";
    svg.text(LEFT_EDGE + 6, baseline, "", speed);
    svg.text(AMPLITUDE, baseline, "", StudyFigure.drop(segment.amplitudeDropPercent()));
    svg.text(AREA, baseline, "", StudyFigure.drop(segment.areaDropPercent()));
    if (segment.durationChangePercent().isPresent()) {
      svg.text(
          StudyFigure.WIDTH - 6,
          baseline + 16,
          "font-size=\"11\" text-anchor=\"end\" fill=\"" + Svg.MUTED + "\"",
          "duration " + Decimal.signed(segment.durationChangePercent(), 0) + " %");
    }
  }

  @Override
  public void drawFooter(Svg svg, double top) {
    if (limit().isPresent()) {
      svg.line(LEFT_EDGE + 2, top + 3, LEFT_EDGE + 2, top + 16, LIMIT);
      svg.text(
          LEFT_EDGE + 10,
          top + 13,
          SMALL,
          "lower limit of distal amplitude, " + Decimal.fixed(limit(), 1) + " mV");
    }
  }

  private static String milliseconds(String name, OptionalDouble value) {
    return value.isPresent() ? name + Decimal.fixed(value, 1) + " ms" : "";
  }
}
