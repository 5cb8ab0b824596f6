package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Site;
import org.ranvier.quantity.Figures;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Rows;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.protocol.SpecialPlan;

/// Motor conduction with the limb cooled and warmed.
final class TemperatureTest {

  private static final double PERCENT = 100;
  private static final String QUESTION = "What does temperature do to conduction?";

  private final VirtualBody body;

  TemperatureTest(VirtualBody body) {
    this.body = body;
  }

  /// A study at some temperature of the skin.
  private record Warm(double celsius, Responses responses) {}

  Result of(SpecialPlan.Temperature plan) {
    MotorPlan motor = SpecialTests.motorPlan(body, plan.muscle(), plan.side(), plan.sites());
    LimbMuscle muscle = body.muscle(plan.muscle(), plan.side());
    Limb limb = muscle.nerve().path().course().limb();
    List<Warm> studies = new ArrayList<>();
    for (double celsius : plan.celsius()) {
      VirtualBody changed = new VirtualBody(body.subject().withSkin(limb, celsius), body.tables());
      studies.add(
          new Warm(
              celsius,
              new Responses(
                  new MotorTest(changed)
                      .of(
                          motor,
                          changed.muscle(plan.muscle(), plan.side()),
                          "temperature " + celsius))));
    }
    return new Result(
        "Conduction at other temperatures: " + SpecialTests.nerveAndMuscle(muscle),
        QUESTION,
        List.of(
            new Result.Fact(
                "skin",
                String.join(", ", plan.celsius().stream().map(Figures::text).toList()) + " °C")),
        answers(studies),
        List.of(rows(studies).table()),
        figures(studies),
        List.of(
            "The nerve is as warm as the skin beyond elbow or knee and warms towards the trunk."
                + " Lesions that are given as damaged nodes or internodes change with temperature;"
                + " shares of blocked, slowed or lost axons do not."));
  }

  private static List<String> answers(List<Warm> studies) {
    Responses cold = studies.getFirst().responses;
    Responses warm = studies.getLast().responses;
    double degrees = studies.getLast().celsius - studies.getFirst().celsius;
    Site distal = cold.sites().getFirst();
    List<String> answers = new ArrayList<>();
    double latency = (warm.latency(distal) - cold.latency(distal)) / degrees;
    answers.add(
        Double.isNaN(latency)
            ? "The response from the %s cannot be compared: it is absent at an end of the range."
                .formatted(distal.id())
            : String.format(
                Locale.ROOT,
                "With each °C more, latency from the %s changes by %+.2f ms and amplitude by %+.1f %%.",
                distal.id(),
                latency,
                PERCENT
                    * (warm.amplitude(distal) - cold.amplitude(distal))
                    / cold.amplitude(distal)
                    / degrees));
    for (int i = 1; i < cold.sites().size(); i++) {
      Site site = cold.sites().get(i);
      double change = (warm.velocity(site) - cold.velocity(site)) / degrees;
      if (!Double.isNaN(change)) {
        answers.add(
            String.format(
                Locale.ROOT,
                "Velocity from %s to %s changes by %+.1f m/s for 1 °C, from %.0f to %.0f m/s.",
                site.id(),
                cold.sites().get(i - 1).id(),
                change,
                cold.velocity(site),
                warm.velocity(site)));
      }
    }
    return answers;
  }

  private static Rows rows(List<Warm> studies) {
    Rows rows =
        new Rows("responses", "Responses at each temperature")
            .column("skinCelsius", "skin (°C)", 1)
            .column("site", "site", 0)
            .column("latencyMilliseconds", "latency (ms)", 1)
            .column("amplitudeMillivolts", "amplitude (mV)", 1)
            .column("areaMillivoltMilliseconds", "area (mV·ms)", 1)
            .column("durationMilliseconds", "duration (ms)", 1)
            .column("velocityMetresPerSecond", "velocity (m/s)", 0);
    for (Warm each : studies) {
      for (Site site : each.responses.sites()) {
        rows.add(
            each.celsius,
            site.id(),
            each.responses.latency(site),
            each.responses.amplitude(site),
            each.responses.area(site),
            each.responses.duration(site),
            each.responses.velocity(site));
      }
    }
    return rows;
  }

  private static List<Figure> figures(List<Warm> studies) {
    List<Site> sites = studies.getFirst().responses.sites();
    Site distal = sites.getFirst();
    List<Figure.Row> rows = new ArrayList<>();
    studies.forEach(each ->
        rows.add(
            TraceRows.row(Figures.text(each.celsius) + " °C", each.responses.study(), distal)));
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure.Traces(
            "temperature-traces",
            "Responses from the " + distal.id(),
            "The most distal site at each temperature, at one gain.",
            "time (ms)",
            rows));
    if (sites.size() > 1) {
      figures.add(
          curves(
              "velocity",
              "velocity (m/s)",
              studies,
              sites.subList(1, sites.size()),
              Responses::velocity));
    }
    figures.add(curves("latency", "latency (ms)", studies, sites, Responses::latency));
    figures.add(curves("amplitude", "amplitude (mV)", studies, sites, Responses::amplitude));
    return figures;
  }

  private static Figure curves(
      String what,
      String label,
      List<Warm> studies,
      List<Site> sites,
      ToDoubleBiFunction<Responses, Site> figure) {
    double[] celsius = studies.stream().mapToDouble(Warm::celsius).toArray();
    List<Figure.Series> series = new ArrayList<>();
    for (Site site : sites) {
      series.add(
          new Figure.Series(
              site.id(),
              celsius,
              studies.stream()
                  .mapToDouble(each -> figure.applyAsDouble(each.responses, site))
                  .toArray(),
              true));
    }
    return new Figure.Curves(
        "temperature-" + what,
        what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + " by temperature",
        what.equals("velocity")
            ? "From each site to the next one distal to it."
            : "By site of stimulation.",
        new Figure.Axis("skin (°C)", false),
        new Figure.Axis(label, false),
        series,
        List.of());
  }
}
