package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.RecordedTime;
import org.ranvier.muscle.UnitFirings;
import org.ranvier.random.Streams;
import org.ranvier.record.FWaves;
import org.ranvier.record.trace.Sweep;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.protocol.MotorPlan;

/// F waves from the most distal site: shocks one after the other, each late response measured by
/// itself. The sweeps begin after the direct response and do not show it.
public final class FWaveTest {

  private static final Entry FIGURES =
      ReferenceFile.resource(FWaveTest.class, "recording.yaml").get("f-waves");
  private static final double ACCEPTED =
      FIGURES.get("accepted-microvolts").number() / MuscleElectrodes.MICROVOLTS_OF_A_MILLIVOLT;
  private static final double ONSET =
      FIGURES.get("onset-microvolts").number() / MuscleElectrodes.MICROVOLTS_OF_A_MILLIVOLT;

  private static final double SHORTEST_SWEEP = 80;

  /// No machine waits longer for an F wave; what comes later is not seen.
  private static final double LONGEST_SWEEP = 200;

  private static final double AFTER_LAST = 20;

  private final VirtualBody body;

  public FWaveTest(VirtualBody body) {
    this.body = body;
  }

  /// F waves of one nerve.
  ///
  /// @param waves as in a report
  /// @param latenciesMilliseconds of those that were accepted, in the order of the shocks
  /// @param peakToPeakMillivolts of the same
  /// @param sweeps one for each shock
  public record Series(
      FWaves waves,
      List<Double> latenciesMilliseconds,
      List<Double> peakToPeakMillivolts,
      List<Sweep> sweeps) {

    public Series {
      latenciesMilliseconds = List.copyOf(latenciesMilliseconds);
      peakToPeakMillivolts = List.copyOf(peakToPeakMillivolts);
      sweeps = List.copyOf(sweeps);
    }
  }

  /// @param plan with at least one F-wave stimulus
  public Series of(MotorPlan plan) {
    LimbMuscle muscle = body.muscle(plan.muscle(), plan.side());
    Site distal = plan.sites().stream().min(Comparator.naturalOrder()).orElseThrow();
    org.ranvier.study.nerve.FWaves nerve =
        new org.ranvier.study.nerve.FWaves(muscle.nerve(), distal);
    MuscleElectrodes electrodes =
        new MuscleElectrodes(body, muscle, RecordedTime.of(0, end(nerve.latencies())));
    Streams streams =
        body.subject().streams().with("f").with(plan.side().id()).with(plan.muscle().id());
    List<Sweep> sweeps = new ArrayList<>();
    List<Double> latencies = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (double[] arrivals : nerve.after(plan.fWaveStimuli(), streams)) {
      UnitFirings firings = UnitFirings.ofPool(arrivals, muscle.state().weights());
      Sweep sweep = electrodes.sweep(firings, "f " + sweeps.size());
      sweeps.add(sweep);
      LateResponse late = new LateResponse(sweep);
      if (late.peakToPeakMillivolts() > ACCEPTED) {
        late.onsetMilliseconds(ONSET)
            .ifPresent(onset -> {
              latencies.add(onset);
              heights.add(late.peakToPeakMillivolts());
            });
      }
    }
    OptionalDouble least = latencies.stream().mapToDouble(Double::doubleValue).min();
    return new Series(
        new FWaves(
            OptionalInt.of(plan.fWaveStimuli()),
            OptionalInt.of(latencies.size()),
            Rounded.hundredths(least)),
        latencies,
        heights,
        sweeps);
  }

  private static double end(double[] latencies) {
    double last = 0;
    for (double latency : latencies) {
      last = Double.isNaN(latency) ? last : Math.max(last, latency);
    }
    return Math.clamp(10 * Math.ceil((last + AFTER_LAST) / 10), SHORTEST_SWEEP, LONGEST_SWEEP);
  }
}
