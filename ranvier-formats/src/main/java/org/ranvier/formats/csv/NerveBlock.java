package org.ranvier.formats.csv;

import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.formats.words.Modality;
import org.ranvier.formats.words.Phrase;

/// The nerve, side and muscle that hold until the next nerve line.
///
/// @param number of the block within the table
/// @param isMuscleStated true if the nerve line names the muscle, false if a row did
record NerveBlock(
    int number,
    Optional<Nerve> nerve,
    Optional<Side> side,
    Optional<Muscle> muscle,
    boolean isMuscleStated,
    Optional<Modality> modality) {
  static final NerveBlock NONE =
      new NerveBlock(
          0, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

  /// @return a block about which nothing is known
  NerveBlock next() {
    return new NerveBlock(
        number + 1, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /// @param usual the side of a nerve line that names none
  NerveBlock next(Phrase line, Optional<Side> usual) {
    return new NerveBlock(
        number + 1,
        line.nerve(),
        line.side().or(() -> nerve.isEmpty() ? side : usual),
        line.muscle(),
        line.muscle().isPresent(),
        line.modality());
  }

  NerveBlock withSide(Optional<Side> another) {
    return new NerveBlock(number, nerve, another.or(() -> side), muscle, isMuscleStated, modality);
  }

  NerveBlock withMuscle(Optional<Muscle> another) {
    return new NerveBlock(number, nerve, side, another.or(() -> muscle), isMuscleStated, modality);
  }
}
