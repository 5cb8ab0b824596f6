package org.ranvier.cli.verb;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on many items with several threads and hands on the results in the order of the items, so
/// that the number of threads changes nothing but the time.
public final class InOrder {

  /// Enough that no thread waits for a slow item, few enough that memory does not matter.
  private static final int AHEAD_FOR_EACH_THREAD = 16;

  private InOrder() {}

  /// @param work done by any thread; must not throw
  /// @param results called by this thread, in order
  public static <T, R> void run(
      Iterator<T> items, Function<T, R> work, Consumer<R> results, int threads) {
    if (threads == 1) {
      while (items.hasNext()) {
        results.accept(work.apply(items.next()));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      ArrayDeque<Future<R>> running = new ArrayDeque<>();
      while (items.hasNext() || !running.isEmpty()) {
        while (running.size() < threads * AHEAD_FOR_EACH_THREAD && items.hasNext()) {
          T item = items.next();
          running.add(workers.submit(() -> work.apply(item)));
        }
        results.accept(finished(running.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R finished(Future<R> result) {
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw new AssertionError("the work failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
