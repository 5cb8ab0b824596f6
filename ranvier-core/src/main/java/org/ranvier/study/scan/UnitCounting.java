package org.ranvier.study.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ranvier.random.Streams;

/// Counts the units of a scan.
///
/// Populations of units, of any number, are visited as often as they are probable: by how well they
/// explain the responses, and by what is assumed of units in `scan-model.yaml`. Walks start from
/// half, once and twice a first guess, and go on until they agree. Median and interval are those of
/// the numbers they came by.
final class UnitCounting {

  /// D50 makes up half of the response; with sizes as assumed, units are about so many times more.
  private static final double UNITS_PER_D50 = 2.5;

  private final ScanModel model;
  private final CmapScan.Ordered scan;
  private final RisingCurve curve;
  private final double peak;
  private final double least;

  UnitCounting(ScanModel model, CmapScan scan) {
    this.model = model;
    this.scan = scan.ordered();
    curve = new RisingCurve(this.scan);
    peak = curve.top();
    least = model.leastShare() * peak;
  }

  UnitCount count(ScanIndices indices, Streams streams, boolean together) {
    int guess = (int) Math.ceil(UNITS_PER_D50 * indices.d50());
    List<WalkRecord> walks = new ArrayList<>();
    for (double factor : model.walk().starts()) {
      int most = (int) Math.max(1, peak / (2 * model.prior().leastAmplitude()));
      int units =
          Math.clamp(Math.round(factor * guess), 1, Math.min(most, model.prior().mostUnits()));
      walks.add(start(units, indices.noiseMillivolts(), streams.with(walks.size())));
    }
    int steps = model.walk().steps();
    go(walks, (int) (model.walk().forgotten() * steps), together);
    for (int round = 1; round < model.walk().rounds() && differ(walks); round++) {
      walks.forEach(WalkRecord::forgetHalf);
      go(walks, 0, together);
    }
    return told(walks);
  }

  private boolean differ(List<WalkRecord> walks) {
    return Agreement.of(walks) > model.walk().agreement();
  }

  private void go(List<WalkRecord> walks, int forgotten, boolean together) {
    IntStream each = IntStream.range(0, walks.size());
    (together ? each.parallel() : each)
        .forEach(i -> walks.get(i).go(model.walk().steps(), forgotten));
  }

  /// Units of equal size, with thresholds where the response passes their steps.
  private WalkRecord start(int count, double foundNoise, Streams streams) {
    UnitSet units = new UnitSet();
    double[] stimuli = scan.stimuli();
    double lowest = 1.0001 * stimuli[0];
    double highest = 0.9999 * model.prior().highestThreshold(stimuli[stimuli.length - 1]);
    double rise = peak - curve.foot();
    for (int i = 0; i < count; i++) {
      double level = curve.foot() + rise * (i + 0.5) / count;
      units.add(rise / count, Math.clamp(curve.stimulus(level), lowest, highest));
    }
    double noise = foundNoise > 0 ? foundNoise : peak / 1000;
    Spread spread = new Spread(model.prior().relativeSpread(), noise, model.prior().unrest() / 2);
    ScanLikelihood likelihood = new ScanLikelihood(scan);
    return new WalkRecord(
        new Walk(likelihood, model.prior(), units, spread, streams.generator()), least);
  }

  private UnitCount told(List<WalkRecord> walks) {
    List<WalkRecord.Stop> stops = new ArrayList<>();
    walks.forEach(walk -> stops.addAll(walk.stops()));
    double agreement = Agreement.of(walks);
    UnitCount.Range units =
        UnitCount.Range.of(stops.stream().mapToInt(WalkRecord.Stop::size).toArray());
    if (agreement > model.walk().disagreement()) {
      return new UnitCount.CannotTell(
          "Fits from different starts end at different numbers of units, from %d to %d."
              .formatted(units.lower(), units.upper()));
    }
    if (units.upper() > model.limits().interval() * units.lower() && units.lower() > 1) {
      return new UnitCount.CannotTell(
          "Anything from %d to %d units explains the scan."
              .formatted(units.lower(), units.upper()));
    }
    WalkRecord.Stop best =
        stops.stream()
            .min(
                Comparator.comparingInt(
                        (WalkRecord.Stop stop) -> Math.abs(stop.size() - units.median()))
                    .thenComparing(WalkRecord.Stop::logLikelihood, Comparator.reverseOrder()))
            .orElseThrow();
    return new UnitCount.Counted(
        units,
        UnitCount.Range.of(stops.stream().mapToInt(WalkRecord.Stop::larger).toArray()),
        1000 * least,
        1000 * stops.stream().mapToDouble(stop -> mean(stop.units())).average().orElseThrow(),
        stops.stream().mapToDouble(stop -> stop.spread().relativeSpread()).average().orElseThrow(),
        stops.stream().mapToDouble(stop -> stop.spread().noise()).average().orElseThrow(),
        misfit(best),
        agreement,
        best.units());
  }

  private static double mean(List<ScanUnit> units) {
    return units.stream().mapToDouble(ScanUnit::amplitudeMillivolts).average().orElseThrow();
  }

  private double misfit(WalkRecord.Stop stop) {
    double[] stimuli = scan.stimuli();
    double[] responses = scan.responses();
    double sum = 0;
    for (int k = 0; k < stimuli.length; k++) {
      double fitted =
          ScanSimulator.meanResponse(stop.units(), stimuli[k], stop.spread().relativeSpread());
      sum += Math.abs(responses[k] - fitted);
    }
    return 100 * sum / stimuli.length / peak;
  }
}
