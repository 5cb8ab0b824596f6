package org.ranvier.formats.csv;

import java.util.Optional;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.csv.Measures.Measure;

/// Distance and velocity as a row prints them.
///
/// @param distal the other end, empty if the row does not name it
/// @param proximal the site to whose response they belong
record Segment(
    SiteRow row,
    Optional<Site> distal,
    Site proximal,
    Optional<Measure> distance,
    Optional<Measure> velocity) {

  /// @return the segment of a row, or empty if the row has neither distance nor velocity, or names
  ///   no site
  static Optional<Segment> of(SiteRow row, Measures measures) {
    Optional<Measure> distance = measures.of(row, Column.DISTANCE).filter(Segment::isPositive);
    Optional<Measure> velocity = measures.of(row, Column.VELOCITY).filter(Segment::isPositive);
    var ends = row.segment().isEmpty() ? row.sites() : row.segment();
    if (ends.isEmpty() || (distance.isEmpty() && velocity.isEmpty())) {
      return Optional.empty();
    }
    Site first = ends.getFirst();
    Site last = ends.getLast();
    boolean ordered = !first.isProximalTo(last);
    Optional<Site> distal =
        ends.size() < 2 ? Optional.empty() : Optional.of(ordered ? first : last);
    return Optional.of(new Segment(row, distal, ordered ? last : first, distance, velocity));
  }

  Segment withDistance(Measure another) {
    return new Segment(row, distal, proximal, Optional.of(another), velocity);
  }

  Segment withoutDistance() {
    return new Segment(row, distal, proximal, Optional.empty(), velocity);
  }

  Segment withoutVelocity() {
    return new Segment(row, distal, proximal, distance, Optional.empty());
  }

  private static boolean isPositive(Measure measure) {
    return measure.value().signum() > 0;
  }
}
