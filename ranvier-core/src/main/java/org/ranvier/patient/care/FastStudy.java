package org.ranvier.patient.care;

import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Site;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.protocol.Protocol;

/// What a study of motor nerves would find of block, without making traces: for cohorts of
/// thousands.
record FastStudy(Protocol protocol) {

  private static final class Shipped {
    static final FastStudy FOREARM = named("forearm");
    static final FastStudy FULL = named("full");

    private static FastStudy named(String id) {
      return new FastStudy(Protocol.named(id).orElseThrow());
    }
  }

  static FastStudy of(boolean full) {
    return full ? Shipped.FULL : Shipped.FOREARM;
  }

  /// @return the largest fall of amplitude between neighbouring sites that is not at a usual site
  ///   of entrapment, percent
  double largestFallPercent(VirtualPatient patient) {
    double largest = 0;
    for (MotorPlan plan : protocol.motor()) {
      for (int i = 1; i < plan.sites().size(); i++) {
        Site distal = plan.sites().get(i - 1);
        Site proximal = plan.sites().get(i);
        if (Atlas.shipped().entrapment(plan.nerve(), distal, proximal).isEmpty()) {
          largest =
              Math.max(
                  largest,
                  patient.conductionBlockPercent(plan.muscle(), plan.side(), distal, proximal));
        }
      }
    }
    return largest;
  }
}
