package org.ranvier.benchmarks.axon;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/// How long something takes once the JVM has optimised it.
///
/// @param warmUpMilliseconds for how long it is done before it is timed, in processor time; at most
///   four times as long on the wall's clock
/// @param repetitions how often it is timed
record Stopwatch(long warmUpMilliseconds, int repetitions) {

  /// A median.
  ///
  /// @param seconds on the wall's clock
  /// @param processorSeconds of the thread
  record Time(double seconds, double processorSeconds) {

    Time dividedBy(double parts) {
      return new Time(seconds / parts, processorSeconds / parts);
    }
  }

  /// Work of which only a part is timed: that after preparing.
  interface Prepared {
    /// @return what is to be timed
    Runnable work();
  }

  Time of(Runnable work) {
    return of(() -> work);
  }

  Time of(Prepared prepared) {
    long begin = processorTime();
    long wallBegin = System.nanoTime();
    long warmUp = warmUpMilliseconds * 1_000_000;
    do {
      prepared.work().run();
    } while (processorTime() - begin < warmUp && System.nanoTime() - wallBegin < 4 * warmUp);
    long[] times = new long[repetitions];
    long[] processorTimes = new long[repetitions];
    for (int i = 0; i < repetitions; i++) {
      Runnable work = prepared.work();
      long processor = processorTime();
      long start = System.nanoTime();
      work.run();
      times[i] = System.nanoTime() - start;
      processorTimes[i] = processorTime() - processor;
    }
    return new Time(median(times), median(processorTimes));
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double median(long[] nanoseconds) {
    Arrays.sort(nanoseconds);
    return nanoseconds[nanoseconds.length / 2] * 1e-9;
  }
}
