package org.ranvier.cli.examine;

import java.io.IOException;
import java.util.Optional;
import org.ranvier.cli.conduct.TableMaking;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.verb.Progress;
import org.ranvier.formats.lookup.LibraryStore;
import org.ranvier.inference.Estimates;
import org.ranvier.inference.LibraryMaker;
import org.ranvier.inference.SegmentInference;
import org.ranvier.inference.SegmentLibrary;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.PatientRecord;

/// Estimates the segments of records. The library of simulated segments is read, or made if there
/// is none of this version, when the first record needs it.
final class Estimating {

  private final boolean wanted;
  private final int threads;
  private final Console console;
  private Optional<SegmentInference> inference = Optional.empty();

  Estimating(ExamineOptions options, Console console) {
    wanted = options.estimate();
    threads = options.threads();
    this.console = console;
  }

  /// @return estimates of a record, which any thread may ask for
  Estimates of(PatientRecord record) {
    return wanted && hasSegment(record) ? Estimates.of(record, inference()) : Estimates.NONE;
  }

  private static boolean hasSegment(PatientRecord record) {
    for (MotorStudy study : record.motorStudies()) {
      int tested = 0;
      for (var response : study.responses()) {
        tested += response.outcome() instanceof Outcome.NotTested ? 0 : 1;
      }
      if (tested > 1) {
        return true;
      }
    }
    return false;
  }

  private synchronized SegmentInference inference() {
    if (inference.isEmpty()) {
      inference = Optional.of(new SegmentInference(library()));
    }
    return inference.orElseThrow();
  }

  private SegmentLibrary library() {
    LibraryMaker maker = LibraryMaker.shipped();
    LibraryStore store = new LibraryStore(TableMaking.folder());
    return store.find(maker.version()).orElseGet(() -> made(maker, store));
  }

  private SegmentLibrary made(LibraryMaker maker, LibraryStore store) {
    console.complain(
        "Simulating nerves to compare with, once; --no-estimate does without. They are kept in "
            + TableMaking.folder()
            + ".");
    SegmentLibrary library;
    try (Progress progress = Progress.on(console, "Simulating", "steps", maker.steps())) {
      library = maker.make(threads, progress::step);
    }
    try {
      store.keep(library);
    } catch (IOException e) {
      console.complain(
          "They cannot be kept in "
              + TableMaking.folder()
              + " and will be simulated again; make the folder writable, or set XDG_CACHE_HOME to"
              + " another.");
    }
    return library;
  }
}
