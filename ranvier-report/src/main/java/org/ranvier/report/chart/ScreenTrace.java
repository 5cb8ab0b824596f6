package org.ranvier.report.chart;

import org.ranvier.result.Figure;

/// A trace as a screen shows it: where many samples share a column, the lowest and the highest of
/// them in the order in which they came, so that no peak is lost.
final class ScreenTrace {

  /// Columns of this width cannot be told apart.
  private static final double COLUMN = 0.4;

  private final double[] millivolts;
  private final double first;
  private final double advance;
  private final double zero;
  private final double unit;

  /// @param zero where 0 mV stands on the page
  /// @param unit of the page for 1 mV
  ScreenTrace(Figure.Piece piece, Scale time, double zero, double unit) {
    millivolts = piece.millivolts();
    first = time.at(piece.fromMilliseconds());
    advance = time.at(piece.fromMilliseconds() + piece.intervalMilliseconds()) - first;
    this.zero = zero;
    this.unit = unit;
  }

  /// @return the value of an SVG path; empty if there are less than two samples
  String path() {
    Polyline line = new Polyline();
    int column = (int) Math.max(1, Math.floor(COLUMN / advance));
    for (int from = 0; from < millivolts.length; from += column) {
      add(line, from, Math.min(millivolts.length, from + column));
    }
    return line.isEmpty() ? "" : line.path();
  }

  private void add(Polyline line, int from, int end) {
    int low = from;
    int high = from;
    for (int i = from; i < end; i++) {
      low = millivolts[i] < millivolts[low] ? i : low;
      high = millivolts[i] > millivolts[high] ? i : high;
    }
    to(line, Math.min(low, high));
    if (low != high) {
      to(line, Math.max(low, high));
    }
  }

  private void to(Polyline line, int sample) {
    line.to(first + sample * advance, zero - millivolts[sample] * unit);
  }
}
