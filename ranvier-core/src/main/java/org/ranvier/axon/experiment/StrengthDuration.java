package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.experiment.Search.Change;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Table;
import org.ranvier.result.Table.Column;

/// How strong a current of a given duration must be to send off an impulse; rheobase and
/// strength-duration time constant.
///
/// @param node where the current flows in; if empty, the middle of the axon
/// @param durationsMilliseconds of the currents, from 0.01 to 100 ms
/// @param tolerance of the thresholds, see [SearchRange]
public record StrengthDuration(
    OptionalInt node, List<Double> durationsMilliseconds, double tolerance) implements Question {

  private static final double LEAST_NANOAMPERES = 0.01;
  private static final double MOST_NANOAMPERES = 30;
  private static final double SHORTEST_MILLISECONDS = 0.01;
  private static final double LONGEST_MILLISECONDS = 100;

  public StrengthDuration {
    durationsMilliseconds = List.copyOf(durationsMilliseconds);
    SearchRange.mustBeATolerance(tolerance);
    if (durationsMilliseconds.isEmpty()) {
      throw new IllegalArgumentException(
          "A strength-duration curve needs at least one duration, but has none");
    }
    for (double duration : durationsMilliseconds) {
      if (!(duration >= SHORTEST_MILLISECONDS && duration <= LONGEST_MILLISECONDS)) {
        throw new IllegalArgumentException(
            "The duration of a current must be from %s to %s ms, but is %s ms"
                .formatted(SHORTEST_MILLISECONDS, LONGEST_MILLISECONDS, duration));
      }
    }
  }

  /// @return six durations from 0.02 to 1 ms in the middle of the axon
  public static StrengthDuration usual() {
    return new StrengthDuration(
        OptionalInt.empty(), List.of(0.02, 0.05, 0.1, 0.2, 0.5, 1.0), SearchRange.TOLERANCE);
  }

  @Override
  public String id() {
    return "strength-duration";
  }

  @Override
  public String text() {
    return "How strong must a current of a given duration be to send off an impulse?";
  }

  @Override
  public Result ask(String title, Axon axon, Accuracy accuracy) {
    StimulatedNode at = StimulatedNode.of(axon, node);
    FiringThreshold threshold = new FiringThreshold(Conduction.of(accuracy), axon, at);
    SearchRange currents =
        new SearchRange(LEAST_NANOAMPERES, MOST_NANOAMPERES, Scale.LOGARITHMIC, tolerance);
    Map<Double, Change> found = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    for (double duration : durationsMilliseconds.stream().sorted().distinct().toList()) {
      Search search = threshold.search(List.of(), 0, duration, currents);
      search.change().ifPresent(change -> found.put(duration, change));
      if (search.change().isEmpty()) {
        notes.add(
            "No threshold between %s and %s nA for %s ms: %s."
                .formatted(
                    Words.number(LEAST_NANOAMPERES),
                    Words.number(MOST_NANOAMPERES),
                    Words.number(duration),
                    switch (search.everywhere()) {
                      case YES -> "every current sends off an impulse";
                      case NO -> "no current sends off an impulse";
                      case UNDECIDED -> "not every run could be decided";
                    }));
      }
      if (!search.undecided().isEmpty()) {
        notes.add(
            "Undecided for %s ms at %s nA, counted neither way."
                .formatted(Words.number(duration), Words.list(search.undecided())));
      }
    }
    notes.add(
        "An impulse is sent off if it arrives at node %d, %d nodes from node %d, where the current flows in."
            .formatted(at.watched(), StimulatedNode.NODES_AWAY, at.node()));
    notes.add(WeissLaw.SOURCE);
    Optional<WeissLaw> law = WeissLaw.through(found);
    return new Result(
        title,
        text(),
        Setup.of(axon, accuracy),
        answers(found, law),
        List.of(table(found)),
        found.isEmpty() ? List.of() : List.of(figure(found, law)),
        notes);
  }

  private static List<String> answers(Map<Double, Change> found, Optional<WeissLaw> law) {
    List<String> answers = new ArrayList<>();
    law.ifPresent(weiss -> {
      answers.add("%s nA rheobase.".formatted(Words.number(weiss.rheobaseNanoamperes())));
      answers.add(
          "%s ms strength-duration time constant."
              .formatted(Words.number(weiss.tauMilliseconds())));
    });
    if (law.isEmpty()) {
      answers.add(
          "No rheobase can be given: it takes thresholds at two or more durations from %s to %s ms."
              .formatted(
                  Words.number(WeissLaw.SHORTEST_MILLISECONDS),
                  Words.number(WeissLaw.LONGEST_MILLISECONDS)));
    }
    found.forEach((duration, change) ->
        answers.add(
            "%s nA for %s ms.".formatted(Words.number(change.middle()), Words.number(duration))));
    return answers;
  }

  private static Table table(Map<Double, Change> found) {
    List<List<Object>> rows = new ArrayList<>();
    found.forEach((duration, change) ->
        rows.add(
            List.of(
                duration, change.middle(), change.no(), change.yes(), change.middle() * duration)));
    return new Table(
        "thresholds",
        "Threshold by duration",
        List.of(
            new Column("durationMilliseconds", "duration (ms)", 3),
            new Column("thresholdNanoamperes", "threshold (nA)", 4),
            new Column("failsAtNanoamperes", "fails at (nA)", 4),
            new Column("firesAtNanoamperes", "fires at (nA)", 4),
            new Column("chargePicocoulombs", "charge (pC)", 4)),
        rows);
  }

  private static Figure figure(Map<Double, Change> found, Optional<WeissLaw> law) {
    double[] durations = found.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    double[] currents = found.values().stream().mapToDouble(Change::middle).toArray();
    List<Figure.Series> series = new ArrayList<>();
    series.add(new Figure.Series("threshold", durations, currents, false));
    law.ifPresent(weiss -> series.add(weiss.curve(durations)));
    return new Figure.Curves(
        "strength-duration",
        "Threshold current by duration",
        "Short currents must be stronger; long ones approach the rheobase.",
        new Figure.Axis("duration (ms)", true),
        new Figure.Axis("threshold (nA)", true),
        series,
        law.map(weiss -> new Figure.Mark("time constant", weiss.tauMilliseconds())).stream()
            .toList());
  }
}
