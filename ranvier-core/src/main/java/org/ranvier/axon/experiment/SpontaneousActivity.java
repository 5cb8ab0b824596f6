package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Activity;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Stimulus;
import org.ranvier.axon.Watch;
import org.ranvier.axon.experiment.Volleys.Firing;
import org.ranvier.result.Result;
import org.ranvier.result.Table;
import org.ranvier.result.Table.Column;

/// Whether an axon fires by itself, or more often than it is shocked; where such impulses begin,
/// and at what rate.
///
/// @param shocks what it gets, often nothing
/// @param milliseconds how long it is watched, from 1 to 10,000 ms
public record SpontaneousActivity(List<Stimulus> shocks, double milliseconds) implements Question {

  private static final double SHORTEST_MILLISECONDS = 1;
  private static final double LONGEST_MILLISECONDS = 10_000;

  /// At 37 °C. So long an axon has to settle when its lesions come on.
  private static final double SETTLING_MILLISECONDS = 20;

  /// At 37 °C. An impulse that begins at a shocked node within this time of the end of the shock is
  /// the shock's.
  private static final double LATEST_RESPONSE_MILLISECONDS = 2;

  public SpontaneousActivity {
    shocks = List.copyOf(shocks);
    if (!(milliseconds >= SHORTEST_MILLISECONDS && milliseconds <= LONGEST_MILLISECONDS)) {
      throw new IllegalArgumentException(
          "An axon must be watched from %s to %s ms long, but is for %s ms"
              .formatted(SHORTEST_MILLISECONDS, LONGEST_MILLISECONDS, milliseconds));
    }
    for (Stimulus shock : shocks) {
      if (!(shock.durationMilliseconds() > 0 && Double.isFinite(shock.nanoamperes()))) {
        throw new IllegalArgumentException(
            "A shock must last longer than 0 ms and have a current, but lasts %s ms at %s nA"
                .formatted(shock.durationMilliseconds(), shock.nanoamperes()));
      }
      if (!(shock.startMilliseconds() >= 0 && shock.startMilliseconds() < milliseconds)) {
        throw new IllegalArgumentException(
            "A shock must be given while the axon is watched, from 0 to %s ms, but is given at %s ms"
                .formatted(milliseconds, shock.startMilliseconds()));
      }
    }
  }

  /// @return 100 ms without a shock
  public static SpontaneousActivity usual() {
    return new SpontaneousActivity(List.of(), 100);
  }

  @Override
  public String id() {
    return "spontaneous";
  }

  @Override
  public String text() {
    return "Does the axon fire by itself, where, and how often?";
  }

  @Override
  public Result ask(String title, Axon axon, Accuracy accuracy) {
    for (Stimulus shock : shocks) {
      StimulatedNode.mustLieOn(axon, shock.node());
    }
    List<String> notes = new ArrayList<>();
    notes.add("An impulse begins at a node that fires without a neighbour having excited it.");
    List<Firing> beginnings = beginnings(axon, accuracy, notes);
    List<Firing> own = withoutResponses(beginnings, axon);
    List<String> answers = new ArrayList<>();
    answers.add(outcome(beginnings.size(), own));
    if (!own.isEmpty()) {
      answers.add(places(own));
      answers.add(rate(own));
    }
    return result(title, axon, accuracy, answers, notes, beginnings);
  }

