package org.ranvier.benchmarks.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ranvier.formats.subject.Preset;
import org.ranvier.study.body.StudyTables;
import org.ranvier.study.nerve.Effect;
import org.ranvier.study.nerve.Order;

/// Dispersion against block in the forearm of the median nerve.
final class DispersionTables {

  private static final List<Double> SHOWN =
      List.of(0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 15.0, 20.0, 30.0);
  private static final double MOST_DELAY = 30;
  private static final double FINE_DELAY = 12;
  private static final double RULE_PERCENT = 30;
  private static final double LONG_PERCENT = 150;

  private final People people;
  private final StudyTables tables;
  private final List<Double> delays = new ArrayList<>();

  /// For each person, for each delay.
  private final List<List<Forearm>> dispersed;

  DispersionTables(int count, StudyTables tables) {
    people = new People(Preset.HEALTHY, count);
    this.tables = tables;
    for (double delay = 0; delay <= MOST_DELAY; delay += delay < FINE_DELAY ? 0.5 : 1) {
      delays.add(delay);
    }
    dispersed =
        people.each(subject ->
            delays.stream()
                .map(delay -> Forearm.of(subject, new Effect.Dispersed(delay), tables))
                .toList());
  }

  Table dispersion() {
    Table table =
        new Table(
            "dispersion",
            "D, ms",
            "amplitude lost, %",
            "area lost, %",
            "longer by, %",
            "all phases: amplitude lost, %",
            "area lost, %",
            "longer by, %");
    for (double delay : SHOWN) {
      List<String> cells = new ArrayList<>(List.of(Table.text(delay, 0)));
      cells.addAll(List.of(mean(delay, Forearm::measured).cells()));
      cells.addAll(List.of(mean(delay, Forearm::allPhases).cells()));
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  private Change mean(double delay, Function<Forearm, Change> reading) {
    int place = delays.indexOf(delay);
    return Change.mean(dispersed.stream().map(each -> reading.apply(each.get(place))).toList());
  }

  /// The most that dispersion alone takes, person by person.
  Table most() {
    Table table =
        new Table(
            "most",
            "longer by at most",
            "as examine measures: amplitude lost, % (mean, highest)",
            "area lost, %",
            "all phases: amplitude lost, %",
            "area lost, %");
    for (double longer : List.of(RULE_PERCENT, LONG_PERCENT, Double.POSITIVE_INFINITY)) {
      table.row(
          Double.isInfinite(longer) ? "any time" : Table.text(longer, 0) + " %",
          most(longer, Forearm::measured, Change::amplitudeLoss),
          most(longer, Forearm::measured, Change::areaLoss),
          most(longer, Forearm::allPhases, Change::amplitudeLoss),
          most(longer, Forearm::allPhases, Change::areaLoss));
    }
    return table;
  }

  private String most(
      double longer, Function<Forearm, Change> reading, ToDoubleFunction<Change> loss) {
    Figures found = greatest(longer, reading, loss);
    return Table.text(found.mean(), 0) + ", " + Table.text(found.quantile(1), 0);
  }

  private Figures greatest(
      double longer, Function<Forearm, Change> reading, ToDoubleFunction<Change> loss) {
    List<Double> greatest = new ArrayList<>();
    for (List<Forearm> person : dispersed) {
      greatest.add(
          person.stream()
              .map(reading)
              .filter(change -> change.longer() <= longer || Double.isInfinite(longer))
              .mapToDouble(loss)
              .max()
              .orElse(Double.NaN));
    }
    return Figures.of(greatest);
  }

  void addTargets(Targets targets) {
    targets.between(
        "8",
        "dispersion that lengthens by 150 % at most: area lost at most",
        "about 50 %",
        45,
        60,
        greatest(LONG_PERCENT, Forearm::allPhases, Change::areaLoss).mean(),
        "%",
        0);
    targets.between(
        "8",
        "the same: amplitude lost at most",
        "about 80 %",
        70,
        85,
        greatest(LONG_PERCENT, Forearm::allPhases, Change::amplitudeLoss).mean(),
        "%",
        0);
    targets.between(
        "9",
        "dispersion that lengthens by 30 % at most: area lost at most",
        "small",
        Double.NEGATIVE_INFINITY,
        12,
        greatest(RULE_PERCENT, Forearm::allPhases, Change::areaLoss).mean(),
        "%",
        0);
  }

  Table block() {
    Table table =
        new Table(
            "block",
            "axons blocked",
            "which first",
            "amplitude lost, %",
            "area lost, %",
            "longer by, %");
    for (double share : List.of(0.3, 0.5, 0.7)) {
      for (Order order : Order.values()) {
        Change change =
            Change.mean(
                people.each(subject ->
                    Forearm.of(subject, new Effect.Blocked(share, order), tables).measured()));
        List<String> cells = new ArrayList<>();
        cells.add(Table.text(100 * share, 0) + " %");
        cells.add(order.id());
        cells.addAll(List.of(change.cells()));
        table.row(cells.toArray(String[]::new));
      }
    }
    return table;
  }
}
