package org.ranvier.report.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Activity;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.Stimulus;
import org.ranvier.axon.Watch;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Table;

/// Experiments on axons, simulated: one that conducts, one that does not.
public final class ConductExample {

  private static final double MICROMETRES = 10;
  private static final double MILLISECONDS = 3;

  private static final class Simulated {
    static final Result HEALTHY =
        result("Healthy axon", Axon.healthy(MICROMETRES, 41), List.of(0, 10, 20, 30, 40));
    static final Result BLOCKED =
        result(
            "Five nodes without sodium channels",
            Axon.healthy(MICROMETRES, 51)
                .with(Lesion.uniform(LesionKind.SODIUM_CHANNELS, 22, 5, 0)),
            List.of(15, 24, 30));
  }

  private ConductExample() {}

  public static Result healthy() {
    return Simulated.HEALTHY;
  }

  public static Result blocked() {
    return Simulated.BLOCKED;
  }

  /// The potentials of all nodes of an axon whose first node is shocked.
  public static Figure.SpaceTime spaceTime(Axon axon) {
    return spaceTime(axon, activity(axon));
  }

  private static Activity activity(Axon axon) {
    return Conduction.of(Accuracy.STANDARD)
        .activity(
            axon,
            List.of(Stimulus.ofFirstNode(axon.fibreMicrometres())),
            MILLISECONDS,
            Watch.allNodes(axon, 0.02));
  }

  private static Figure.SpaceTime spaceTime(Axon axon, Activity activity) {
    double[][] potentials = new double[axon.nodes()][];
    double[] places = new double[axon.nodes()];
    double spacing = axon.geometry().spacingMicrometres() / 1000;
    for (int node = 0; node < axon.nodes(); node++) {
      potentials[node] = activity.potentials(node);
      places[node] = node * spacing;
    }
    List<Figure.Span> spans =
        axon.lesions().stream()
            .map(lesion ->
                new Figure.Span(
                    "no sodium channels",
                    lesion.first() * spacing,
                    (lesion.first() + lesion.count() - 1) * spacing))
            .toList();
    return new Figure.SpaceTime(
        "space-time",
        "The impulse on its way",
        "Each trace is the potential of a node, time running down.",
        activity.times(),
        places,
        potentials,
        spans);
  }

  /// Potentials of some nodes over time.
  private static Figure.Curves traces(Activity activity, List<Integer> nodes) {
    List<Figure.Series> series = new ArrayList<>();
    for (int node : nodes) {
      series.add(
          new Figure.Series("node " + node, activity.times(), activity.potentials(node), true));
    }
    return new Figure.Curves(
        "traces",
        "Potentials of single nodes",
        "The impulse before, within and beyond the stretch in question.",
        new Figure.Axis("time (ms)", false),
        new Figure.Axis("membrane potential (mV)", false),
        series,
        List.of());
  }

  /// A made-up threshold: latency against the share of sodium channels left, and none below 0.22.
  public static Figure.Curves threshold() {
    double[] share = IntStream.rangeClosed(1, 40).mapToDouble(i -> i / 40.0).toArray();
    double[] delay = new double[share.length];
    double[] healthy = new double[share.length];
    for (int i = 0; i < share.length; i++) {
      delay[i] = share[i] < 0.22 ? Double.NaN : 0.05 + 0.11 / (share[i] - 0.12);
      healthy[i] = 0.175;
    }
    double[] measured = {0.25, 0.4, 0.6, 0.8, 1};
    double[] found = {0.92, 0.46, 0.27, 0.21, 0.18};
    return new Figure.Curves(
        "threshold",
        "Delay across the lesion",
        "The fewer sodium channels are left, the later the impulse arrives, until it fails.",
        new Figure.Axis("share of sodium channels left", true),
        new Figure.Axis("delay across five nodes (ms)", false),
        List.of(
            new Figure.Series("five nodes damaged", share, delay, true),
            new Figure.Series("healthy axon", share, healthy, true),
            new Figure.Series("recomputed at FINE", measured, found, false)),
        List.of(new Figure.Mark("block below 0.22", 0.22)));
  }

