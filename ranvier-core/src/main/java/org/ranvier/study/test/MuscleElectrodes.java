package org.ranvier.study.test;

import java.util.List;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.Amplifier;
import org.ranvier.muscle.Muscles;
import org.ranvier.muscle.Placement;
import org.ranvier.muscle.RecordedTime;
import org.ranvier.muscle.SurfaceRecording;
import org.ranvier.muscle.UnitFirings;
import org.ranvier.random.Streams;
import org.ranvier.record.trace.Sweep;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.protocol.Settings;

/// Surface electrodes in place over one muscle.
final class MuscleElectrodes {

  static final double MICROVOLTS_OF_A_MILLIVOLT = 1000;

  private final LimbMuscle muscle;
  private final RecordedTime time;
  private final SurfaceRecording surface;
  private final Amplifier amplifier;
  private final Streams noise;
  private final CoStimulated neighbours;

  /// @param time over which each sweep runs
  MuscleElectrodes(VirtualBody body, LimbMuscle muscle, RecordedTime time) {
    this.muscle = muscle;
    this.time = time;
    Settings settings = body.subject().settings();
    Placement placement = new Placement(settings.alongMillimetres(), settings.acrossMillimetres());
    surface =
        new SurfaceRecording(
            muscle.pool(),
            body.tables().potentials(muscle.muscle(), placement),
            muscle.nerve().temperature().skinCelsius(),
            time);
    amplifier =
        Muscles.shipped()
            .amplifier()
            .withNoise(settings.noiseMicrovolts() / MICROVOLTS_OF_A_MILLIVOLT);
    noise =
        body.subject()
            .streams()
            .with("surface noise")
            .with(muscle.side().id())
            .with(muscle.muscle().id());
    neighbours = new CoStimulated(body, muscle, time, settings.coStimulation());
  }

  LimbMuscle muscle() {
    return muscle;
  }

  /// @param name of the sweep; sweeps of one name have the same noise
  /// @return what is recorded, to the microvolt
  Sweep sweep(UnitFirings firings, String name) {
    return recorded(surface.potential(firings), name);
  }

  /// The same after a shock, which may excite neighbouring nerves too.
  ///
  /// @param site of the shock
  Sweep response(Site site, UnitFirings firings, String name) {
    double[] millivolts = surface.potential(firings);
    neighbours.addTo(millivolts, site);
    return recorded(millivolts, name);
  }

  /// @return what a unit that fires alone gives, without noise, in mV
  double[] alone(int unit, double milliseconds, double weight) {
    UnitFirings one =
        new UnitFirings(new int[] {unit}, new double[] {milliseconds}, new double[] {weight});
    return surface.trace(one, amplifier.withNoise(0), noise);
  }

  /// @return other muscles that a scan sees, see [CoStimulated#scanned]
  List<ScannedMuscle> neighbours(Site site, double strongest, Streams shocks) {
    return neighbours.scanned(site, strongest, amplifier, shocks);
  }

  private Sweep recorded(double[] potential, String name) {
    double[] millivolts =
        amplifier.record(potential, time.intervalMilliseconds(), noise.with(name));
    for (int i = 0; i < millivolts.length; i++) {
      millivolts[i] =
          Math.rint(millivolts[i] * MICROVOLTS_OF_A_MILLIVOLT) / MICROVOLTS_OF_A_MILLIVOLT;
    }
    return new Sweep(time.intervalMilliseconds(), millivolts, time.stimulusSample());
  }
}
