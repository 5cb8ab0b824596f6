package org.ranvier.study.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ranvier.result.Figure;
import org.ranvier.result.Figure.Axis;
import org.ranvier.result.Figure.Curves;
import org.ranvier.result.Figure.Mark;
import org.ranvier.result.Figure.Series;

/// The drawings of a scan.
final class ScanFigures {

  private static final int CURVE_POINTS = 400;

  private ScanFigures() {}

  static List<Figure> of(ScanAnalysis analysis) {
    List<Figure> figures = new ArrayList<>();
    figures.add(scan(analysis));
    StepFit fit = new StepFit(analysis.scan().scanned());
    if (fit.falls()) {
      figures.add(steps(analysis.indices(), fit));
    }
    if (analysis.count() instanceof UnitCount.Counted counted) {
      figures.add(units(counted));
    }
    return figures;
  }

  private static Figure scan(ScanAnalysis analysis) {
    CmapScan.Ordered ordered = analysis.scan().ordered();
    List<Series> series = new ArrayList<>();
    series.add(new Series("responses", ordered.stimuli(), ordered.responses(), false));
    String caption = "Each point is a response.";
    if (analysis.count() instanceof UnitCount.Counted counted) {
      double[] stimuli = ordered.stimuli();
      double first = stimuli[0];
      double last = stimuli[stimuli.length - 1];
      double[] x = new double[CURVE_POINTS];
      Arrays.setAll(x, i -> first + (last - first) * i / (CURVE_POINTS - 1));
      double[] y = new double[CURVE_POINTS];
      Arrays.setAll(
          y, i -> ScanSimulator.meanResponse(counted.population(), x[i], counted.relativeSpread()));
      series.add(new Series("fitted units", x, y, true));
      caption +=
          " The line is the mean response of %d fitted units."
              .formatted(counted.population().size());
    }
    ScanIndices indices = analysis.indices();
    return new Curves(
        "scan",
        "Responses and fit",
        caption,
        new Axis("stimulus (mA)", false),
        new Axis("response (mV)", false),
        series,
        List.of(
            new Mark("5 %", indices.s5()),
            new Mark("50 %", indices.s50()),
            new Mark("95 %", indices.s95())));
  }

  private static Figure steps(ScanIndices indices, StepFit fit) {
    double[] steps = fit.steps();
    int shown = (int) Arrays.stream(steps).filter(step -> step >= StepFit.NOISE).count();
    double[] ranks = IntStream.rangeClosed(1, shown).asDoubleStream().toArray();
    double[] sizes = Arrays.stream(steps).limit(shown).map(step -> 1000 * step).toArray();
    double[] inLine = IntStream.rangeClosed(1, fit.inLine()).asDoubleStream().toArray();
    double[] line =
        IntStream.rangeClosed(1, fit.inLine()).mapToDouble(k -> 1000 * fit.line(k)).toArray();
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark("D50", indices.d50()));
    indices.stepix().ifPresent(stepix -> marks.add(new Mark("STEPIX", stepix)));
    return new Curves(
        "steps",
        "Steps by size",
        "Steps between responses that follow each other by size, and the line through those above"
            + " 50 µV from which STEPIX follows.",
        new Axis("rank", true),
        new Axis("step (µV)", false),
        List.of(new Series("steps", ranks, sizes, false), new Series("line", inLine, line, true)),
        marks);
  }

  private static Figure units(UnitCount.Counted counted) {
    double[] thresholds =
        counted.population().stream().mapToDouble(ScanUnit::thresholdMilliamperes).toArray();
    double[] amplitudes =
        counted.population().stream()
            .mapToDouble(unit -> 1000 * unit.amplitudeMillivolts())
            .toArray();
    return new Curves(
        "units",
        "Fitted units",
        "One population that explains the scan; others explain it as well.",
        new Axis("threshold (mA)", false),
        new Axis("amplitude (µV)", true),
        List.of(new Series("units", thresholds, amplitudes, false)),
        List.of());
  }
}
