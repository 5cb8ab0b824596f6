package org.ranvier.inference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.Moment;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.PatientRecord;

/// Estimates of the segments of one record.
public final class Estimates {

  /// None were asked for.
  public static final Estimates NONE = new Estimates(Map.of(), 0);

  private final Map<Place, SegmentEstimate> bySegment;
  private final int simulated;

  private Estimates(Map<Place, SegmentEstimate> bySegment, int simulated) {
    this.bySegment = Map.copyOf(bySegment);
    this.simulated = simulated;
  }

  /// A segment of a study.
  ///
  /// @param from the distal site
  /// @param to the proximal site
  public record Place(
      Nerve nerve, Side side, Optional<Muscle> muscle, Moment moment, Site from, Site to) {}

  /// Estimates all pairs of neighbouring tested sites, and the wide pairs from the most distal
  /// site.
  public static Estimates of(PatientRecord record, SegmentInference inference) {
    Map<Place, SegmentEstimate> found = new HashMap<>();
    for (MotorStudy study : record.motorStudies()) {
      List<MotorResponse> tested =
          study.responses().stream()
              .filter(response -> !(response.outcome() instanceof Outcome.NotTested))
              .toList();
      for (int i = 1; i < tested.size(); i++) {
        MotorResponse proximal = tested.get(i);
        note(found, study, tested.get(i - 1), proximal, record, inference);
        if (i > 1) {
          note(found, study, tested.getFirst(), proximal, record, inference);
        }
      }
    }
    return new Estimates(found, inference.simulated());
  }

  private static void note(
      Map<Place, SegmentEstimate> found,
      MotorStudy study,
      MotorResponse distal,
      MotorResponse proximal,
      PatientRecord record,
      SegmentInference inference) {
    Place place =
        new Place(
            study.nerve(),
            study.side(),
            study.muscle(),
            study.moment(),
            distal.site(),
            proximal.site());
    SegmentEstimate estimate =
        found.containsKey(place)
            ? SegmentEstimate.nothing(
                "the record holds two studies of this segment on one day", inference.simulated())
            : inference.estimate(study, distal, proximal, record.subject());
    found.put(place, estimate);
  }

  /// @return the estimate of a segment, empty if none was made
  public Optional<SegmentEstimate> find(Place place) {
    return Optional.ofNullable(bySegment.get(place));
  }

  /// @return whether no segment has an estimate
  public boolean isEmpty() {
    return bySegment.isEmpty();
  }

  /// @return how many simulated segments were looked through
  public int simulated() {
    return simulated;
  }
}
