package org.ranvier.study.nerve;

import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;

/// Which part of the peripheral nervous system a lesion concerns.
public sealed interface Where {

  /// @return the side of the body
  Side side();

  /// A stretch of a nerve's trunk. It concerns all axons that are in the nerve there.
  ///
  /// @param from one end
  /// @param to the other
  record Stretch(Side side, Nerve nerve, Place from, Place to) implements Where {}

  /// A nerve's trunk from the cord to its end.
  record Whole(Side side, Nerve nerve) implements Where {}

  /// A branch with a name, such as `anterior-interosseous`, or the branch for a muscle by the
  /// muscle's name, such as `apb`.
  record Branch(Side side, String name) implements Where {}

  /// A root, such as `C8`.
  record Root(Side side, String root) implements Where {}

  /// The endings of axons in muscles.
  ///
  /// @param muscles empty for all
  record Endings(Side side, Set<Muscle> muscles) implements Where {
    public Endings {
      muscles = Set.copyOf(muscles);
    }
  }

  /// The neurons themselves.
  ///
  /// @param muscles those that they move; empty for all
  record Neurons(Side side, Set<Muscle> muscles) implements Where {
    public Neurons {
      muscles = Set.copyOf(muscles);
    }
  }

  /// @return what names this place, whatever the side: lesions of both sides draw the same numbers
  ///   from equal streams
  default String key() {
    return switch (this) {
      case Stretch it -> "stretch " + it.nerve().id() + " " + it.from() + " " + it.to();
      case Whole it -> "whole " + it.nerve().id();
      case Branch it -> "branch " + it.name();
      case Root it -> "root " + it.root();
      case Endings it -> "endings " + it.muscles().stream().map(Muscle::id).sorted().toList();
      case Neurons it -> "neurons " + it.muscles().stream().map(Muscle::id).sorted().toList();
    };
  }

  /// @return the root whose axons alone it concerns, if it is a root
  default Optional<String> onlyRoot() {
    return this instanceof Root it ? Optional.of(it.root()) : Optional.empty();
  }

  /// @return what it concerns of the way to a muscle; empty if nothing
  /// @throws IllegalArgumentException if it names a site that its nerve does not pass
  default Optional<Extent> on(NervePath path, NerveMap map) {
    Course course = path.course();
    return switch (this) {
      case Stretch it -> stretch(it, course, map);
      case Whole it -> course.trunk(it.nerve(), 0, course.endMillimetres());
      case Branch it -> course.branch(it.name());
      case Root it ->
          path.roots().contains(it.root()) ? Optional.of(path.rootExtent()) : Optional.empty();
      case Endings it -> {
        double length = NerveFigures.shipped().value("lesion", "endings-millimetres");
        double end = course.endMillimetres();
        yield concerns(it.muscles(), path)
            ? Optional.of(new Extent(end - length, end))
            : Optional.empty();
      }
      case Neurons it ->
          concerns(it.muscles(), path) ? Optional.of(new Extent(0, 0)) : Optional.empty();
    };
  }

  /// @return what it concerns of a sensory way; roots, endings in muscles and motor neurons are not
  ///   on it
  default Optional<Extent> on(Course sensory, NerveMap map) {
    return switch (this) {
      case Stretch it -> stretch(it, sensory, map);
      case Whole it -> sensory.trunk(it.nerve(), 0, sensory.endMillimetres());
      case Branch _, Root _, Endings _, Neurons _ -> Optional.empty();
    };
  }

  private static Optional<Extent> stretch(Stretch stretch, Course course, NerveMap map) {
    double height = course.heightMillimetres();
    double one =
        map.position(stretch.nerve(), stretch.from().site(), height)
            - stretch.from().proximalMillimetres();
    double other =
        map.position(stretch.nerve(), stretch.to().site(), height)
            - stretch.to().proximalMillimetres();
    return course.trunk(stretch.nerve(), Math.min(one, other), Math.max(one, other));
  }

  private static boolean concerns(Set<Muscle> muscles, NervePath path) {
    return muscles.isEmpty() || muscles.contains(path.muscle());
  }
}
