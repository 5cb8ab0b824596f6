package org.ranvier.benchmarks.kinetics;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.ranvier.immune.Giving;
import org.ranvier.immune.ImmuneCourse;
import org.ranvier.immune.ImmuneTraits;
import org.ranvier.immune.KineticTraits;

/// Solves the systems of [PlainSystem] for `kinetics.sh`.
///
/// ```
/// java … org.ranvier.benchmarks.kinetics.KineticFigures reference|speed FOLDER
/// ```
///
/// `reference` writes parameters, schedule and a solution at 1e-12 into the folder; `speed` prints
/// a line for each system and solver: processor seconds a solve, greatest relative errors of level
/// and of block.
public final class KineticFigures {

  private static final double REFERENCE = 1e-12;
  private static final double TOLERANCE = 1e-6;

  private static final long WARM_UP_NANOSECONDS = 3_000_000_000L;
  private static final int BATCHES = 15;
  private static final int SOLVES = 500;

  private KineticFigures() {}

  /// @param arguments what to do, and the folder
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "reference" -> write(folder);
      case "speed" -> speed();
      default ->
          throw new IllegalArgumentException(
              "What to do must be reference or speed, but is " + arguments[0]);
    }
  }

  private static void write(Path folder) throws IOException {
    List<String> schedule = new ArrayList<>(List.of("begin days grams"));
    for (Giving giving : PlainSystem.givings()) {
      schedule.add(giving.day() + " " + giving.hours() / 24 + " " + giving.amount());
    }
    Files.write(folder.resolve("schedule.txt"), schedule);
    for (PlainSystem system : PlainSystem.all()) {
      Files.write(folder.resolve(system.name() + "-parameters.txt"), parameters(system.traits()));
      Mornings mornings = new GeneralSolver(system, REFERENCE).solve();
      List<String> lines = new ArrayList<>(List.of("day level blocked"));
      for (int day = 1; day <= PlainSystem.DAYS; day++) {
        lines.add(day + " " + mornings.level(day) + " " + mornings.blocked(day));
      }
      Files.write(folder.resolve(system.name() + "-reference.txt"), lines);
    }
  }

  private static List<String> parameters(ImmuneTraits traits) {
    KineticTraits k = traits.kinetics();
    return Arrays.stream(
            new double[] {
              k.lowClearanceLitresPerDay(),
              k.addedClearanceLitresPerDay(),
              k.saturationGramsPerLitre(),
              k.saturationWidthGramsPerLitre(),
              k.centralLitres(),
              k.peripheralLitres(),
              k.exchangeLitresPerDay(),
              k.absorptionPerDay(),
              k.baselineGramsPerLitre(),
              traits.inhibitionMost(),
              traits.halfInhibitionGramsPerLitre(),
              PlainSystem.ATTACK,
              PlainSystem.REPAIR
            })
        .mapToObj(Double::toString)
        .toList();
  }

  private static void speed() {
    for (PlainSystem system : PlainSystem.all()) {
      Mornings reference = new GeneralSolver(system, REFERENCE).solve();
      line(system, "Ranvier", () -> solve(system), reference);
      GeneralSolver general = new GeneralSolver(system, TOLERANCE);
      line(system, "Hipparchus-DormandPrince853", general::solve, reference);
    }
  }

  /// @return the course as a virtual patient lives it
  private static Mornings solve(PlainSystem system) {
    ImmuneCourse course = ImmuneCourse.of(system.traits());
    PlainSystem.givings().forEach(course::give);
    Mornings mornings = new Mornings();
    double blocked = PlainSystem.firstBlocked();
    for (int day = 1; day <= PlainSystem.DAYS; day++) {
      course.nextDay();
      blocked = course.blockedNow(blocked, PlainSystem.ATTACK, PlainSystem.REPAIR);
      mornings.set(day, course.immunoglobulinGramsPerLitre(), blocked);
    }
    return mornings;
  }

  private static void line(
      PlainSystem system, String solver, Supplier<Mornings> solve, Mornings reference) {
    Mornings solution = solve.get();
    System.out.printf(
        Locale.ROOT,
        "%s\t%s\t%.4e\t%.1e\t%.1e%n",
        system.name(),
        solver,
        seconds(solve),
        solution.levelError(reference),
        solution.blockedError(reference));
  }

  /// @return of a solve in processor time, median of batches
  private static double seconds(Supplier<Mornings> solve) {
    long begin = processorNanoseconds();
    while (processorNanoseconds() - begin < WARM_UP_NANOSECONDS) {
      batchSeconds(solve);
    }
    double[] times = new double[BATCHES];
    Arrays.setAll(times, batch -> batchSeconds(solve));
    Arrays.sort(times);
    return times[BATCHES / 2];
  }

  private static double batchSeconds(Supplier<Mornings> solve) {
    long start = processorNanoseconds();
    double sum = 0;
    for (int i = 0; i < SOLVES; i++) {
      sum += solve.get().blocked(PlainSystem.DAYS);
    }
    double seconds = (processorNanoseconds() - start) * 1e-9 / SOLVES;
    if (!(sum > 0)) {
      throw new IllegalStateException("Some nerve must be blocked, but " + sum + " is");
    }
    return seconds;
  }

  private static long processorNanoseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
