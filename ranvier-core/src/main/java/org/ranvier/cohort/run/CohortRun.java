package org.ranvier.cohort.run;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.ranvier.cohort.measure.Examining;
import org.ranvier.cohort.plan.CohortProtocol;

/// Runs a study with several threads. Rows come in the order of patients' numbers, whatever the
/// number of threads, and a run that begins in the middle gives the same rows as one that did not
/// stop.
public final class CohortRun {

  /// Enough that no thread waits for a slow patient, few enough that memory does not matter.
  private static final int AHEAD_FOR_EACH_THREAD = 16;

  private final CohortProtocol protocol;
  private final PatientRun patients;

  public CohortRun(CohortProtocol protocol, Examining examining) {
    this.protocol = protocol;
    patients = new PatientRun(protocol, examining);
  }

  /// Where a run stands.
  ///
  /// @param screened patients who were looked at
  /// @param takenIn how many of them were taken in
  public record Progress(int screened, int takenIn) {

    /// Nothing is done yet.
    public static final Progress NONE = new Progress(0, 0);

    /// @return with one more row
    public Progress with(Row row) {
      return new Progress(screened + 1, takenIn + (row.isTakenIn() ? 1 : 0));
    }

    /// @return whether all is done
    public boolean isEnough(CohortProtocol protocol) {
      return takenIn >= protocol.patients() || screened >= protocol.screened();
    }
  }

  /// Runs on until enough patients are taken in, or as many are screened as may be.
  ///
  /// @param done what an earlier run has done
  /// @param threads 1 or more
  /// @param rows called by this thread, in order
  public Progress run(Progress done, int threads, Consumer<Row> rows) {
    Progress progress = done;
    if (threads == 1) {
      while (!progress.isEnough(protocol)) {
        Row row = patients.of(progress.screened() + 1);
        rows.accept(row);
        progress = progress.with(row);
      }
      return progress;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      ArrayDeque<Future<Row>> running = new ArrayDeque<>();
      int next = progress.screened() + 1;
      while (!progress.isEnough(protocol)) {
        while (running.size() < threads * AHEAD_FOR_EACH_THREAD && next <= protocol.screened()) {
          int number = next++;
          running.add(workers.submit(() -> patients.of(number)));
        }
        Row row = finished(running.remove());
        rows.accept(row);
        progress = progress.with(row);
      }
      return progress;
    } finally {
      workers.shutdownNow();
    }
  }

  private static Row finished(Future<Row> row) {
    try {
      return row.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError("A patient could not be followed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