  /// Shocked axons start at rest if they have one. Others start at the rest of the healthy axon,
  /// with the lesions coming on: whoever starts exactly at rest stays there, even if nothing holds
  /// it.
  private List<Firing> beginnings(Axon axon, Accuracy accuracy, List<String> notes) {
    Conduction conduction = Conduction.of(accuracy);
    if (!shocks.isEmpty() && Conduction.comesToRest(axon)) {
      return Volleys.beginnings(conduction.activity(axon, shocks, milliseconds, Watch.nothing()));
    }
    if (!shocks.isEmpty()) {
      notes.add(
          "No stable rest: the lesions leave the axon without a potential at which it stays. They come on at 0 ms, in an axon at the rest of the healthy one.");
      return Volleys.beginnings(conduction.onset(axon, shocks, milliseconds, Watch.nothing()));
    }
    double settling = SETTLING_MILLISECONDS * Setup.slowness(axon);
    Activity activity = conduction.onset(axon, List.of(), settling + milliseconds, Watch.nothing());
    List<Firing> all = Volleys.beginnings(activity);
    List<Firing> later =
        all.stream()
            .filter(each -> each.milliseconds() >= settling)
            .map(each -> new Firing(each.node(), each.milliseconds() - settling))
            .toList();
    notes.add(
        "The lesions come on in an axon at the rest of the healthy one. What begins in the first %s ms while it settles, %s, is not counted."
            .formatted(Words.number(settling), Words.count(all.size() - later.size(), "impulse")));
    return later;
  }

  /// Each shock accounts for one impulse, which may begin at a neighbour if its own node is
  /// damaged.
  private List<Firing> withoutResponses(List<Firing> beginnings, Axon axon) {
    List<Firing> own = new ArrayList<>(beginnings);
    for (Stimulus shock : shocks) {
      double end =
          shock.startMilliseconds()
              + shock.durationMilliseconds()
              + LATEST_RESPONSE_MILLISECONDS * Setup.slowness(axon);
      own.stream()
          .filter(each ->
              Math.abs(each.node() - shock.node()) <= 1
                  && each.milliseconds() >= shock.startMilliseconds()
                  && each.milliseconds() <= end)
          .findFirst()
          .ifPresent(own::remove);
    }
    return own;
  }

  private String outcome(int all, List<Firing> own) {
    String time = Words.number(milliseconds) + " ms";
    if (shocks.isEmpty()) {
      return own.isEmpty()
          ? "Silent: no impulse begins in %s without a shock.".formatted(time)
          : "%s in %s without a shock: the axon fires by itself."
              .formatted(Words.count(own.size(), "impulse"), time);
    }
    String given = Words.count(shocks.size(), "shock");
    return own.isEmpty()
        ? "No after-discharge: %s began in %s, none besides those of %s."
            .formatted(Words.count(all, "impulse"), time, given)
        : "%s besides those of %s in %s: after-discharge or impulses of its own."
            .formatted(Words.count(own.size(), "impulse"), given, time);
  }

  private static String places(List<Firing> own) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    own.forEach(each -> counts.merge(each.node(), 1, Integer::sum));
    List<String> places = new ArrayList<>();
    counts.forEach((node, count) -> places.add("node " + node + " (" + count + ")"));
    return "They begin at %s.".formatted(String.join(", ", places));
  }

  /// Of the node where most begin.
  private static String rate(List<Firing> own) {
    TreeMap<Integer, List<Double>> times = new TreeMap<>();
    own.forEach(each ->
        times.computeIfAbsent(each.node(), _ -> new ArrayList<>()).add(each.milliseconds()));
    int busiest = own.getFirst().node();
    List<Double> most = List.of();
    for (Map.Entry<Integer, List<Double>> each : times.entrySet()) {
      if (each.getValue().size() > most.size()) {
        busiest = each.getKey();
        most = each.getValue();
      }
    }
    return most.size() < 2
        ? "No rate can be given, because none began twice at the same node."
        : "%s Hz at node %d, where most begin."
            .formatted(
                Words.number((most.size() - 1) * 1000 / (most.getLast() - most.getFirst()), 3),
                busiest);
  }

  private Result result(
      String title,
      Axon axon,
      Accuracy accuracy,
      List<String> answers,
      List<String> notes,
      List<Firing> beginnings) {
    List<List<Object>> rows = new ArrayList<>();
    beginnings.forEach(each -> rows.add(List.of(each.milliseconds(), each.node())));
    return new Result(
        title,
        text(),
        Setup.of(axon, accuracy),
        answers,
        List.of(
            new Table(
                "beginnings",
                "Where and when impulses began",
                List.of(
                    new Column("beginMilliseconds", "begin (ms)", 3),
                    new Column("node", "node", 0)),
                rows)),
        List.of(),
        notes);
  }
}
