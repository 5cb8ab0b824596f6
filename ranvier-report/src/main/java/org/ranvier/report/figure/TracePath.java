package org.ranvier.report.figure;

import java.util.function.DoubleUnaryOperator;
import org.ranvier.record.Trace;

/// A trace as an SVG path, thinned so that a long recording stays small on the page.
final class TracePath {

  private static final int COLUMNS = 240;

  private TracePath() {}

  /// Keeps the lowest and the highest sample of each of 240 equal stretches of time, so that no
  /// peak is lost.
  static String of(
      Trace trace, double endMilliseconds, DoubleUnaryOperator x, DoubleUnaryOperator y) {
    double[] values = trace.millivolts();
    double step = trace.sampleIntervalMilliseconds();
    int last = (int) Math.min(values.length - 1, Math.floor(endMilliseconds / step + 1e-9));
    int stride = Math.max(1, (last + 1) / COLUMNS);
    StringBuilder path = new StringBuilder(4096);
    for (int from = 0; from <= last; from += stride) {
      int lowest = from;
      int highest = from;
      for (int i = from; i <= Math.min(from + stride - 1, last); i++) {
        lowest = values[i] < values[lowest] ? i : lowest;
        highest = values[i] > values[highest] ? i : highest;
      }
      append(
          path,
          x.applyAsDouble(Math.min(lowest, highest) * step),
          y.applyAsDouble(values[Math.min(lowest, highest)]));
      if (lowest != highest) {
        append(
            path,
            x.applyAsDouble(Math.max(lowest, highest) * step),
            y.applyAsDouble(values[Math.max(lowest, highest)]));
      }
    }
    return path.toString();
  }

  private static void append(StringBuilder path, double x, double y) {
    path.append(path.isEmpty() ? 'M' : 'L').append(Svg.number(x)).append(' ').append(Svg.number(y));
  }
}
