package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.muscle.needle.MeanPotential;
import org.ranvier.muscle.needle.NeedleExamination;
import org.ranvier.muscle.needle.NeedleFindings;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Rows;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.protocol.NeedlePlan;
import org.ranvier.study.protocol.SpecialPlan;

/// Needle EMG of one muscle with its traces.
final class NeedleTraceTest {

  private static final double MILLISECONDS = 1000;
  private static final double PERCENT = 100;
  private static final int PLACE = 0;
  private static final String QUESTION = "What does a needle in the muscle show?";

  private final VirtualBody body;

  NeedleTraceTest(VirtualBody body) {
    this.body = body;
  }

  Result of(SpecialPlan.Needle plan) {
    NeedleExamination needle =
        new NeedleTest(body).examination(new NeedlePlan(plan.muscle(), plan.side()));
    NeedleFindings found = needle.findings();
    return new Result(
        "Needle EMG: %s %s".formatted(plan.side().id(), plan.muscle().id()),
        QUESTION,
        List.of(
            new Result.Fact(
                "traces", String.format(Locale.ROOT, "%.1f s each, one place", plan.seconds()))),
        answers(found),
        List.of(rows(found).table()),
        figures(plan, needle),
        List.of(
            "Efforts are shares of the muscle's greatest force in health; a weak muscle that cannot"
                + " reach one gives all it has."));
  }

  private static List<String> answers(NeedleFindings found) {
    List<String> answers = new ArrayList<>();
    answers.add(
        String.format(
            Locale.ROOT,
            "At the greatest effort the pattern is %s; recruitment is %s.",
            pattern(found),
            found.reducedRecruitment() ? "reduced" : "normal"));
    answers.add(
        found.fibrillationScore() == 0
            ? "There are no fibrillations."
            : "There are fibrillations, %d of 4.".formatted(found.fibrillationScore()));
    if (found.fasciculationsPerMinute() > 0) {
      answers.add(
          String.format(
              Locale.ROOT,
              "Fasciculations are seen, %.1f a minute.",
              found.fasciculationsPerMinute()));
    }
    if (found.chronicNeurogenic()) {
      answers.add("Potentials are those of units that have grown.");
    }
    return answers;
  }

  private static String pattern(NeedleFindings found) {
    return switch (found.interference()) {
      case FULL -> "full";
      case REDUCED -> "reduced";
      case SINGLE_UNITS -> "one of single units";
      case NONE -> "empty";
    };
  }

  private static Rows rows(NeedleFindings found) {
    Rows rows =
        new Rows("needle", "Measured")
            .column("figure", "figure", 0)
            .column("value", "value", 1)
            .column("unit", "unit", 0);
    rows.add("fibrillation score", found.fibrillationScore(), "of 4");
    rows.add("fasciculations", found.fasciculationsPerMinute(), "1/min");
    rows.add("fasciculations that move the skin", found.visibleFasciculationsPerMinute(), "1/min");
    rows.add("fastest unit at low effort", orNone(found.fastestHertz()), "Hz");
    rows.add("rate of the fastest over number of units", orNone(found.recruitmentRatio()), "Hz");
    rows.add("filled at the greatest effort", PERCENT * found.fullness(), "%");
    Optional<MeanPotential> mean = found.potentials();
    if (mean.isPresent()) {
      MeanPotential potential = mean.orElseThrow();
      rows.add("potentials measured", potential.count(), "");
      rows.add("amplitude", potential.amplitudeMillivolts(), "mV");
      rows.add("duration", potential.durationMilliseconds(), "ms");
      rows.add("phases", potential.phases(), "");
      rows.add("polyphasic", PERCENT * potential.polyphasicShare(), "%");
    }
    return rows;
  }

  private static double orNone(OptionalDouble value) {
    return Rows.orNone(value);
  }

  private static List<Figure> figures(SpecialPlan.Needle plan, NeedleExamination needle) {
    double milliseconds = plan.seconds() * MILLISECONDS;
    double step = needle.sampleMilliseconds();
    List<Figure.Row> efforts = new ArrayList<>();
    for (double effort : plan.efforts()) {
      efforts.add(
          row(
              String.format(Locale.ROOT, "effort %.0f %%", PERCENT * effort),
              step,
              needle.voluntary(effort, milliseconds, PLACE)));
    }
    return List.of(
        new Figure.Traces(
            "needle-rest",
            "At rest",
            "Fibrillations and fasciculations, if there are any.",
            "time (ms)",
            List.of(row("rest", step, needle.atRest(milliseconds, PLACE)))),
        new Figure.Traces(
            "needle-efforts",
            "At rising effort",
            "All at one gain, the needle at one place.",
            "time (ms)",
            efforts));
  }

  private static Figure.Row row(String name, double step, double[] millivolts) {
    double[] rounded = new double[millivolts.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] =
          Math.rint(millivolts[i] * MuscleElectrodes.MICROVOLTS_OF_A_MILLIVOLT)
              / MuscleElectrodes.MICROVOLTS_OF_A_MILLIVOLT;
    }
    return new Figure.Row(name, List.of(new Figure.Piece(0, step, rounded)));
  }
}
