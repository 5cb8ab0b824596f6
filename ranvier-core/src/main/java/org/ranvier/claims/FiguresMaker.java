package org.ranvier.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ranvier.cohort.measure.Examining;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.report.Outcome;
import org.ranvier.cohort.report.Outcomes;
import org.ranvier.cohort.run.CohortRun;
import org.ranvier.cohort.run.PatientRun;
import org.ranvier.cohort.run.Row;
import org.ranvier.cohort.statistic.Estimate;

/// Simulates a protocol and keeps its figures.
public final class FiguresMaker {

  private static final int PROBED = 4;
  private static final int PROBED_DIGITS = 6;

  private FiguresMaker() {}

  /// Runs a protocol of which each endpoint has one figure.
  ///
  /// @param name of its file, without its ending
  /// @param fingerprint of its text
  /// @param step called once for each patient who is taken in, by this thread
  /// @return an endpoint without a figure, such as a median time that never came, is left out
  public static ModelFigures.Run run(
      String name, CohortProtocol study, String fingerprint, int threads, Runnable step) {
    List<Row> rows = new ArrayList<>();
    new CohortRun(study, Examining.shipped())
        .run(
            CohortRun.Progress.NONE,
            threads,
            row -> {
              rows.add(row);
              if (row.isTakenIn()) {
                step.run();
              }
            });
    Map<String, ModelFigures.Figure> figures = new LinkedHashMap<>();
    for (Outcome outcome : Outcomes.of(study, rows::forEach).all()) {
      Estimate estimate = outcome.estimate();
      if (isFigure(estimate)) {
        figures.put(
            outcome.endpoint().id(),
            new ModelFigures.Figure(magnitude(estimate), outcome.unit(), estimate.count()));
      }
    }
    return new ModelFigures.Run(
        name, fingerprint, study.seed(), study.patients(), probe(study), figures);
  }

  /// What became of the first few patients of a protocol.
  ///
  /// Numbers are rounded, since the last digit of an exponential may differ between machines.
  ///
  /// @return a fingerprint
  public static String probe(CohortProtocol study) {
    PatientRun run = new PatientRun(study, Examining.shipped());
    StringBuilder text = new StringBuilder();
    for (int number = 1; number <= PROBED; number++) {
      Row row = run.of(number);
      text.append(row.refused()).append('|').append(row.sequence());
      row.figures().forEach(figure -> text.append('|').append(rounded(figure)));
      text.append('\n');
    }
    return Fingerprints.of(text.toString());
  }

  private static String rounded(String figure) {
    try {
      return new BigDecimal(figure).round(new MathContext(PROBED_DIGITS)).toString();
    } catch (NumberFormatException _) {
      return figure;
    }
  }

  private static boolean isFigure(Estimate estimate) {
    return Double.isFinite(estimate.value())
        && Double.isFinite(estimate.low())
        && Double.isFinite(estimate.high());
  }

  private static Magnitude magnitude(Estimate estimate) {
    // An interval of few may end a rounding error short of its own figure.
    double low = Math.min(estimate.low(), estimate.value());
    double high = Math.max(estimate.high(), estimate.value());
    return new Magnitude(OptionalDouble.of(estimate.value()), low, high);
  }
}
