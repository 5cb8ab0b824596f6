package org.ranvier.cohort.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ranvier.cohort.plan.Arm;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Endpoint;
import org.ranvier.cohort.plan.Population;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Rows;
import org.ranvier.result.Table;

/// The outcomes of a study as sentences, tables and curves.
public final class CohortResult {

  /// So many significant digits.
  private static final int DIGITS = -3;

  private static final double DAYS_OF_A_WEEK = 7;

  private final CohortProtocol protocol;
  private final Outcomes outcomes;

  private CohortResult(CohortProtocol protocol, Outcomes outcomes) {
    this.protocol = protocol;
    this.outcomes = outcomes;
  }

  /// @return the result, ready to be shown
  public static Result of(CohortProtocol protocol, Outcomes outcomes) {
    return new CohortResult(protocol, outcomes).result();
  }

  private Result result() {
    List<Table> tables = new ArrayList<>();
    tables.add(figures());
    Table words = words();
    Table series = series();
    List.of(words, series).stream().filter(each -> !each.rows().isEmpty()).forEach(tables::add);
    tables.add(flow());
    tables.add(questions());
    return new Result(
        protocol.title(),
        "What would virtual patients show?",
        setup(),
        answers(),
        tables,
        curves(),
        notes());
  }

  private List<Result.Fact> setup() {
    List<Result.Fact> facts = new ArrayList<>();
    facts.add(new Result.Fact("protocol", protocol.id()));
    facts.add(new Result.Fact("seed", Long.toString(protocol.seed())));
    facts.add(
        new Result.Fact(
            "population",
            protocol.population().groups().stream()
                .map(Population.Group::name)
                .collect(Collectors.joining(", "))));
    facts.add(
        new Result.Fact(
            "taken in",
            protocol.entry().at().id()
                + (protocol.entry().afterDays().to() == 0
                    ? ""
                    : " and " + protocol.entry().afterDays().text() + " days")));
    if (!protocol.arms().isEmpty()) {
      facts.add(new Result.Fact("design", protocol.design().id()));
      facts.add(
          new Result.Fact(
              "arms", protocol.arms().stream().map(Arm::id).collect(Collectors.joining(", "))));
    }
    return facts;
  }

  private List<String> answers() {
    List<String> answers = new ArrayList<>();
    Flow flow = outcomes.flow();
    answers.add(
        "Of %d virtual patients who were looked at, %d were taken in%s."
            .formatted(
                flow.screened(),
                flow.takenIn(),
                flow.takenIn() < protocol.patients()
                    ? ", fewer than the %d that were wanted".formatted(protocol.patients())
                    : ""));
    List<Outcome> judged =
        outcomes.all().stream().filter(each -> each.verdict() != Outcome.Verdict.OPEN).toList();
    if (!judged.isEmpty()) {
      List<String> outside =
          judged.stream()
              .filter(each -> each.verdict() == Outcome.Verdict.OUTSIDE)
              .map(each -> each.endpoint().id())
              .toList();
      answers.add(
          "%d of %d figures that are compared with published ones lie within their bands%s."
              .formatted(
                  judged.size() - outside.size(),
                  judged.size(),
                  outside.isEmpty() ? "" : "; outside are " + String.join(", ", outside)));
    }
    return answers;
  }

  private Table figures() {
    Rows rows =
        new Rows("figures", "Figures with 95 % intervals")
            .column("endpoint", "endpoint", 0)
            .column("arm", "arm", 0)
            .column("statistic", "statistic", 0)
            .column("value", "value", DIGITS)
            .column("low", "from", DIGITS)
            .column("high", "to", DIGITS)
            .column("unit", "unit", 0)
            .column("patients", "n", 0)
            .column("published", "published", DIGITS)
            .column("acceptLow", "band from", DIGITS)
            .column("acceptHigh", "to", DIGITS)
            .column("verdict", "verdict", 0);
    for (Outcome each : outcomes.all()) {
      if (each.day().isEmpty() && each.word().isEmpty()) {
        Endpoint endpoint = each.endpoint();
        rows.add(
            endpoint.id(),
            each.arm(),
            each.statistic().text(),
            finite(each.estimate().value()),
            finite(each.estimate().low()),
            finite(each.estimate().high()),
            each.unit(),
            each.estimate().count(),
            Rows.orNone(endpoint.published().value()),
            endpoint.accept().map(band -> Rows.orNone(band.low())).orElse(Double.NaN),
            endpoint.accept().map(band -> Rows.orNone(band.high())).orElse(Double.NaN),
            each.verdict() == Outcome.Verdict.OPEN ? "" : each.verdict().id());
      }
    }
    return rows.table();
  }

