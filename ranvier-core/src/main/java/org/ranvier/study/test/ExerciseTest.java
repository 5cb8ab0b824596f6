package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ranvier.anatomy.Site;
import org.ranvier.quantity.Figures;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Rows;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.Hyperpolarisation;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.protocol.SpecialPlan;

/// Motor conduction before and after voluntary contraction, which hyperpolarises axons.
final class ExerciseTest {

  private static final double PERCENT = 100;
  private static final double SECONDS_OF_A_MINUTE = 60;
  private static final String QUESTION = "Does activity block conduction?";

  private final VirtualBody body;

  ExerciseTest(VirtualBody body) {
    this.body = body;
  }

  /// A study at some time.
  ///
  /// @param minutes after the end of contraction; before it, less than 0
  private record Timed(String when, double minutes, Responses responses) {}

  Result of(SpecialPlan.Exercise plan) {
    MotorPlan motor = SpecialTests.motorPlan(body, plan.muscle(), plan.side(), plan.sites());
    LimbMuscle muscle = body.muscle(plan.muscle(), plan.side());
    List<Timed> timed = timed(plan, motor, muscle);
    return new Result(
        "Conduction after exercise: " + SpecialTests.nerveAndMuscle(muscle),
        QUESTION,
        List.of(
            new Result.Fact(
                "exercise",
                String.format(
                    Locale.ROOT,
                    "%.0f s of contraction, axons at %.0f Hz",
                    plan.seconds(),
                    plan.hertz()))),
        answers(timed),
        List.of(rows(timed).table()),
        figures(timed),
        List.of(
            "Only axons that are near to failing at a lesion drop out, and thresholds rise"
                + " everywhere. What exercise does to muscle fibres and end-plates is left out."));
  }

  private List<Timed> timed(SpecialPlan.Exercise plan, MotorPlan motor, LimbMuscle muscle) {
    Hyperpolarisation full = Hyperpolarisation.none().after(plan.hertz(), plan.seconds());
    List<Timed> timed = new ArrayList<>();
    double before = -plan.seconds() / SECONDS_OF_A_MINUTE;
    timed.add(at("at rest", before, Hyperpolarisation.none(), motor, muscle));
    timed.add(at("at once", 0, full, motor, muscle));
    for (double minutes : plan.minutes()) {
      Hyperpolarisation left = full.rested(minutes * SECONDS_OF_A_MINUTE);
      timed.add(at("after " + Figures.text(minutes) + " min", minutes, left, motor, muscle));
    }
    return timed;
  }

  private Timed at(
      String when, double minutes, Hyperpolarisation activity, MotorPlan plan, LimbMuscle muscle) {
    LimbMuscle active =
        new LimbMuscle(
            muscle.muscle(), muscle.side(), muscle.nerve().after(activity), muscle.state());
    return new Timed(
        when, minutes, new Responses(new MotorTest(body).of(plan, active, "exercise " + when)));
  }

  private static List<String> answers(List<Timed> timed) {
    Responses rest = timed.getFirst().responses;
    Responses after = timed.get(1).responses;
    List<String> answers = new ArrayList<>();
    for (Site site : rest.sites().reversed()) {
      answers.add(site.id() + ": " + answer(rest.amplitude(site), after.amplitude(site)));
    }
    return answers;
  }

  private static String answer(double atRest, double after) {
    if (Double.isNaN(atRest)) {
      return "no response at rest.";
    }
    String then =
        Double.isNaN(after)
            ? "no response at once after exercise"
            : String.format(
                Locale.ROOT,
                "%.1f mV at once after exercise (%s)",
                after,
                Figures.signedPercent(Math.rint(PERCENT * (after - atRest) / atRest)));
    return String.format(Locale.ROOT, "%.1f mV at rest, %s.", atRest, then);
  }

  private static Rows rows(List<Timed> timed) {
    Rows rows =
        new Rows("responses", "Responses before and after exercise")
            .column("when", "time", 0)
            .column("site", "site", 0)
            .column("latencyMilliseconds", "latency (ms)", 1)
            .column("amplitudeMillivolts", "amplitude (mV)", 1)
            .column("amplitudePercent", "of rest (%)", 0)
            .column("areaMillivoltMilliseconds", "area (mV·ms)", 1)
            .column("durationMilliseconds", "duration (ms)", 1);
    Responses rest = timed.getFirst().responses;
    for (Timed each : timed) {
      for (Site site : rest.sites()) {
        rows.add(
            each.when,
            site.id(),
            each.responses.latency(site),
            each.responses.amplitude(site),
            PERCENT * each.responses.amplitude(site) / rest.amplitude(site),
            each.responses.area(site),
            each.responses.duration(site));
      }
    }
    return rows;
  }

  private static List<Figure> figures(List<Timed> timed) {
    Responses rest = timed.getFirst().responses;
    Site proximal = rest.sites().getLast();
    List<Figure.Row> rows = new ArrayList<>();
    timed.forEach(each -> rows.add(TraceRows.row(each.when, each.responses.study(), proximal)));
    double[] minutes = timed.stream().mapToDouble(Timed::minutes).toArray();
    List<Figure.Series> series = new ArrayList<>();
    for (Site site : rest.sites()) {
      double[] percent =
          timed.stream()
              .mapToDouble(each -> PERCENT * each.responses.amplitude(site) / rest.amplitude(site))
              .toArray();
      series.add(new Figure.Series(site.id(), minutes, percent, true));
    }
    return List.of(
        new Figure.Traces(
            "exercise-traces",
            "Responses from the " + proximal.id(),
            "The most proximal site, before and after exercise, at one gain.",
            "time (ms)",
            rows),
        new Figure.Curves(
            "exercise-amplitudes",
            "Amplitudes before and after exercise",
            "Of the response at rest, by site of stimulation.",
            new Figure.Axis("time after exercise (min)", false),
            new Figure.Axis("amplitude (% of rest)", false),
            series,
            List.of(new Figure.Mark("end of exercise", 0))));
  }
}
