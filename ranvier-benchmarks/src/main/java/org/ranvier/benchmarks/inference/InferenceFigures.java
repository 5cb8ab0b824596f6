package org.ranvier.benchmarks.inference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.hipparchus.special.Gamma;
import org.ranvier.criteria.block.BlockRule;
import org.ranvier.inference.Circumstances;
import org.ranvier.inference.Damage;
import org.ranvier.inference.LibraryCheck;
import org.ranvier.inference.LibraryCheck.Given;
import org.ranvier.inference.LibraryCheck.Segment;
import org.ranvier.inference.LibraryMaker;
import org.ranvier.inference.SegmentLibrary;

/// Writes the tables of docs/validation/inference.md between their markers, and the figure.
public final class InferenceFigures {

  private static final int SEGMENTS = 2000;
  private static final long SEED = 20_261_120;
  private static final int BINS = 20;
  private static final double SHARE = 0.2;
  private static final double NO_BLOCK = 0.05;

  private final Path docs;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final SegmentLibrary library;
  private String page;

  private InferenceFigures(Path docs) throws IOException {
    this.docs = docs;
    page = Files.readString(docs.resolve("validation/inference.md"));
    library = LibraryMaker.shipped().make(threads, Thread::onSpinWait);
  }

  /// @param args the folder `docs`
  public static void main(String[] args) throws IOException {
    new InferenceFigures(Path.of(args[0])).write();
  }

  private void write() throws IOException {
    List<Segment> all = checked(Circumstances.AS_MODELLED, Given.ALL);
    List<Segment> amplitude = checked(Circumstances.AS_MODELLED, Given.NOTHING);
    put("calibration", calibration(all, amplitude));
    put("dispersion", reliability(all));
    put("otherwise", otherwise(all));
    rules(all, amplitude);
    Files.writeString(docs.resolve("validation/inference.md"), page);
  }

  private List<Segment> checked(Circumstances circumstances, Given given) {
    return LibraryCheck.of(library, circumstances, given, SEGMENTS, SEED, SHARE, threads);
  }

