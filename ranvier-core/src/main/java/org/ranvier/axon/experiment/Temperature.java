package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Passage;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Table;
import org.ranvier.result.Table.Column;

/// Whether an impulse passes at other temperatures: block by warmth, as in demyelination, and by
/// cold, as in depolarised axons whose pump fails.
///
/// @param celsius temperatures, each from 20 to 42 °C
public record Temperature(List<Double> celsius) implements Question {

  private static final int CLEAR_NODES = 4;

  public Temperature {
    celsius = celsius.stream().sorted().toList();
    if (celsius.isEmpty()) {
      throw new IllegalArgumentException(
          "At least one temperature must be asked for, but there is none; name some, such as 25 and 37 °C");
    }
  }

  /// @return every 2 °C from 20 to 42
  public static Temperature usual() {
    List<Double> celsius = new ArrayList<>();
    for (int degrees = 20; degrees <= 42; degrees += 2) {
      celsius.add((double) degrees);
    }
    return new Temperature(celsius);
  }

  @Override
  public String id() {
    return "temperature";
  }

  @Override
  public String text() {
    return "At which temperatures does the impulse pass?";
  }

  @Override
  public Result ask(String title, Axon axon, Accuracy accuracy) {
    List<Axon> axons = celsius.stream().map(axon::at).toList();
    List<Circumstance> found = Circumstance.of(Conduction.of(accuracy), celsius, axons);
    List<String> runs = Circumstance.runs(found, "°C");
    List<String> answers = new ArrayList<>();
    answers.add(capital(String.join("; ", runs)) + ".");
    answers.addAll(blocks(found));
    List<String> notes = new ArrayList<>();
    notes.add(DamagedStretch.HOW_DELAY);
    notes.add(
        axon.pump()
            .map(pump -> "The pump: " + pump.source().text() + ".")
            .orElse(
                "Without a pump every lesion of these models does better in the cold: block by cold cannot show."));
    return new Result(
        title,
        text(),
        Setup.of(axon, accuracy),
        answers,
        List.of(table(found)),
        List.of(figure(found), rest(found)),
        notes);
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /// Blocks that a change of temperature brings about.
  private static List<String> blocks(List<Circumstance> found) {
    List<String> blocks = new ArrayList<>();
    for (int i = 1; i < found.size(); i++) {
      Circumstance colder = found.get(i - 1);
      Circumstance warmer = found.get(i);
      String between =
          "between %s and %s °C"
              .formatted(Words.number(colder.value()), Words.number(warmer.value()));
      if (colder.outcome().equals("passes") && warmer.outcome().equals("blocked")) {
        blocks.add("Warming blocks it " + between + ".");
      } else if (colder.outcome().equals("blocked") && warmer.outcome().equals("passes")) {
        blocks.add("Cooling blocks it " + between + ".");
      }
    }
    return blocks;
  }

  private static Table table(List<Circumstance> found) {
    List<List<Object>> rows = new ArrayList<>();
    for (Circumstance each : found) {
      List<Object> row = new ArrayList<>(each.row());
      OptionalDouble velocity =
          each.passage().map(Temperature::velocity).orElse(OptionalDouble.empty());
      row.add(2, velocity.isPresent() ? (Object) velocity.getAsDouble() : "");
      rows.add(row);
    }
    return new Table(
        "temperatures",
        "Temperature by temperature",
        List.of(
            new Column("celsius", "°C", 1),
            new Column("outcome", "impulse", 0),
            new Column("velocityMetresPerSecond", "m/s, whole", 2),
            new Column("extraDelayMilliseconds", "extra delay (ms)", 4),
            new Column("restMillivolts", "rest in the damage (mV)", 2),
            new Column("reason", "because", 0)),
        rows);
  }

  /// From the fourth node to the fourth from the end, so that the ends do not count.
  private static OptionalDouble velocity(Passage passage) {
    int to = passage.axon().nodes() - 1 - CLEAR_NODES;
    OptionalDouble start = passage.arrival(Math.min(CLEAR_NODES, to));
    OptionalDouble end = passage.arrival(Math.max(0, to));
    if (!passage.passed() || to <= CLEAR_NODES || start.isEmpty() || end.isEmpty()) {
      return OptionalDouble.empty();
    }
    double millimetres = (to - CLEAR_NODES) * passage.axon().geometry().spacingMicrometres() / 1000;
    return OptionalDouble.of(millimetres / (end.getAsDouble() - start.getAsDouble()));
  }

  private static Figure rest(List<Circumstance> found) {
    double[] celsius = found.stream().mapToDouble(Circumstance::value).toArray();
    double[] rest =
        found.stream().mapToDouble(each -> each.restMillivolts().orElse(Double.NaN)).toArray();
    return new Figure.Curves(
        "rest",
        "Resting potential in the damage",
        "What a pump that reaches its limit lets go of shows as depolarisation.",
        new Figure.Axis("temperature (°C)", false),
        new Figure.Axis("rest (mV)", false),
        List.of(new Figure.Series("rest", celsius, rest, true)),
        List.of());
  }

  private static Figure figure(List<Circumstance> found) {
    double[] celsius = found.stream().mapToDouble(Circumstance::value).toArray();
    double[] delays = found.stream().mapToDouble(each -> each.delay().orElse(Double.NaN)).toArray();
    return new Figure.Curves(
        "delay",
        "Extra delay by temperature",
        "The curve is broken where the impulse is blocked.",
        new Figure.Axis("temperature (°C)", false),
        new Figure.Axis("extra delay (ms)", false),
        List.of(new Figure.Series("extra delay", celsius, delays, true)),
        List.of());
  }
}
