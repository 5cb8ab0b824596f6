package org.ranvier.study.nerve;

import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;

/// How much of a lesion lies on the way of some axons. Axons that leave the nerve within a lesion
/// are spared by what lies beyond.
///
/// @param whole from where to where the lesion is
/// @param own what of it these axons pass
record Reach(Extent whole, Extent own) {

  private static final double ENDINGS =
      NerveFigures.shipped().value("lesion", "endings-millimetres");

  /// @return a lesion that these axons pass from end to end
  static Reach all(Extent extent) {
    return new Reach(extent, extent);
  }

  /// @param share from 0 to 1
  /// @return a place in the whole lesion
  double place(double share) {
    return whole.from() + share * whole.length();
  }

  /// @return whether these axons pass a place of the lesion
  boolean passes(double place) {
    return own.from() <= place && place <= own.to();
  }

  /// @return what share of the lesion they pass
  double share() {
    return whole.length() > 0 ? own.length() / whole.length() : 1;
  }

  /// @return what a place concerns of the way to a muscle; empty if nothing
  /// @throws IllegalArgumentException if it names a site that its nerve does not pass, or a branch
  ///   or root that nobody has
  static Optional<Reach> of(Where where, NervePath path, NerveMap map) {
    Course course = path.course();
    return switch (where) {
      case Where.Stretch it -> stretch(it, course, map);
      case Where.Whole it -> whole(it, course);
      case Where.Branch it -> {
        map.mustKnowBranch(it.name());
        yield course.branch(it.name()).map(Reach::all);
      }
      case Where.Root it -> {
        map.mustKnowRoot(it.root());
        yield path.roots().contains(it.root())
            ? Optional.of(all(path.rootExtent()))
            : Optional.empty();
      }
      case Where.Endings it -> {
        double end = course.endMillimetres();
        yield concerns(it.muscles(), path)
            ? Optional.of(all(new Extent(end - ENDINGS, end)))
            : Optional.empty();
      }
      case Where.Neurons it ->
          concerns(it.muscles(), path) ? Optional.of(all(new Extent(0, 0))) : Optional.empty();
    };
  }

  /// @return what a place concerns of a sensory way; roots, endings in muscles and motor neurons
  ///   are not on it
  static Optional<Reach> of(Where where, Course sensory, NerveMap map) {
    return switch (where) {
      case Where.Stretch it -> stretch(it, sensory, map);
      case Where.Whole it -> whole(it, sensory);
      case Where.Branch _, Where.Root _, Where.Endings _, Where.Neurons _ -> Optional.empty();
    };
  }

  private static Optional<Reach> whole(Where.Whole whole, Course course) {
    return course.trunk(whole.nerve(), 0, course.endMillimetres()).map(Reach::all);
  }

  private static Optional<Reach> stretch(Where.Stretch stretch, Course course, NerveMap map) {
    double one = place(stretch.nerve(), stretch.from(), course, map);
    double other = place(stretch.nerve(), stretch.to(), course, map);
    Extent whole = new Extent(Math.min(one, other), Math.max(one, other));
    return course
        .trunk(stretch.nerve(), whole.from(), whole.to())
        .map(own -> new Reach(whole, own));
  }

  private static double place(Nerve nerve, Place place, Course course, NerveMap map) {
    return map.position(nerve, place.site(), course.heightMillimetres())
        - place.proximalMillimetres();
  }

  private static boolean concerns(Set<Muscle> muscles, NervePath path) {
    return muscles.isEmpty() || muscles.contains(path.muscle());
  }
}
