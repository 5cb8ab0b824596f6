package org.ranvier.study.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.ranvier.result.Result;
import org.ranvier.result.Result.Fact;

/// The analysis of a scan in sentences, tables and figures.
public final class ScanAnswer {

  private static final String QUESTION =
      "How many motor units does the scan show, and how large are they?";

  private final ScanAnalysis analysis;
  private final OptionalInt theirs;

  private ScanAnswer(ScanAnalysis analysis, OptionalInt theirs) {
    this.analysis = analysis;
    this.theirs = theirs;
  }

  /// @param file name, for the row of the table
  /// @param title what was recorded
  /// @param facts of the recording
  /// @param theirs number of units that the recording program counted
  public static Result of(
      String file, String title, List<Fact> facts, ScanAnalysis analysis, OptionalInt theirs) {
    ScanAnswer answer = new ScanAnswer(analysis, theirs);
    return new Result(
        title,
        QUESTION,
        answer.setup(facts),
        answer.sentences(),
        ScanTables.of(file, analysis, theirs),
        ScanFigures.of(analysis),
        answer.notes());
  }

  private List<Fact> setup(List<Fact> facts) {
    List<Fact> setup = new ArrayList<>(facts);
    CmapScan.Parts parts = analysis.scan().parts();
    double[] stimuli = analysis.scan().ordered().stimuli();
    setup.add(
        new Fact(
            "responses",
            "%d in the scan, %d before and %d after it"
                .formatted(
                    parts.scanEnd() - parts.scanStart(),
                    parts.scanStart() - parts.start(),
                    parts.end() - parts.scanEnd())));
    setup.add(
        new Fact(
            "stimuli",
            String.format(
                Locale.ROOT, "%.2f to %.2f mA", stimuli[0], stimuli[stimuli.length - 1])));
    setup.add(
        new Fact(
            "largest response",
            String.format(Locale.ROOT, "%.2f mV", analysis.indices().peakMillivolts())));
    return setup;
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    switch (analysis.count()) {
      case UnitCount.Counted counted -> {
        sentences.add(
            String.format(
                Locale.ROOT,
                "About %d motor unit%s (95 %% interval %d to %d), of %.0f µV in the mean.",
                counted.units().median(),
                counted.units().median() == 1 ? "" : "s",
                counted.units().lower(),
                counted.units().upper(),
                counted.meanMicrovolts()));
        sentences.add(
            String.format(
                Locale.ROOT,
                "Of %.0f µV or more (0.25 %% of the largest response, the least that MScanFit counts)"
                    + " are %s.",
                counted.leastMicrovolts(),
                counted.larger()));
      }
      case UnitCount.CannotTell cannot ->
          sentences.add("The number of motor units cannot be told. " + cannot.reason());
    }
    sentences.add(indices());
    if (theirs.isPresent()) {
      sentences.add("The recording program counted " + theirs.getAsInt() + " (MSFNUnits).");
    }
    return sentences;
  }

  private String indices() {
    ScanIndices indices = analysis.indices();
    String half = indices.d50() == 1 ? "the largest step makes" : "the %d largest steps make";
    String d50 = (half + " up half of the response (D50).").formatted(indices.d50());
    if (indices.stepix().isEmpty()) {
      return "STEPIX cannot be told, for lack of steps above the noise; " + d50;
    }
    return String.format(
            Locale.ROOT,
            "STEPIX is %d, AMPIX %.1f µV; ",
            indices.stepix().getAsInt(),
            indices.ampixMicrovolts())
        + d50;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    ScanIndices indices = analysis.indices();
    notes.add(
        String.format(
            Locale.ROOT,
            "5, 50 and 95 %% of the response at %.2f, %.2f and %.2f mA; largest step %.3f mV.",
            indices.s5(),
            indices.s50(),
            indices.s95(),
            indices.largestStepMillivolts()));
    if (analysis.count() instanceof UnitCount.Counted counted) {
      notes.add(
          String.format(
              Locale.ROOT,
              "Fitted: thresholds scatter by %.2f %%, noise %.1f µV; responses lie %.1f %% of the"
                  + " largest from the curve. Agreement of fits from different starts %.2f (1 is"
                  + " best).",
              100 * counted.relativeSpread(),
              1000 * counted.noiseMillivolts(),
              counted.misfitPercent(),
              counted.agreement()));
      notes.add(
          "The interval holds if units are as assumed: each fires or not, thresholds and amplitudes"
              + " are lognormal, no unit is below 10 µV. Small units are inferred, not seen.");
      notes.add("Assumptions: " + ScanModel.shipped().source().text() + ".");
    }
    notes.add(
        "STEPIX, AMPIX and D50 as in github.com/kelvinejones/CMAP-Scan-MUNE-Algorithms (a917e5b).");
    return notes;
  }
}
