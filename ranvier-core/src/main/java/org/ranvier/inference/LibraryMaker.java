package org.ranvier.inference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ranvier.anatomy.Muscle;
import org.ranvier.muscle.Muscles;
import org.ranvier.random.Streams;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.study.nerve.NerveMap;

/// Simulates libraries of segments. The same prior gives the same library with any number of
/// threads.
public final class LibraryMaker {

  /// Raised when the simulation changes its results other than by a figure in a file.
  private static final String METHOD = "2";

  /// Segments of one task.
  private static final int TASK = 500;

  private final SegmentPrior prior;
  private final Muscles muscles;
  private final NerveMap map;

  public LibraryMaker(SegmentPrior prior, Muscles muscles, NerveMap map) {
    this.prior = prior;
    this.muscles = muscles;
    this.map = map;
  }

  /// @return the maker of the library that ships with Ranvier
  public static LibraryMaker shipped() {
    return new LibraryMaker(SegmentPrior.shipped(), Muscles.shipped(), NerveMap.shipped());
  }

  /// @return what a library made now would carry: a hash of prior, model and method
  public String version() {
    String figures =
        METHOD
            + prior.description()
            + FileFigures.of(ReferenceFile.resource(Muscles.class, "muscles.yaml"))
            + FileFigures.of(ReferenceFile.resource(NerveMap.class, "paths.yaml"));
    return HexFormat.of().toHexDigits(Streams.of(0).with(figures).key());
  }

  /// @return how many steps [#make] will report
  public int steps() {
    return prior.recorded().size() + tasks();
  }

  private int tasks() {
    return Math.ceilDiv(prior.segments(), TASK);
  }

  /// Makes the library.
  ///
  /// @param progress told of each step, from any thread
  public SegmentLibrary make(int threads, Runnable progress) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      NerveSegmentSimulator simulator = simulator(pool, progress, Circumstances.AS_MODELLED);
      List<Callable<List<VirtualSegment>>> tasks = new ArrayList<>();
      for (int task = 0; task < tasks(); task++) {
        int first = task * TASK;
        int end = Math.min(first + TASK, prior.segments());
        tasks.add(() -> {
          List<VirtualSegment> segments = segments(simulator, prior.seed(), first, end);
          progress.run();
          return segments;
        });
      }
      List<VirtualSegment> all = new ArrayList<>();
      results(pool, tasks).forEach(all::addAll);
      return SegmentLibrary.of(version(), simulator.norms().durations(), all);
    }
  }

  /// @return a simulator with the potentials of all muscles
  NerveSegmentSimulator simulator(
      ExecutorService pool, Runnable progress, Circumstances circumstances) {
    List<Muscle> recorded = prior.recorded();
    List<Callable<MuscleLibrary>> tasks = new ArrayList<>();
    for (Muscle muscle : recorded) {
      tasks.add(() -> {
        MuscleLibrary library =
            new MuscleLibrary(
                muscles.model(muscle), muscles, prior.number("person", "electrode", "millimetres"));
        progress.run();
        return library;
      });
    }
    List<MuscleLibrary> made = results(pool, tasks);
    Map<Muscle, MuscleLibrary> libraries = new EnumMap<>(Muscle.class);
    for (int i = 0; i < recorded.size(); i++) {
      libraries.put(recorded.get(i), made.get(i));
    }
    return new NerveSegmentSimulator(prior, muscles, map, libraries, circumstances);
  }

  /// @return those of a run of segments whose distal site gives a response
  static List<VirtualSegment> segments(SegmentSimulator simulator, long seed, int first, int end) {
    Streams streams = Streams.of(seed);
    return IntStream.range(first, end)
        .mapToObj(i -> simulator.simulate(streams.with(i)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static <T> List<T> results(ExecutorService pool, List<Callable<T>> tasks) {
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while simulating segments", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A segment could not be simulated", e);
    }
  }
}
