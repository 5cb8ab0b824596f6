package org.ranvier.report.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.Trace;
import org.ranvier.report.words.Decimal;

/// Traces one below the other, all on one scale, with the marks of onset, peak and end.
final class TraceStack implements ResponseRows {

  private static final double FROM = 112;
  private static final double TO = StudyFigure.WIDTH - 6;
  private static final double ABOVE = 46;

  /// Room below the baseline: enough for what goes down, within limits.
  private static final double LEAST_BELOW = 26;

  private static final double MOST_BELOW = 70;

  private static final double BASELINE = ABOVE + 10;
  private static final String SMALL = "font-size=\"11\" fill=\"" + Svg.MUTED + "\"";
  private static final String MARK = "fill=\"none\" stroke=\"#9b1c1c\" stroke-width=\"1.4\"";

  private final double endMilliseconds;
  private final double mostMillivolts;
  private final double below;

  TraceStack(MotorStudy study) {
    double end = 0;
    double most = 0;
    for (MotorResponse response : study.responses()) {
      Optional<Trace> trace = trace(response);
      if (trace.isPresent()) {
        end = Math.max(end, end(trace.get()));
        most = Math.max(most, largest(trace.get()));
      }
    }
    this.endMilliseconds = end;
    this.mostMillivolts = most > 0 ? most : 1;
    double deepest = 0;
    for (MotorResponse response : study.responses()) {
      deepest = Math.max(deepest, trace(response).map(this::deepest).orElse(0.0));
    }
    below = Math.clamp(ABOVE * deepest / mostMillivolts, LEAST_BELOW, MOST_BELOW);
  }

  static boolean hasTraces(MotorStudy study) {
    return study.responses().stream().anyMatch(response -> trace(response).isPresent());
  }

  @Override
  public double height(MotorResponse response) {
    if (response.outcome() instanceof Outcome.NotTested) {
      return 34;
    }
    return BASELINE + below + 6;
  }

  @Override
  public double footerHeight() {
    return 44;
  }

  @Override
  public void drawHeader(Svg svg, double baseline) {
    svg.text(StudyFigure.LEFT, baseline, SMALL, "site, values");
    svg.text(FROM, baseline, SMALL, "response, negative up");
  }

  @Override
  public void draw(Svg svg, MotorResponse response, double top) {
    drawValues(svg, response.outcome(), top);
    Optional<Trace> trace = trace(response);
    if (trace.isEmpty()) {
      String why =
          switch (response.outcome()) {
            case Outcome.Absent _ -> "✗ no response";
            case Outcome.NotTested _ -> "not tested";
            case Outcome.Recorded _ -> "recorded, no trace kept";
          };
      svg.text(FROM, top + 18, SMALL, why);
      return;
    }
    double zero = top + BASELINE;
    svg.line(FROM, zero, TO, zero, "stroke=\"" + Svg.HAIR + "\" stroke-width=\"0.8\"");
    svg.path(
        TracePath.of(trace.get(), endMilliseconds, this::x, value -> y(value, zero)),
        "fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.5\" stroke-linejoin=\"round\"");
    drawMarks(svg, trace.get(), zero);
  }

  private static void drawValues(Svg svg, Outcome outcome, double top) {
    if (outcome instanceof Outcome.Recorded seen) {
      double y = top + 32;
      y = value(svg, y, seen.latencyMilliseconds(), " ms");
      y = value(svg, y, seen.amplitudeMillivolts(), " mV");
      y = value(svg, y, seen.areaMillivoltMilliseconds(), " mV·ms");
      value(svg, y, seen.durationMilliseconds(), " ms long");
    }
  }

  private static double value(Svg svg, double y, OptionalDouble value, String unit) {
    if (value.isEmpty()) {
      return y;
    }
    svg.text(StudyFigure.LEFT, y, SMALL, Decimal.fixed(value, 1) + unit);
    return y + 13;
  }

  private void drawMarks(Svg svg, Trace trace, double zero) {
    if (trace.onsetMilliseconds().isPresent()) {
      double x = x(trace.onsetMilliseconds().getAsDouble());
      svg.line(x, zero - 8, x, zero + 8, MARK);
    }
    if (trace.peakMilliseconds().isPresent()) {
      double at = trace.peakMilliseconds().getAsDouble();
      double[] values = trace.millivolts();
      int sample = (int) Math.round(at / trace.sampleIntervalMilliseconds());
      double value = values[Math.clamp(sample, 0, values.length - 1)];
      svg.path(triangle(x(at), y(value, zero) - 3), "fill=\"#9b1c1c\"");
    }
    if (trace.endMilliseconds().isPresent()) {
      double x = x(trace.endMilliseconds().getAsDouble());
      svg.line(x, zero - 8, x, zero + 8, MARK + " stroke-dasharray=\"2.5 2\"");
    }
  }

