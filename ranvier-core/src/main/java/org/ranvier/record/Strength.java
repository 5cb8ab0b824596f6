package org.ranvier.record;

import java.util.Optional;
import org.ranvier.anatomy.LimbPart;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;

/// The strength of a muscle or movement, graded, or only stated as weak or normal.
///
/// @param mrc the grade, if one was given
/// @param statedWeak what the text says without a grade: weaker than normal, or of normal strength
public record Strength(
    Target target, Side side, Optional<MrcGrade> mrc, Optional<Boolean> statedWeak) {

  public Strength {
    if (mrc.isEmpty() && statedWeak.isEmpty()) {
      throw new IllegalArgumentException("A strength needs an MRC grade or the statement 'weak'");
    }
    if (mrc.isPresent()
        && statedWeak.isPresent()
        && mrc.orElseThrow().isWeak() != statedWeak.orElseThrow()) {
      throw new IllegalArgumentException(
          "MRC grade %s and the statement weak: %s contradict each other"
              .formatted(mrc.orElseThrow().text(), statedWeak.orElseThrow()));
    }
  }

  /// @return true if it is weaker than normal
  public boolean isWeak() {
    return mrc.isPresent() ? mrc.orElseThrow().isWeak() : statedWeak.orElseThrow();
  }

  /// What was tested.
  public sealed interface Target {

    /// @return its word in the vocabulary
    String id();
  }

  /// One muscle.
  public record OfMuscle(Muscle muscle) implements Target {
    @Override
    public String id() {
      return muscle.id();
    }
  }

  /// One movement, to which several muscles may contribute.
  public record OfMovement(Movement movement) implements Target {
    @Override
    public String id() {
      return movement.id();
    }
  }

  /// The muscles of a part of a limb, as in "the hand is weak".
  public record OfPart(LimbPart part) implements Target {
    @Override
    public String id() {
      return part.id();
    }
  }
}
