package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.Placement;
import org.ranvier.muscle.RecordedTime;
import org.ranvier.muscle.SurfaceRecording;
import org.ranvier.muscle.UnitFirings;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.CoStimulation;

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
      double recorded = size * muscle.nerve().recordedShare(site);
      double[] weights = muscle.state().weights();
      for (int i = 0; i < weights.length; i++) {
        weights[i] *= recorded;
      }
      double[] more = surface.potential(UnitFirings.ofPool(arrivals, weights));
      for (int i = 0; i < millivolts.length; i++) {
        millivolts[i] += more[i];
      }
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
}
