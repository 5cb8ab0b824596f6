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
}
