package org.ranvier.study.scan;

import java.util.List;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// What is assumed when motor units are fitted to a scan, from `scan-model.yaml`.
///
/// @param prior of the units
/// @param walk how they are sought
/// @param limits when a scan is too poor
/// @param leastShare units below this share of the largest response are counted apart
record ScanModel(ScanPrior prior, Walking walk, Limits limits, double leastShare, Source source) {

  private static final class Shipped {
    static final ScanModel MODEL = of(ReferenceFile.resource(ScanModel.class, "scan-model.yaml"));
  }

  /// @param starts multiples of the first guess
  /// @param steps of one round
  /// @param forgotten share of the first round that does not count
  /// @param rounds how many rounds at most
  /// @param agreement walks that agree so well need no further round
  /// @param disagreement walks that differ more tell nothing
  record Walking(
      List<Double> starts,
      int steps,
      double forgotten,
      int rounds,
      double agreement,
      double disagreement) {}

  /// @param shocks the fewest
  /// @param signal largest response over noise, the least
  /// @param plateauRise share of the largest response by which the last tenth of stimuli may rise
  /// @param footShare share of the largest response that the lowest stimuli may give
  /// @param interval factor between the ends of the interval, the widest
  record Limits(int shocks, double signal, double plateauRise, double footShare, double interval) {}

  static ScanModel shipped() {
    return Shipped.MODEL;
  }

  private static ScanModel of(Entry file) {
    file.allowing(
        "format",
        "source",
        "verified",
        "relative-spread",
        "relative-spread-doubt",
        "size-spread",
        "size-spread-doubt",
        "unrest",
        "least-amplitude",
        "most-units",
        "least-share",
        "starts",
        "steps",
        "forgotten",
        "rounds",
        "agreement",
        "disagreement",
        "least-shocks",
        "least-signal",
        "plateau-rise",
        "foot-share",
        "widest-interval");
    ScanPrior prior =
        new ScanPrior(
            number(file, "size-spread"),
            number(file, "size-spread-doubt"),
            number(file, "relative-spread"),
            number(file, "relative-spread-doubt"),
            number(file, "unrest"),
            number(file, "least-amplitude"),
            (int) number(file, "most-units"));
    Walking walk =
        new Walking(
            file.get("starts").items().stream().map(Entry::number).toList(),
            (int) number(file, "steps"),
            number(file, "forgotten"),
            (int) number(file, "rounds"),
            number(file, "agreement"),
            number(file, "disagreement"));
    Limits limits =
        new Limits(
            (int) number(file, "least-shocks"),
            number(file, "least-signal"),
            number(file, "plateau-rise"),
            number(file, "foot-share"),
            number(file, "widest-interval"));
    return new ScanModel(prior, walk, limits, number(file, "least-share"), file.source());
  }

  private static double number(Entry file, String key) {
    return file.get(key).number();
  }
}
