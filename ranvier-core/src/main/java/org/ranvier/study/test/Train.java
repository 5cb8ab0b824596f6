package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.UnitFirings;
import org.ranvier.muscle.remodelling.NeuromuscularTransmission;
import org.ranvier.record.trace.Sweep;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.nerve.Hyperpolarisation;
import org.ranvier.study.nerve.NerveState;
import org.ranvier.study.nerve.Shock;

/// Shocks at an even rate to one muscle: axons tire, and so do end-plates of young sprouts.
final class Train {

  private static final double MILLISECONDS = 1000;

  private final LimbMuscle muscle;
  private final Site site;
  private final double hertz;

  Train(LimbMuscle muscle, Site site, double hertz) {
    this.muscle = muscle;
    this.site = site;
    this.hertz = hertz;
  }

  /// @return the sweeps in the order of the shocks
  List<Sweep> after(int stimuli, Shock shock, MuscleElectrodes electrodes) {
    NeuromuscularTransmission transmission = NeuromuscularTransmission.shipped();
    double[] sizes = MotorTest.recordedSizes(muscle, site);
    double[] last = new double[sizes.length];
    Arrays.fill(last, Double.NEGATIVE_INFINITY);
    double place = muscle.nerve().path().place(site);
    List<Sweep> sweeps = new ArrayList<>();
    for (int k = 0; k < stimuli; k++) {
      double time = k / hertz;
      NerveState nerve = muscle.nerve().after(Hyperpolarisation.none().after(hertz, time));
      double[] arrivals = nerve.from(site, shock);
      double[] weights = new double[sizes.length];
      for (int i = 0; i < sizes.length; i++) {
        if (!isReady(nerve, i, place, time - last[i])) {
          arrivals[i] = Double.NaN;
        }
        if (!Double.isNaN(arrivals[i])) {
          last[i] = time;
        }
        weights[i] = sizes[i] * transmission.answering(muscle.state().unit(i), k + 1);
      }
      UnitFirings firings = UnitFirings.ofPool(arrivals, weights);
      sweeps.add(electrodes.response(site, firings, "train " + site.id() + " " + k));
    }
    return sweeps;
  }

  /// @param since seconds after the axon last conducted
  private static boolean isReady(NerveState nerve, int unit, double place, double since) {
    OptionalDouble refractory = nerve.refractoryMilliseconds(unit, place);
    return refractory.isEmpty() || since * MILLISECONDS >= refractory.getAsDouble();
  }
}
