package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Pump;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Table;
import org.ranvier.result.Table.Column;

/// Whether an impulse passes after a train of impulses, while the pump, which the train has driven,
/// hyperpolarises the nodes: activity-dependent block, and its recovery.
///
/// @param hertz impulses a second in the train, above 0, at most 200
/// @param seconds how long the train lasted, above 0, at most 3600
/// @param pausesSeconds times after its end at which the axon is tried, 0 or more
public record AfterActivity(double hertz, double seconds, List<Double> pausesSeconds)
    implements Question {

  private static final double MOST_HERTZ = 200;
  private static final double LONGEST_SECONDS = 3600;

  public AfterActivity {
    pausesSeconds = pausesSeconds.stream().sorted().toList();
    if (!(hertz > 0 && hertz <= MOST_HERTZ)) {
      throw new IllegalArgumentException(
          "The rate of a train must be above 0 and at most %s Hz, but is %s Hz"
              .formatted(MOST_HERTZ, hertz));
    }
    if (!(seconds > 0 && seconds <= LONGEST_SECONDS)) {
      throw new IllegalArgumentException(
          "A train must last longer than 0 and at most %s s, but lasts %s s"
              .formatted(LONGEST_SECONDS, seconds));
    }
    if (pausesSeconds.isEmpty() || !(pausesSeconds.getFirst() >= 0)) {
      throw new IllegalArgumentException(
          "Pauses after the train must be 0 s or more, and one at least, but are " + pausesSeconds);
    }
  }

  /// @return a minute at 25 Hz, tried up to ten minutes later
  public static AfterActivity usual() {
    return new AfterActivity(25, 60, List.of(0.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0));
  }

  @Override
  public String id() {
    return "after-activity";
  }

  @Override
  public String text() {
    return "Does the impulse pass after activity?";
  }

  @Override
  public Result ask(String title, Axon axon, Accuracy accuracy) {
    Pump pump =
        axon.pump()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "Activity acts through the pump, but the axon has none; add pump: {} to the axon"));
    Conduction conduction = Conduction.of(accuracy);
    Circumstance before = Circumstance.of(conduction, List.of(0.0), List.of(axon)).getFirst();
    List<Axon> axons =
        pausesSeconds.stream().map(pause -> axon.with(pump.after(hertz, seconds, pause))).toList();
    List<Circumstance> after = Circumstance.of(conduction, pausesSeconds, axons);
    List<String> answers = new ArrayList<>();
    answers.add("Before the train: " + before.outcome() + ".");
    answers.add("After it: " + String.join("; ", Circumstance.runs(after, "s")) + ".");
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      List<Object> row = new ArrayList<>(after.get(i).row());
      row.add(1, pump.after(hertz, seconds, pausesSeconds.get(i)).addedMilliamperes());
      rows.add(row);
    }
    Table table =
        new Table(
            "pauses",
            "After %s s at %s Hz".formatted(Words.number(seconds), Words.number(hertz)),
            List.of(
                new Column("pauseSeconds", "after (s)", 0),
                new Column("addedMilliamperesPerSquareCentimetre", "pump added (mA/cm²)", 3),
                new Column("outcome", "impulse", 0),
                new Column("extraDelayMilliseconds", "extra delay (ms)", 4),
                new Column("restMillivolts", "rest in the damage (mV)", 2),
                new Column("reason", "because", 0)),
            rows);
    return new Result(
        title,
        text(),
        Setup.of(axon, accuracy),
        answers,
        List.of(table),
        List.of(figure(after)),
        List.of(
            "The pump: " + pump.source().text() + ".",
            "Published observations of activity-dependent block in MMN and CIDP contradict each other; this shows what would follow from the figures given, not what happens in a patient."));
  }

  private static Figure figure(List<Circumstance> after) {
    double[] pauses = after.stream().mapToDouble(Circumstance::value).toArray();
    double[] rest =
        after.stream().mapToDouble(each -> each.restMillivolts().orElse(Double.NaN)).toArray();
    return new Figure.Curves(
        "rest",
        "Resting potential in the damage after the train",
        "Below its level before the train as long as the pump works off what the train brought in.",
        new Figure.Axis("after the train (s)", false),
        new Figure.Axis("rest (mV)", false),
        List.of(new Figure.Series("rest", pauses, rest, true)),
        List.of());
  }
}
