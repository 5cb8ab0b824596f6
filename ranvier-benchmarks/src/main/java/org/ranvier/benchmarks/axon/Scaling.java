package org.ranvier.benchmarks.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.LaneStepping;
import org.ranvier.axon.Passage;

/// How the time of one impulse for each axon grows with axons, nodes and threads.
final class Scaling {

  private static final int[] AXONS = {1, 2, 4, 8, 16, 64, 256, 1024};
  private static final int[] NODES = {41, 82, 164, 328, 656, 1312, 2624};
  private static final int SHORT_NODES = 41;
  private static final int LONG_NODES = 522;
  private static final int AXONS_FOR_THREADS = 1024;
  private static final int AXONS_OF_A_PIECE = 64;

  private final Stopwatch stopwatch;
  private final Conduction conduction = Conduction.of(Accuracy.STANDARD);
  private final List<String> lines = new ArrayList<>();

  Scaling(Stopwatch stopwatch) {
    this.stopwatch = stopwatch;
  }

  List<String> lines() {
    // Once without looking, so that the first figure does not pay for the JVM's warming up.
    stopwatch.of(() -> conduction.impulses(Speed.similar(AXONS_OF_A_PIECE, LONG_NODES)));
    for (int count : AXONS) {
      add("axons", count, Speed.similar(count, SHORT_NODES));
    }
    for (int nodes : NODES) {
      add("nodes", nodes, Speed.similar(LaneStepping.lanes(), nodes));
    }
    return lines;
  }

  private void add(String what, int count, List<Axon> axons) {
    add(what, count, stopwatch.of(() -> conduction.impulses(axons)).seconds() / axons.size());
  }

  /// To be run with as many cores as there are.
  List<String> threadLines() {
    List<List<Axon>> pieces = new ArrayList<>();
    for (int i = 0; i < AXONS_FOR_THREADS; i += AXONS_OF_A_PIECE) {
      pieces.add(Speed.similar(AXONS_OF_A_PIECE, LONG_NODES));
    }
    for (int threads = 1; threads <= Runtime.getRuntime().availableProcessors(); threads *= 2) {
      try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
        double seconds = stopwatch.of(() -> all(pool, pieces)).seconds();
        add("threads", threads, seconds / AXONS_FOR_THREADS);
      }
    }
    return lines;
  }

  private void all(ExecutorService pool, List<List<Axon>> pieces) {
    List<Future<List<Passage>>> running =
        pieces.stream().map(piece -> pool.submit(() -> conduction.impulses(piece))).toList();
    try {
      for (Future<List<Passage>> each : running) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("An impulse could not be followed", e);
    }
  }

  private void add(String what, int count, double secondsForAnAxon) {
    lines.add(String.format(Locale.ROOT, "%s %d\t%.9g", what, count, secondsForAnAxon));
  }
}