  private static Result result(String title, Axon axon, List<Integer> nodes) {
    Activity activity = activity(axon);
    List<List<Object>> rows = new ArrayList<>();
    for (int node = 0; node < axon.nodes(); node++) {
      List<Double> impulses = activity.impulses(node);
      rows.add(
          List.of(
              node,
              node * axon.geometry().spacingMicrometres() / 1000,
              impulses.isEmpty() ? Double.NaN : impulses.getFirst(),
              impulses.isEmpty() ? "no" : "yes"));
    }
    Table arrivals =
        new Table(
            "arrivals",
            "Arrival at each node",
            List.of(
                new Table.Column("node", "node", 0),
                new Table.Column("placeMillimetres", "place (mm)", 2),
                new Table.Column("arrivalMilliseconds", "arrival (ms)", 3),
                new Table.Column("impulse", "impulse", 0)),
            rows);
    boolean passed = !activity.impulses(axon.nodes() - 1).isEmpty();
    return new Result(
        title,
        "Does an impulse pass from the first node to the last?",
        List.of(
            new Result.Fact("model", "MRG 2002, motor axon"),
            new Result.Fact("fibre diameter", "10 µm"),
            new Result.Fact("nodes", Integer.toString(axon.nodes())),
            new Result.Fact("temperature", "37 °C"),
            new Result.Fact("lesions", axon.lesions().isEmpty() ? "none" : "sodium channels"),
            new Result.Fact("accuracy", Accuracy.STANDARD.id())),
        List.of(
            passed ? "The impulse passes all nodes." : "The impulse does not pass: it is blocked.",
            "The first node is shocked with 2 nA for 0.1 ms."),
        List.of(arrivals, shortTable()),
        List.of(spaceTime(axon, activity), traces(activity, nodes), threshold()),
        List.of(
            "An impulse is a potential that rises through −20 mV.",
            "Velocities are those of the model."));
  }

  /// A made-up answer whose figures are the same on every machine, for the approved page.
  public static Result madeUp() {
    int samples = 61;
    double[] times = IntStream.range(0, samples).mapToDouble(i -> i / 40.0).toArray();
    double[] places = IntStream.range(0, 9).mapToDouble(node -> 1.15 * node).toArray();
    double[][] potentials = new double[places.length][samples];
    for (int node = 0; node < places.length; node++) {
      double height = node < 5 ? 110 : 100.0 / (2 + (node - 5) * (node - 4));
      for (int i = 0; i < samples; i++) {
        double away = (times[i] - 0.2 - 0.06 * node) / (times[i] < 0.2 + 0.06 * node ? 0.08 : 0.2);
        potentials[node][i] = -80 + height / (1 + away * away * away * away);
      }
    }
    Figure.SpaceTime spaceTime =
        new Figure.SpaceTime(
            "space-time",
            "The impulse on its way",
            "A made-up impulse that ends.",
            times,
            places,
            potentials,
            List.of(new Figure.Span("no sodium channels", places[5], places[6])));
    return new Result(
        "Made-up axon",
        "Does an impulse pass from the first node to the last?",
        List.of(new Result.Fact("model", "none: made up"), new Result.Fact("nodes", "9")),
        List.of("The impulse does not pass: it stops at node 4."),
        List.of(shortTable()),
        List.of(spaceTime, threshold()),
        List.of("Made up to show the page."));
  }

  private static Table shortTable() {
    return new Table(
        "shares",
        "Delay by share",
        List.of(
            new Table.Column("share", "share of sodium channels left", 2),
            new Table.Column("delayMilliseconds", "delay (ms)", 3)),
        List.of(List.of(1.0, 0.175), List.of(0.5, 0.34), List.of(0.2, Double.NaN)));
  }
}
