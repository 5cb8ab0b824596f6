package org.ranvier.study.nerve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;

/// The way of a muscle's motor axons, and where they can be stimulated.
///
/// @param nerve empty for a muscle whose nerve has no name in the vocabulary
/// @param places of stimulation in mm from the cord, proximal to where the branch leaves
/// @param roots the main root first
/// @param rootShares share of the axons in each root; together 1
public record NervePath(
    Muscle muscle,
    Optional<Nerve> nerve,
    Course course,
    Map<Site, Double> places,
    List<String> roots,
    List<Double> rootShares,
    Extent rootExtent) {

  public NervePath {
    places = Map.copyOf(places);
    roots = List.copyOf(roots);
    rootShares = List.copyOf(rootShares);
  }

  /// @return where it can be stimulated, distal first
  public List<Site> sites() {
    return places.keySet().stream()
        .sorted((one, other) -> Double.compare(place(other), place(one)))
        .toList();
  }

  /// @return where a site lies, in mm from the cord
  /// @throws IllegalArgumentException if the axons cannot be stimulated there
  public double place(Site site) {
    Double place = places.get(site);
    if (place == null) {
      throw new IllegalArgumentException(
          "The axons of %s cannot be stimulated at the %s; sites on their way are %s"
              .formatted(
                  muscle.id(),
                  site.id(),
                  places.keySet().stream().map(Site::id).sorted().toList()));
    }
    return place;
  }

  /// @return distance along the nerve from a site to the end-plates in mm
  public double distanceMillimetres(Site site) {
    return course.endMillimetres() - place(site);
  }

  /// @return distance along the nerve between two sites in mm
  public double distanceMillimetres(Site one, Site other) {
    return Math.abs(place(one) - place(other));
  }

  /// @return the most distal place of stimulation in mm from the cord; where the axons end if there
  ///   is none
  public double mostDistalPlace() {
    return places.values().stream()
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(course.endMillimetres());
  }
}
