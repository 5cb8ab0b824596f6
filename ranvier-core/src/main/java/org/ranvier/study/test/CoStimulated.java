package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.Amplifier;
import org.ranvier.muscle.Placement;
import org.ranvier.muscle.RecordedTime;
import org.ranvier.muscle.SurfaceRecording;
import org.ranvier.muscle.UnitFirings;
import org.ranvier.random.Streams;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.CoStimulation;
import org.ranvier.study.nerve.Stimulation;

/// What electrodes see of muscles whose nerves a shock excites besides the one that is meant.
final class CoStimulated {

  private final List<Neighbour> neighbours = new ArrayList<>();
  private final double share;

  /// A muscle that another nerve moves, as the electrodes see it.
  private record Neighbour(
      LimbMuscle muscle, Nerve stimulated, Nerve own, SurfaceRecording surface, double size) {

    boolean isReachedFrom(Site site) {
      return muscle.nerve().path().places().containsKey(site)
          && CoStimulation.factor(stimulated, own, site).isPresent();
    }

    void addTo(double[] millivolts, Site site, double share) {
      double[] arrivals = CoStimulation.of(muscle.nerve(), site, share);
      double[] more = surface.potential(UnitFirings.ofPool(arrivals, weights(site)));
      for (int i = 0; i < millivolts.length; i++) {
        millivolts[i] += more[i];
      }
    }

    ScannedMuscle scanned(
        Site site, double share, double strongest, Amplifier amplifier, Streams shocks) {
      Stimulation shocked = muscle.nerve().at(site);
      double[] arrivals = shocked.arrivals();
      double[] weights = weights(site);
      double[][] units = new double[arrivals.length][0];
      for (int i = 0; i < units.length; i++) {
        if (!Double.isNaN(arrivals[i])) {
          UnitFirings alone =
              new UnitFirings(new int[] {i}, new double[] {arrivals[i]}, new double[] {weights[i]});
          units[i] = surface.trace(alone, amplifier.withNoise(0), shocks);
        }
      }
      double weaker = strongest / CoStimulation.threshold(shocked, share);
      return new ScannedMuscle(shocked, units, weaker, shocks.with(muscle.muscle().id()));
    }

    private double[] weights(Site site) {
      double recorded = size * muscle.nerve().recordedShare(site);
      return Arrays.stream(muscle.state().weights()).map(weight -> weight * recorded).toArray();
    }
  }

  /// @param muscle that the electrodes lie over
  /// @param share of the neighbours' axons that a shock excites
  CoStimulated(VirtualBody body, LimbMuscle muscle, RecordedTime time, double share) {
    this.share = share;
    if (share == 0 || muscle.nerve().path().nerve().isEmpty()) {
      return;
    }
    Nerve stimulated = muscle.nerve().path().nerve().orElseThrow();
    for (Map.Entry<Muscle, Double> seen : SeenMuscles.shipped().from(muscle.muscle()).entrySet()) {
      LimbMuscle other = body.muscle(seen.getKey(), muscle.side());
      other
          .nerve()
          .path()
          .nerve()
          .filter(own -> own != stimulated)
          .ifPresent(own ->
              neighbours.add(
                  new Neighbour(
                      other, stimulated, own, surface(body, other, time), seen.getValue())));
    }
  }

  private static SurfaceRecording surface(VirtualBody body, LimbMuscle muscle, RecordedTime time) {
    return new SurfaceRecording(
        muscle.pool(),
        body.tables().potentials(muscle.muscle(), Placement.USUAL),
        muscle.nerve().temperature().skinCelsius(),
        time);
  }

  /// Adds what a shock at a site sends to the electrodes from other muscles.
  void addTo(double[] millivolts, Site site) {
    for (Neighbour each : neighbours) {
      if (each.isReachedFrom(site)) {
        each.addTo(millivolts, site, share);
      }
    }
  }

  /// @param strongest shock of the scan, which excites the stated share
  /// @param shocks from which thresholds fluctuate
  /// @return the muscles that a scan from a site sees besides the one that is meant
  List<ScannedMuscle> scanned(Site site, double strongest, Amplifier amplifier, Streams shocks) {
    return neighbours.stream()
        .filter(each -> each.isReachedFrom(site))
        .map(each -> each.scanned(site, share, strongest, amplifier, shocks))
        .toList();
  }
}
