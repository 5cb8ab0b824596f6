package org.ranvier.benchmarks.study;

import java.util.Comparator;
import org.ranvier.anatomy.Site;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.subject.VirtualSubject;

/// Impulses along motor axons that the conduction studies of one examination stand for: each axon
/// that a shock excites counts once towards the electrode, in F waves once towards the cord.
/// Sensory axons and needle are left out.
///
/// @param count of impulses
/// @param metres of axon that they run along, together
/// @param neuronSeconds what they would cost NEURON, by a power of their lengths
record Impulses(long count, double metres, double neuronSeconds) {

  private static final double MILLIMETRES_OF_A_METRE = 1000;

  static Impulses of(VirtualSubject subject, VirtualBody body, NeuronCost cost) {
    Impulses all = new Impulses(0, 0, 0);
    for (MotorPlan plan : subject.protocol().motor()) {
      LimbMuscle muscle = body.muscle(plan.muscle(), plan.side());
      int axons = muscle.pool().size();
      for (Site site : plan.sites()) {
        all = all.and(axons, muscle.nerve().path().distanceMillimetres(site), cost);
      }
      Site distal = plan.sites().stream().min(Comparator.naturalOrder()).orElseThrow();
      all = all.and(axons * plan.fWaveStimuli(), muscle.nerve().path().place(distal), cost);
    }
    return all;
  }

  private Impulses and(int impulses, double millimetres, NeuronCost cost) {
    return new Impulses(
        count + impulses,
        metres + impulses * millimetres / MILLIMETRES_OF_A_METRE,
        neuronSeconds + impulses * cost.seconds(millimetres));
  }
}