  private Table words() {
    Rows rows =
        new Rows("words", "Shares of words with 95 % intervals")
            .column("endpoint", "endpoint", 0)
            .column("arm", "arm", 0)
            .column("day", "day", 0)
            .column("word", "word", 0)
            .column("percent", "%", DIGITS)
            .column("low", "from", DIGITS)
            .column("high", "to", DIGITS)
            .column("patients", "n", 0);
    for (Outcome each : outcomes.all()) {
      if (!each.word().isEmpty()) {
        rows.add(
            each.endpoint().id(),
            each.arm(),
            each.day().isPresent() ? Integer.toString(each.day().getAsInt()) : "",
            each.word(),
            each.estimate().value(),
            each.estimate().low(),
            each.estimate().high(),
            each.estimate().count());
      }
    }
    return rows.table();
  }

  private Table series() {
    Rows rows =
        new Rows("times", "Figures at several times with 95 % intervals")
            .column("endpoint", "endpoint", 0)
            .column("arm", "arm", 0)
            .column("day", "day", 0)
            .column("statistic", "statistic", 0)
            .column("value", "value", DIGITS)
            .column("low", "from", DIGITS)
            .column("high", "to", DIGITS)
            .column("unit", "unit", 0)
            .column("patients", "n", 0);
    for (Outcome each : outcomes.all()) {
      if (each.day().isPresent() && each.word().isEmpty()) {
        rows.add(
            each.endpoint().id(),
            each.arm(),
            each.day().getAsInt(),
            each.statistic().text(),
            finite(each.estimate().value()),
            finite(each.estimate().low()),
            finite(each.estimate().high()),
            each.unit(),
            each.estimate().count());
      }
    }
    return rows.table();
  }

  private Table flow() {
    Rows rows =
        new Rows("flow", "Who was taken in").column("what", "", 0).column("patients", "n", 0);
    Flow flow = outcomes.flow();
    rows.add("looked at", flow.screened());
    flow.refused().forEach((reason, count) -> rows.add("not taken in: " + reason, count));
    rows.add("taken in", flow.takenIn());
    flow.sequences().forEach((sequence, count) -> rows.add("given " + sequence, count));
    return rows.table();
  }

  private Table questions() {
    Rows rows =
        new Rows("questions", "What was asked")
            .column("endpoint", "endpoint", 0)
            .column("title", "title", 0)
            .column("measure", "measure", 0)
            .column("source", "published in", 0);
    for (Endpoint each : protocol.endpoints()) {
      rows.add(
          each.id(),
          each.title(),
          each.asked().measure().meaning(),
          each.published().source().orElse(""));
    }
    return rows.table();
  }

  /// One picture for each endpoint and statistic at several times.
  private List<Figure> curves() {
    Map<String, List<Outcome>> pictures = new LinkedHashMap<>();
    for (Outcome each : outcomes.all()) {
      if (each.day().isPresent() && each.word().isEmpty()) {
        String key = each.endpoint().id() + "-" + each.statistic().text().replace(' ', '-');
        pictures.computeIfAbsent(key, _ -> new ArrayList<>()).add(each);
      }
    }
    List<Figure> figures = new ArrayList<>();
    pictures.forEach((key, all) -> figures.add(curves(key, all)));
    return figures;
  }

  private static Figure curves(String id, List<Outcome> all) {
    Outcome first = all.getFirst();
    Set<String> arms =
        all.stream().map(Outcome::arm).collect(Collectors.toCollection(LinkedHashSet::new));
    List<Figure.Series> series = new ArrayList<>();
    for (String arm : arms) {
      List<Outcome> own = all.stream().filter(each -> each.arm().equals(arm)).toList();
      double[] weeks =
          own.stream().mapToDouble(each -> each.day().getAsInt() / DAYS_OF_A_WEEK).toArray();
      String name = arm.isEmpty() ? first.statistic().text() : arm;
      series.add(
          new Figure.Series(
              name,
              weeks,
              own.stream().mapToDouble(each -> finite(each.estimate().value())).toArray(),
              true));
      if (arms.size() == 1) {
        series.add(
            new Figure.Series(
                "95 % interval, lower end",
                weeks,
                own.stream().mapToDouble(each -> finite(each.estimate().low())).toArray(),
                true));
        series.add(
            new Figure.Series(
                "upper end",
                weeks,
                own.stream().mapToDouble(each -> finite(each.estimate().high())).toArray(),
                true));
      }
    }
    String unit = first.unit().isEmpty() ? "" : " (" + first.unit() + ")";
    return new Figure.Curves(
        id,
        first.endpoint().title(),
        "The %s of all patients at each visit.".formatted(first.statistic().text()),
        new Figure.Axis("weeks", false),
        new Figure.Axis(first.endpoint().asked().measure().id() + unit, false),
        series,
        List.of());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Intervals are those of chance with so many virtual patients; they say nothing about how"
            + " well the model is like people.");
    notes.add(
        "Shares: Wilson; means: Student's t, Welch between two groups; medians and quantiles: order"
            + " statistics; standard deviations: Bonett 2006.");
    boolean unverified =
        protocol.endpoints().stream()
            .map(Endpoint::published)
            .anyMatch(each -> each.value().isPresent() && !each.verified());
    if (unverified) {
      notes.add(
          "Published figures are those that the protocol names; not all were held against the printed page.");
    }
    return notes;
  }

  /// A time that never came has no figure.
  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }
}
