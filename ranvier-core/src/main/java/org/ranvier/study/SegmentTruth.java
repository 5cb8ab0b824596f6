package org.ranvier.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ranvier.anatomy.Site;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.NerveState;
import org.ranvier.study.protocol.MotorPlan;

/// Reads from the axons of a muscle what is true of the segments of a motor study.
final class SegmentTruth {

  private final MotorPlan plan;
  private final LimbMuscle muscle;
  private final NerveState healthy;

  SegmentTruth(MotorPlan plan, VirtualBody body) {
    this.plan = plan;
    muscle = body.muscle(plan.muscle(), plan.side());
    healthy = body.healthyNerve(plan.muscle(), plan.side());
  }

  /// @return the segments between neighbouring sites, distal first
  List<Truth.Segment> all() {
    List<Site> sites = plan.sites().stream().sorted().toList();
    List<Truth.Segment> segments = new ArrayList<>();
    for (int i = 1; i < sites.size(); i++) {
      segments.add(segment(sites.get(i - 1), sites.get(i)));
    }
    return segments;
  }

  private Truth.Segment segment(Site distal, Site proximal) {
    double[] near = muscle.nerve().at(distal).arrivals();
    double[] far = muscle.nerve().at(proximal).arrivals();
    double[] usualNear = healthy.at(distal).arrivals();
    double[] usualFar = healthy.at(proximal).arrivals();
    double conducting = 0;
    double stopped = 0;
    double conductingSize = 0;
    double stoppedSize = 0;
    List<Double> ratios = new ArrayList<>();
    List<Double> delays = new ArrayList<>();
    for (int unit = 0; unit < near.length; unit++) {
      if (Double.isNaN(near[unit])) {
        continue;
      }
      double size = muscle.pool().units().get(unit).surfaceSize() * muscle.state().weight(unit);
      conducting++;
      conductingSize += size;
      if (Double.isNaN(far[unit])) {
        stopped++;
        stoppedSize += size;
      } else {
        double usual = usualFar[unit] - usualNear[unit];
        ratios.add((far[unit] - near[unit]) / usual);
        delays.add(far[unit] - near[unit] - usual);
      }
    }
    return new Truth.Segment(
        plan.nerve(),
        plan.side(),
        plan.muscle(),
        distal,
        proximal,
        near.length,
        lost() / near.length,
        conducting == 0 ? Double.NaN : stopped / conducting,
        conductingSize == 0 ? Double.NaN : stoppedSize / conductingSize,
        median(ratios),
        deviation(delays));
  }

  private double lost() {
    return muscle.nerve().axons().stream().filter(axon -> !axon.isAlive()).count();
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static double deviation(List<Double> values) {
    double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
    double mean = Arrays.stream(all).average().orElse(Double.NaN);
    return Math.sqrt(
        Arrays.stream(all)
            .map(value -> (value - mean) * (value - mean))
            .average()
            .orElse(Double.NaN));
  }
}
