package org.ranvier.study.scan;

import java.util.Locale;
import java.util.Optional;
import org.ranvier.random.Streams;

/// A scan and what it says.
///
/// @param indices read without a model
/// @param count by a fit of units
public record ScanAnalysis(CmapScan scan, ScanIndices indices, UnitCount count) {

  /// Analyses a scan. The same streams give the same answer.
  ///
  /// @param together whether fits from different starts may run at the same time
  /// @throws IllegalArgumentException if there are no steps at all
  public static ScanAnalysis of(CmapScan scan, Streams streams, boolean together) {
    int scanned = scan.parts().scanEnd() - scan.parts().scanStart();
    if (scanned < 3) {
      throw new IllegalArgumentException(
          "A scan must have 3 responses or more between its parts, but has %d; record it again."
              .formatted(scanned));
    }
    ScanModel model = ScanModel.shipped();
    ScanIndices indices = ScanIndices.of(scan);
    UnitCount count =
        obstacle(model.limits(), scan, indices)
            .<UnitCount>map(UnitCount.CannotTell::new)
            .orElseGet(
                () -> new UnitCounting(model, scan).count(indices, streams.with("scan"), together));
    return new ScanAnalysis(scan, indices, count);
  }

  /// @return why units cannot be fitted, if they cannot
  private static Optional<String> obstacle(
      ScanModel.Limits limits, CmapScan scan, ScanIndices indices) {
    if (scan.size() < limits.shocks()) {
      return Optional.of(
          "A fit needs %d responses or more, but the scan has %d."
              .formatted(limits.shocks(), scan.size()));
    }
    RisingCurve curve = new RisingCurve(scan.ordered());
    double top = curve.top();
    if (!(top > 0)) {
      return Optional.of("There is no response to the strongest stimulus.");
    }
    if (indices.noiseMillivolts() * limits.signal() > top) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "The noise of %.0f µV is more than 1/%.0f of the largest response of %.2f mV.",
              1000 * indices.noiseMillivolts(),
              limits.signal(),
              top));
    }
    double[] stimuli = scan.ordered().stimuli();
    double highest = stimuli[stimuli.length - 1];
    double tenth = highest - 0.1 * (highest - stimuli[0]);
    double rise = (top - curve.at(tenth)) / top;
    if (rise > limits.plateauRise()) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "There is no plateau: over the last tenth of the stimuli the response still rises by"
                  + " %.0f %% of its largest, so that units may be missing.",
              100 * rise));
    }
    if (curve.foot() > limits.footShare() * top) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "The scan has no foot: the weakest stimulus still gives %.0f %% of the largest"
                  + " response.",
              100 * curve.foot() / top));
    }
    return Optional.empty();
  }
}
