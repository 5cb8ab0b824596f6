package org.ranvier.study.protocol;

import java.util.List;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;

/// A motor nerve to be studied.
///
/// @param muscle recorded from
/// @param sites of stimulation, at least one
/// @param fWaveStimuli at the most distal site; 0 if F waves are not asked for
public record MotorPlan(Nerve nerve, Muscle muscle, Side side, List<Site> sites, int fWaveStimuli) {

  public MotorPlan {
    sites = List.copyOf(sites);
    if (sites.isEmpty()) {
      throw new IllegalArgumentException("A motor study needs at least one site of stimulation");
    }
    if (fWaveStimuli < 0 || fWaveStimuli > 1000) {
      throw new IllegalArgumentException(
          "F-wave stimuli must be from 0 to 1000, but are " + fWaveStimuli);
    }
  }
}
