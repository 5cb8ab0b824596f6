package org.ranvier.benchmarks.patient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ranvier.cohort.measure.Examining;
import org.ranvier.cohort.plan.Accept;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Published;
import org.ranvier.cohort.report.Outcome;
import org.ranvier.cohort.report.Outcomes;
import org.ranvier.cohort.run.CohortRun;
import org.ranvier.cohort.run.Row;
import org.ranvier.cohort.statistic.Estimate;
import org.ranvier.formats.protocol.ProtocolReader;

/// Runs all protocols of a folder and prints what they found beside what was published, for
/// `patient.sh`.
///
/// ```
/// java … org.ranvier.benchmarks.patient.TargetTable FOLDER THREADS [MOST-PATIENTS]
/// ```
public final class TargetTable {

  private final int threads;
  private final int mostPatients;

  /// Whether all figures of a target lie within their bands.
  private final Map<String, Boolean> hits = new LinkedHashMap<>();

  private TargetTable(int threads, int mostPatients) {
    this.threads = threads;
    this.mostPatients = mostPatients;
  }

  /// @param arguments the folder, the number of threads, how many patients a study has at most
  public static void main(String[] arguments) throws IOException {
    int most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
    TargetTable table = new TargetTable(Integer.parseInt(arguments[1]), most);
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      List<String> rows = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        System.err.println(file.getFileName() + " …");
        rows.addAll(table.rows(file));
      }
      table.print(rows);
    }
  }

  private void print(List<String> rows) {
    List<String> missed =
        hits.entrySet().stream().filter(each -> !each.getValue()).map(Map.Entry::getKey).toList();
    System.out.printf(
        "%d of %d targets are hit%s.%n%n",
        hits.size() - missed.size(),
        hits.size(),
        missed.isEmpty() ? "" : "; missed are " + String.join(", ", missed));
    System.out.println(
        "| target | figure | published | band | model (95 % interval) | patients | | protocol |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    rows.forEach(System.out::println);
  }

  private List<String> rows(Path file) throws IOException {
    CohortProtocol study =
        smaller(ProtocolReader.read(Files.readAllBytes(file), file.getFileName().toString()));
    List<Row> patients = new ArrayList<>();
    new CohortRun(study, Examining.shipped()).run(CohortRun.Progress.NONE, threads, patients::add);
    List<String> rows = new ArrayList<>();
    for (Outcome outcome : Outcomes.of(study, patients::forEach).all()) {
      boolean judged = outcome.verdict() != Outcome.Verdict.OPEN;
      String title = outcome.endpoint().title();
      String id = target(title.startsWith("T") && title.contains(": ") ? title : study.title());
      if (judged) {
        hits.merge(id, outcome.verdict() == Outcome.Verdict.INSIDE, Boolean::logicalAnd);
      }
      if (outcome.word().isEmpty()) {
        rows.add(row(id, outcome, file));
      }
    }
    return rows;
  }

  private CohortProtocol smaller(CohortProtocol study) {
    int patients = Math.min(study.patients(), mostPatients);
    return new CohortProtocol(
        study.id(),
        study.title(),
        patients,
        study.screened(),
        study.seed(),
        study.population(),
        study.entry(),
        study.before(),
        study.select(),
        study.design(),
        study.arms(),
        study.periods(),
        study.endpoints());
  }

  private static String target(String title) {
    return title.substring(0, Math.max(0, title.indexOf(':')));
  }

  private static String row(String id, Outcome outcome, Path file) {
    String title = outcome.endpoint().title();
    String figure = title.startsWith(id + ": ") ? title.substring(id.length() + 2) : title;
    Estimate estimate = outcome.estimate();
    String verdict =
        switch (outcome.verdict()) {
          case OPEN -> "";
          case INSIDE -> "hit";
          case OUTSIDE -> "**miss**";
        };
    return "| %s | %s, %s | %s | %s | %s (%s to %s)%s | %d | %s | [%s](../../examples/cohort/targets/%s) |"
        .formatted(
            id,
            figure,
            outcome.statistic().text(),
            published(outcome.endpoint().published()),
            outcome.endpoint().accept().map(TargetTable::band).orElse(""),
            digits(estimate.value()),
            digits(estimate.low()),
            digits(estimate.high()),
            outcome.unit().isEmpty() ? "" : " " + outcome.unit(),
            estimate.count(),
            verdict,
            file.getFileName().toString().replace(".yaml", ""),
            file.getFileName());
  }

  private static String published(Published published) {
    if (published.value().isPresent()) {
      return digits(published.value().getAsDouble());
    }
    return published.low().isPresent() && published.high().isPresent()
        ? digits(published.low().getAsDouble()) + " to " + digits(published.high().getAsDouble())
        : "";
  }

  private static String band(Accept accept) {
    OptionalDouble low = accept.low();
    OptionalDouble high = accept.high();
    if (low.isPresent() && high.isPresent()) {
      return digits(low.getAsDouble()) + " to " + digits(high.getAsDouble());
    }
    return low.isPresent()
        ? digits(low.getAsDouble()) + " or more"
        : digits(high.orElseThrow()) + " or less";
  }

  /// @return about three digits
  private static String digits(double value) {
    String text = String.format(Locale.ROOT, "%.3g", value);
    text = text.contains(".") && !text.contains("e") ? text.replaceAll("0+$", "") : text;
    text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return text.replace('-', '−');
  }
}
