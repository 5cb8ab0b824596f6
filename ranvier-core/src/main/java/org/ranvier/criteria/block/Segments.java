package org.ranvier.criteria.block;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.SegmentKind;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;

/// Finds the segments of a motor study: neighbouring tested sites first, wider pairs as a
/// supplement.
public final class Segments {

  private final Atlas atlas;

  public Segments(Atlas atlas) {
    this.atlas = atlas;
  }

  /// @return the segments between tested sites, distal first; wider pairs, from the most distal
  ///   site, after them
  public List<Segment> of(MotorStudy study) {
    List<MotorResponse> tested = new ArrayList<>();
    for (MotorResponse response : study.responses()) {
      if (!(response.outcome() instanceof Outcome.NotTested)) {
        tested.add(response);
      }
    }
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i + 1 < tested.size(); i++) {
      segments.add(segment(study, tested.get(i), tested.get(i + 1), false));
    }
    for (int i = 2; i < tested.size(); i++) {
      Segment wide = segment(study, tested.get(0), tested.get(i), true);
      if (wide.entrapment().isEmpty()) {
        segments.add(wide);
      }
    }
    return segments;
  }

  private Segment segment(
      MotorStudy study, MotorResponse distal, MotorResponse proximal, boolean supplement) {
    SegmentKind kind = atlas.kind(distal.site(), proximal.site());
    boolean knownShort =
        !supplement
            && proximal.distanceMillimetres().isPresent()
            && proximal.distanceMillimetres().getAsDouble() < atlas.shortBelowMillimetres();
    return new Segment(
        study,
        distal,
        proximal,
        kind,
        kind.isLong() && !knownShort,
        atlas.entrapment(study.nerve(), distal.site(), proximal.site()),
        atlas.pressure(study.nerve(), distal.site(), proximal.site()),
        supplement);
  }
}
