package org.ranvier.benchmarks.study;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// How the response from the elbow differs from that from the wrist, in per cent.
record Change(double amplitudeLoss, double areaLoss, double longer) {

  /// A response by whatever way it was measured.
  record Size(double amplitude, double area, double duration) {}

  static Change of(Size wrist, Size elbow) {
    return new Change(
        100 * (1 - elbow.amplitude / wrist.amplitude),
        100 * (1 - elbow.area / wrist.area),
        100 * (elbow.duration / wrist.duration - 1));
  }

  static Change mean(List<Change> all) {
    return new Change(
        mean(all, Change::amplitudeLoss), mean(all, Change::areaLoss), mean(all, Change::longer));
  }

  private static double mean(List<Change> all, ToDoubleFunction<Change> figure) {
    return Figures.of(all.stream().map(figure::applyAsDouble).toList()).mean();
  }

  String[] cells() {
    return new String[] {
      Table.text(amplitudeLoss, 0), Table.text(areaLoss, 0), Table.text(longer, 0)
    };
  }
}