  private List<String> calibration(List<Segment> all, List<Segment> amplitude) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| of | with | 90 % intervals that hold the truth | chi-squared of ranks, "
            + (BINS - 1)
            + " degrees of freedom | p |");
    lines.add("|---|---|---|---|---|");
    addCalibration(lines, "all measures", all);
    addCalibration(
        lines, "amplitude and velocity", checked(Circumstances.AS_MODELLED, Given.VELOCITY));
    addCalibration(lines, "amplitude alone", amplitude);
    lines.add("");
    lines.add(
        "Segments: %,d. Beyond what the library covers, so that it cannot tell: %d."
            .formatted(all.size(), all.stream().filter(each -> !each.told()).count()));
    return lines;
  }

  private static void addCalibration(List<String> lines, String with, List<Segment> segments) {
    for (Damage damage : Damage.values()) {
      double chi = chiSquared(segments, damage);
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.1f %% | %.1f | %.3f |",
              damage.id(),
              with,
              100 * coverage(segments, damage),
              chi,
              Gamma.regularizedGammaQ((BINS - 1) / 2.0, chi / 2)));
    }
  }

  private static double rank(Segment segment, Damage damage) {
    return segment.ranks().getOrDefault(damage, Double.NaN);
  }

  private static double coverage(List<Segment> segments, Damage damage) {
    return mean(segments, each -> rank(each, damage) > 0.05 && rank(each, damage) < 0.95 ? 1 : 0);
  }

  private static double chiSquared(List<Segment> segments, Damage damage) {
    int[] counts = new int[BINS];
    for (Segment segment : segments) {
      counts[(int) Math.min(BINS - 1, rank(segment, damage) * BINS)]++;
    }
    double expected = (double) segments.size() / BINS;
    double sum = 0;
    for (int count : counts) {
      sum += (count - expected) * (count - expected) / expected;
    }
    return sum;
  }

  private static double mean(List<Segment> segments, ToDoubleFunction<Segment> value) {
    return segments.stream().mapToDouble(value).average().orElse(Double.NaN);
  }

  private static List<String> reliability(List<Segment> all) {
    List<String> lines = new ArrayList<>();
    lines.add("| stated probability | segments | mean stated | without block in truth |");
    lines.add("|---|---|---|---|");
    for (int part = 0; part < 5; part++) {
      double from = part / 5.0;
      double to = (part + 1) / 5.0;
      List<Segment> within =
          all.stream()
              .filter(each -> each.dispersionAlone() >= from)
              .filter(
                  each -> each.dispersionAlone() < to || (to == 1 && each.dispersionAlone() == 1))
              .toList();
      lines.add(
          String.format(
              Locale.ROOT,
              "| %.0f to %.0f %% | %d | %.0f %% | %.0f %% |",
              100 * from,
              100 * to,
              within.size(),
              100 * mean(within, Segment::dispersionAlone),
              100 * mean(within, each -> each.blocked() < NO_BLOCK ? 1 : 0)));
    }
    return lines;
  }

  private List<String> otherwise(List<Segment> all) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| nerves that differ from the model | coverage of blocked | of lost | of slowed | area under the curve |");
    lines.add("|---|---|---|---|---|");
    addOther(lines, "not at all", all);
    addOther(lines, "half the units, twice as large", new Circumstances(2, 1, 1, 0));
    addOther(lines, "a third of the units", new Circumstances(3, 1, 1, 0));
    addOther(lines, "sizes of units differ more (power 1.4)", new Circumstances(1, 1.4, 1, 0));
    addOther(lines, "potentials 18 % longer", new Circumstances(1, 1, 0.85, 0));
    addOther(lines, "potentials 13 % shorter", new Circumstances(1, 1, 1.15, 0));
    addOther(lines, "5 % error of reading", new Circumstances(1, 1, 1, 0.05));
    return lines;
  }

  private void addOther(List<String> lines, String name, Circumstances circumstances) {
    addOther(lines, name, checked(circumstances, Given.ALL));
  }

  private static void addOther(List<String> lines, String name, List<Segment> segments) {
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s | %.1f %% | %.1f %% | %.1f %% | %.3f |",
            name,
            100 * coverage(segments, Damage.BLOCKED),
            100 * coverage(segments, Damage.LOST),
            100 * coverage(segments, Damage.SLOWED),
            roc(segments, Segment::atLeast).area()));
  }

  private static Roc roc(List<Segment> segments, ToDoubleFunction<Segment> score) {
    return new Roc(
        segments.stream()
            .map(each -> new Roc.Scored(score.applyAsDouble(each), each.blocked() >= SHARE))
            .toList());
  }

  private void rules(List<Segment> all, List<Segment> amplitude) throws IOException {
    List<Segment> counted = all.stream().filter(each -> !RuleScores.isEntrapment(each)).toList();
    List<Segment> alone =
        amplitude.stream().filter(each -> !RuleScores.isEntrapment(each)).toList();
    Roc whole = roc(counted, Segment::atLeast);
    List<String> lines = new ArrayList<>();
    lines.add(
        "| by | area under the curve, all segments | where the rule gives a verdict | the estimate there |");
    lines.add("|---|---|---|---|");
    lines.add(String.format(Locale.ROOT, "| estimate, all measures | %.3f |  |  |", whole.area()));
    Roc few = roc(alone, Segment::atLeast);
    lines.add(String.format(Locale.ROOT, "| estimate, amplitude alone | %.3f |  |  |", few.area()));
    List<String> names = new ArrayList<>();
    List<Roc> drawn = new ArrayList<>();
    for (BlockRule rule : RuleScores.rules()) {
      List<Segment> judged =
          counted.stream().filter(each -> RuleScores.isJudged(rule, each)).toList();
      Roc roc = roc(counted, each -> RuleScores.score(rule, each));
      names.add(rule.title());
      drawn.add(roc);
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.3f | %.3f (%d) | %.3f |",
              rule.title(),
              roc.area(),
              roc(judged, each -> RuleScores.score(rule, each)).area(),
              judged.size(),
              roc(judged, Segment::atLeast).area()));
    }
    lines.add("");
    lines.add("Segments outside sites of entrapment: %d.".formatted(counted.size()));
    put("rules", lines);
    Files.writeString(
        docs.resolve("images/inference-roc.svg"), RocDrawing.of(whole, few, names, drawn));
  }

  private void put(String name, List<String> lines) {
    String start = "<!-- written by inference.sh: " + name + " -->\n";
    int from = page.indexOf(start);
    if (from < 0) {
      throw new IllegalStateException("The page has no marker for " + name);
    }
    int end = page.indexOf("<!-- end -->", from);
    page =
        page.substring(0, from + start.length())
            + String.join("\n", lines)
            + "\n"
            + page.substring(end);
  }
}
