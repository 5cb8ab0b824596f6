package org.ranvier.benchmarks.criteria;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ranvier.benchmarks.MarkedPage;
import org.ranvier.cohort.measure.Examining;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.report.Outcomes;
import org.ranvier.cohort.run.CohortRun;
import org.ranvier.cohort.run.Row;
import org.ranvier.formats.protocol.ProtocolReader;

/// Runs the protocols of `examples/cohort/criteria` and writes docs/validation/patient-criteria.md
/// and docs/images/criteria-by-years.svg: `CriteriaFigures HOME [PATIENTS]`. With a number of
/// patients nothing is written but printed.
final class CriteriaFigures {

  private static final List<String> DISEASES =
      List.of("mmn", "mmn-treated", "als", "cidp", "multifocal-cidp");

  private CriteriaFigures() {}

  public static void main(String[] args) throws IOException {
    Path home = Path.of(args[0]);
    List<Scored> scored = new ArrayList<>();
    for (String disease : DISEASES) {
      Path file = home.resolve("examples/cohort/criteria/" + disease + ".yaml");
      CohortProtocol protocol = ProtocolReader.read(Files.readAllBytes(file), file.toString());
      if (args.length > 1) {
        protocol = protocol.withPatients(Integer.parseInt(args[1]));
      }
      scored.add(new Scored(disease, run(protocol)));
    }
    Cohorts cohorts = new Cohorts(scored);
    List<Published> published = Published.read(home.resolve("reference/criteria/performance.csv"));
    Map<String, List<String>> tables = tables(new ScoreTables(cohorts, published));
    if (args.length > 1) {
      tables.values().forEach(lines -> System.out.println(String.join("\n", lines) + "\n"));
      return;
    }
    MarkedPage page =
        new MarkedPage(home.resolve("docs/validation/patient-criteria.md"), "patient-criteria.sh");
    for (Map.Entry<String, List<String>> table : tables.entrySet()) {
      page.write(table.getKey(), table.getValue());
    }
    Files.writeString(
        home.resolve("docs/images/criteria-by-years.svg"),
        new YearsDrawing(cohorts, published).svg());
  }

  private static Outcomes run(CohortProtocol protocol) {
    List<Row> rows = new ArrayList<>();
    long start = System.nanoTime();
    new CohortRun(protocol, Examining.shipped())
        .run(CohortRun.Progress.NONE, Runtime.getRuntime().availableProcessors(), rows::add);
    System.err.printf(
        Locale.ROOT,
        "%s: %d patients in %.0f s%n",
        protocol.id(),
        rows.size(),
        (System.nanoTime() - start) * 1e-9); // nanoseconds in a second
    return Outcomes.of(protocol, rows::forEach);
  }

  private static Map<String, List<String>> tables(ScoreTables tables) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put("alive", tables.alive());
    all.put("sensitivity", tables.sensitivity("mmn"));
    all.put("treated", tables.sensitivity("mmn-treated"));
    all.put("specificity", tables.specificity());
    all.put("als", tables.others(Level.ALS, List.of("als", "mmn")));
    all.put("cidp", tables.others(Level.CIDP, List.of("cidp", "multifocal-cidp", "mmn", "als")));
    all.put("favoured", tables.favoured());
    return all;
  }
}
