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

  /// @param where a lesion of the same side
  /// @return what share of these axons meets the lesion
  /// @throws IllegalArgumentException if it names a site that its nerve does not pass, or a branch
  ///   or root that nobody has
  public double shareMeeting(Where where) {
    double ofRoot = where.onlyRoot().map(this::rootShare).orElse(1.0);
    return Reach.of(where, this, NerveMap.shipped())
        .map(reach -> ofRoot * reach.share())
        .orElse(0.0);
  }

  /// @param where a lesion of the same side
  /// @param from a place in mm from the cord
  /// @param to another, further from the cord
  /// @return what share of these axons meets the lesion between the two places
  /// @throws IllegalArgumentException if it names a site that its nerve does not pass, or a branch
  ///   or root that nobody has
  public double shareMeeting(Where where, double from, double to) {
    Optional<Reach> reach = Reach.of(where, this, NerveMap.shipped());
    if (reach.isEmpty()) {
      return 0;
    }
    Extent own = reach.orElseThrow().own();
    double length = reach.orElseThrow().whole().length();
    double ofRoot = where.onlyRoot().map(this::rootShare).orElse(1.0);
    if (length <= 0) {
      return from <= own.from() && own.from() < to ? ofRoot : 0;
    }
    return ofRoot * own.within(from, to) / length;
  }

  private double rootShare(String root) {
    int place = roots.indexOf(root);
    return place < 0 ? 0 : rootShares.get(place);
  }
}
