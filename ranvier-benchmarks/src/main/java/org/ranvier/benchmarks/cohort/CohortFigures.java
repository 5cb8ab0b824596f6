package org.ranvier.benchmarks.cohort;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ranvier.benchmarks.MarkedPage;
import org.ranvier.cohort.measure.Examining;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.report.Outcomes;
import org.ranvier.cohort.run.CohortRun;
import org.ranvier.formats.protocol.ProtocolReader;
import org.ranvier.formats.protocol.ResultsFile;
import org.ranvier.formats.protocol.ResultsHeader;

/// Writes the tables of docs/validation/cohort.md: `CohortFigures PAGE FIGURE speed` or
/// `CohortFigures PAGE FIGURE memory PATIENTS`.
final class CohortFigures {

  private static final double NANOSECONDS = 1e9;
  private static final double MEBIBYTES = 1 << 20;
  private static final int WARM_UP_PATIENTS = 60;
  private static final int[] PATIENTS = {125, 250, 500, 1000};
  private static final double YEARS = 10;

  private static final String TEN_YEARS =
      """
      format: ranvier.protocol/1
      id: ten-years
      title: ten years with usual care, two bedside visits a year
      entry: onset
      periods: [{id: life, lasts: 10 years, gives: usual-care}]
      endpoints:
        - {id: grip, measure: grip, hand: worse, when: {every: 26 weeks, until: year 10}}
        - {id: mrc, measure: mrc-sum, when: {every: 26 weeks, until: year 10}}
      """;

  private static final String FOUR_WEEKS =
      """
      format: ranvier.protocol/1
      id: four-weeks
      title: four weeks after the first symptom
      entry: onset
      periods: [{id: life, lasts: 4 weeks, gives: none}]
      endpoints:
        - {id: age, measure: age, statistic: [mean, sd, median]}
        - {id: grip, measure: grip, hand: worse, when: {every: 2 weeks, until: week 4}}
      """;

  private CohortFigures() {}

  /// One run.
  ///
  /// @param wallSeconds on the wall's clock
  /// @param processorSeconds of all threads
  private record Run(int patients, int threads, double wallSeconds, double processorSeconds) {

    double patientYears() {
      return patients * YEARS;
    }
  }

  public static void main(String[] args) throws IOException {
    MarkedPage page = new MarkedPage(Path.of(args[0]), "cohort.sh");
    if (args[2].equals("memory")) {
      page.write("memory", memory(Integer.parseInt(args[3])));
      return;
    }
    run(TEN_YEARS, WARM_UP_PATIENTS, 1);
    List<Run> runs = new ArrayList<>();
    int cores = Runtime.getRuntime().availableProcessors();
    for (int patients : PATIENTS) {
      runs.add(run(TEN_YEARS, patients, cores));
    }
    for (int threads = 1; threads < cores; threads *= 2) {
      runs.add(run(TEN_YEARS, PATIENTS[PATIENTS.length - 1], threads));
    }
    page.write("speed", speed(runs));
    Files.writeString(Path.of(args[1]), drawn(runs));
  }

  private static Run run(String text, int patients, int threads) throws IOException {
    long busy = processorNanoseconds();
    long start = System.nanoTime();
    done(text, patients, threads);
    return new Run(
        patients,
        threads,
        (System.nanoTime() - start) / NANOSECONDS,
        (processorNanoseconds() - busy) / NANOSECONDS);
  }

  private static Outcomes done(String text, int patients, int threads) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    CohortProtocol protocol = ProtocolReader.read(bytes, "benchmark").withPatients(patients);
    Path rows = Files.createTempFile("ranvier-benchmark-", ".csv");
    try (ResultsFile file =
        ResultsFile.begin(rows, ResultsHeader.of(protocol, bytes, "benchmark", "benchmark"))) {
      new CohortRun(protocol, Examining.shipped()).run(file.done(), threads, file::add);
      return Outcomes.of(protocol, each -> file.each(protocol, each));
    } finally {
      Files.delete(rows);
    }
  }

  private static long processorNanoseconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static List<String> speed(List<Run> runs) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| patients | patient-years | threads | wall, s | processor, s | processor, ms for a patient-year |");
    lines.add("|---|---|---|---|---|---|");
    for (Run run : runs) {
      lines.add(
          String.format(
              Locale.ROOT,
              "| %d | %.0f | %d | %.1f | %.1f | %.2f |",
              run.patients(),
              run.patientYears(),
              run.threads(),
              run.wallSeconds(),
              run.processorSeconds(),
              1000 * run.processorSeconds() / run.patientYears()));
    }
    return lines;
  }

  private static List<String> memory(int patients) throws IOException {
    Run run = run(FOUR_WEEKS, patients, Runtime.getRuntime().availableProcessors());
    return List.of(
        "| patients | follow-up | largest heap allowed, MiB | wall, s |",
        "|---|---|---|---|",
        String.format(
            Locale.ROOT,
            "| %d | 4 weeks | %.0f | %.0f |",
            patients,
            Runtime.getRuntime().maxMemory() / MEBIBYTES,
            run.wallSeconds()));
  }

  private static String drawn(List<Run> runs) {
    ScalingDrawing drawing = new ScalingDrawing();
    for (Run run : runs) {
      drawing.point(run.patientYears(), run.processorSeconds(), run.wallSeconds(), run.threads());
    }
    return drawing.svg();
  }
}
