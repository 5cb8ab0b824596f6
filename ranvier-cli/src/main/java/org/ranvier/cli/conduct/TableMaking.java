package org.ranvier.cli.conduct;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ranvier.axon.lookup.ConductionTable;
import org.ranvier.axon.lookup.TableCheck;
import org.ranvier.axon.lookup.TableMaker;
import org.ranvier.axon.lookup.TableSpec;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.verb.ExitStatus;
import org.ranvier.cli.verb.Progress;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.lookup.TableStore;

/// Makes the table of conduction through lesions, unless it is there and of this version, and tells
/// how good its interpolation is.
public final class TableMaking {

  private static final int CHECKED_PLACES = 400;
  private static final long SEED = 1;

  private TableMaking() {}

  /// @return where tables are kept: the user's folder for such things
  public static Path folder() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return base.resolve("ranvier");
  }

  static int make(Path folder, TableSpec spec, int threads, Console console) {
    TableStore store = new TableStore(folder);
    boolean there = store.find(spec).isPresent();
    ConductionTable table = table(folder, spec, threads, console);
    Path file = store.file(spec);
    console.print(
        "%s %s: %d cells, %s kB, version %s.%n"
            .formatted(
                there ? "Found" : "Made", file, spec.cells(), kilobytes(file), table.version()));
    console.print(sentence(TableCheck.of(table, CHECKED_PLACES, SEED)));
    return ExitStatus.DONE;
  }

  /// @return the table that is kept in the folder, made now if there is none of this version
  public static ConductionTable table(Path folder, TableSpec spec, int threads, Console console) {
    TableStore store = new TableStore(folder);
    return store.find(spec).orElseGet(() -> made(store, spec, threads, console));
  }

  private static ConductionTable made(
      TableStore store, TableSpec spec, int threads, Console console) {
    ConductionTable table;
    try (Progress progress = Progress.on(console, "Solving axons", "cells", spec.cells())) {
      table = TableMaker.make(spec, threads, progress::step);
    }
    try {
      store.keep(table);
    } catch (IOException e) {
      throw new RanvierInputException(
          "The table must be kept in a file, but cannot be written",
          Place.in(store.file(spec).toString()),
          "make the folder writable, or set XDG_CACHE_HOME to another");
    }
    return table;
  }

  private static long kilobytes(Path file) {
    try {
      return Math.ceilDiv(Files.size(file), 1000);
    } catch (IOException e) {
      throw new RanvierInputException(
          "The table must be readable, but is not", Place.in(file.toString()), "make it anew");
    }
  }

  private static String sentence(TableCheck check) {
    return String.format(
        Locale.ROOT,
        "Against the solver at %d places between its own: wrong about passing at %d, of which %d"
            + " within 5 %% of the way to the block;%nextra delay off by %.3f ms (median), %.3f ms"
            + " (95 %% of places), by shares %.1f %% and %.1f %%.%n",
        check.places(),
        check.wrong(),
        check.wrongNearBlock(),
        TableCheck.quantile(check.delayErrors(), 0.5),
        TableCheck.quantile(check.delayErrors(), 0.95),
        100 * TableCheck.quantile(check.relativeErrors(), 0.5),
        100 * TableCheck.quantile(check.relativeErrors(), 0.95));
  }
}
