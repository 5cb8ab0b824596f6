package org.ranvier.cohort.measure;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.protocol.Protocol;

/// A segment of a motor study, with the fall of the response's size across it.
///
/// @param percent 0 for none
public record SegmentFall(Muscle muscle, Side side, Site distal, Site proximal, double percent) {

  /// A fall of half is a definite block, whatever the rule.
  static final double DEFINITE_PERCENT = 50;

  /// @return all segments of the fullest protocol
  static List<SegmentFall> all(VirtualPatient patient) {
    List<SegmentFall> all = new ArrayList<>();
    for (MotorPlan plan : Protocol.shipped().getFirst().motor()) {
      for (int i = 1; i < plan.sites().size(); i++) {
        SegmentFall empty =
            new SegmentFall(
                plan.muscle(), plan.side(), plan.sites().get(i - 1), plan.sites().get(i), 0);
        all.add(empty.on(patient));
      }
    }
    return all;
  }

  /// @return the same segment on this morning
  SegmentFall on(VirtualPatient patient) {
    return new SegmentFall(
        muscle,
        side,
        distal,
        proximal,
        patient.conductionBlockPercent(muscle, side, distal, proximal));
  }

  /// @return whether it is a definite block
  boolean isBlocked() {
    return percent >= DEFINITE_PERCENT;
  }
}