  private static String triangle(double x, double y) {
    return "M" + Svg.number(x) + " " + Svg.number(y) + "l-4 -6h8Z";
  }

  @Override
  public void drawChange(Svg svg, SegmentReading segment, double baseline) {
    OptionalDouble velocity = segment.velocityMetresPerSecond();
    String speed = velocity.isPresent() ? Decimal.fixed(velocity, 0) + " m/s" : "";
    svg.text(StudyFigure.LEFT + 6, baseline, "", speed);
    svg.text(FROM, baseline, "", "amp. " + StudyFigure.drop(segment.amplitudeDropPercent()));
    svg.text(FROM + 116, baseline, "", "area " + StudyFigure.drop(segment.areaDropPercent()));
    if (segment.durationChangePercent().isPresent()) {
      svg.text(
          TO,
          baseline + 16,
          SMALL + " text-anchor=\"end\"",
          "duration " + Decimal.signed(segment.durationChangePercent(), 0) + " %");
    }
  }

  @Override
  public void drawFooter(Svg svg, double top) {
    double millivolts = roundLength(mostMillivolts * 0.6);
    double milliseconds = roundLength(endMilliseconds * 0.3);
    double right = TO - 34;
    double foot = top + 28;
    double high = foot - ABOVE * millivolts / mostMillivolts;
    double left = right - (x(milliseconds) - x(0));
    String stroke = "fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.6\"";
    svg.path(
        "M"
            + Svg.number(left)
            + " "
            + Svg.number(foot)
            + "H"
            + Svg.number(right)
            + "V"
            + Svg.number(high),
        stroke);
    svg.text(right + 4, (foot + high) / 2 + 4, "font-size=\"11\"", plain(millivolts) + " mV");
    svg.text(
        (left + right) / 2,
        foot + 13,
        "font-size=\"11\" text-anchor=\"middle\"",
        plain(milliseconds) + " ms");
    drawKey(svg, top + 24);
  }

  private static void drawKey(Svg svg, double y) {
    double x = StudyFigure.LEFT + 3;
    svg.line(x, y - 10, x, y + 2, MARK).text(x + 6, y, SMALL, "onset");
    svg.path(triangle(x + 46, y - 1), "fill=\"#9b1c1c\"").text(x + 54, y, SMALL, "peak");
    svg.line(x + 88, y - 10, x + 88, y + 2, MARK + " stroke-dasharray=\"2.5 2\"");
    svg.text(x + 94, y, SMALL, "end of negative peak");
  }

  private double x(double milliseconds) {
    return FROM + (TO - FROM) * Math.clamp(milliseconds / endMilliseconds, 0, 1);
  }

  private double y(double millivolts, double zero) {
    double rise = ABOVE * millivolts / mostMillivolts;
    return zero - Math.clamp(rise, -below, ABOVE);
  }

  /// The time until which a trace is worth showing: the negative peak and as much again and a half.
  private static double end(Trace trace) {
    double whole = trace.sampleIntervalMilliseconds() * (trace.millivolts().length - 1);
    if (trace.onsetMilliseconds().isEmpty() || trace.endMilliseconds().isEmpty()) {
      return whole;
    }
    double onset = trace.onsetMilliseconds().getAsDouble();
    double end = trace.endMilliseconds().getAsDouble();
    return Math.min(whole, end + 1.5 * (end - onset));
  }

  /// The largest value of the response itself, so that the stimulus artefact does not set the
  /// scale.
  private static double largest(Trace trace) {
    double[] values = trace.millivolts();
    double step = trace.sampleIntervalMilliseconds();
    double from = trace.onsetMilliseconds().orElse(0);
    double to = trace.endMilliseconds().orElse(step * values.length);
    double largest = 0;
    for (int i = 0; i < values.length; i++) {
      if (i * step >= from && i * step <= to) {
        largest = Math.max(largest, Math.abs(values[i]));
      }
    }
    return largest;
  }

  /// How far a trace goes down after its response has begun, so that an artefact does not count.
  private double deepest(Trace trace) {
    double[] values = trace.millivolts();
    double step = trace.sampleIntervalMilliseconds();
    double from = trace.onsetMilliseconds().orElse(0);
    double deepest = 0;
    for (int i = 0; i < values.length; i++) {
      if (i * step >= from && i * step <= endMilliseconds) {
        deepest = Math.max(deepest, -values[i]);
      }
    }
    return deepest;
  }

  /// @return the largest of 1, 2, 5, 10 and so on that is not longer than the length
  private static double roundLength(double length) {
    double power = Math.pow(10, Math.floor(Math.log10(length)));
    double lead = length / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
  }

  private static String plain(double length) {
    return Decimal.plain(length, 3);
  }

  private static Optional<Trace> trace(MotorResponse response) {
    return response.outcome() instanceof Outcome.Recorded seen ? seen.trace() : Optional.empty();
  }
}
