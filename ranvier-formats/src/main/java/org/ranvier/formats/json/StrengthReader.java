package org.ranvier.formats.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.anatomy.LimbPart;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Side;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.record.MrcGrade;
import org.ranvier.record.Strength;

/// Reads the strength of one muscle, movement or part of a limb.
final class StrengthReader {

  private static final Vocabulary<Movement> MOVEMENTS =
      new Vocabulary<>("movement", Movement.values());
  private static final Vocabulary<LimbPart> PARTS = new Vocabulary<>("region", LimbPart.values());

  private final Cursor in;
  private int targets;
  private Strength.@Nullable Target target;
  private @Nullable Side side;
  private Optional<MrcGrade> mrc = Optional.empty();
  private Optional<Boolean> weak = Optional.empty();

  StrengthReader(Cursor in) {
    this.in = in;
  }

  Strength read() {
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "muscle" -> target(new Strength.OfMuscle(in.word(SharedWords.MUSCLES)));
        case "movement" -> target(new Strength.OfMovement(in.word(MOVEMENTS)));
        case "region" -> target(new Strength.OfPart(in.word(PARTS)));
        case "side" -> side = in.word(SharedWords.SIDES);
        case "mrc" -> mrc = Optional.of(grade());
        case "weak" -> weak = in.truth();
        default ->
            throw in.unknownKey(
                "A strength", "muscle", "movement", "region", "side", "mrc", "weak");
      }
    }
    if (target == null || targets != 1) {
      throw in.mistake(
          "A strength must be of one muscle, movement or region, but is of " + targets,
          "keep one of the three keys");
    }
    if (side == null) {
      throw in.missing("A strength", "side");
    }
    try {
      return new Strength(target, side, mrc, weak);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  private void target(Strength.Target found) {
    target = found;
    targets++;
  }

  private MrcGrade grade() {
    if (!in.isText()) {
      return new MrcGrade(in.whole(Measure.MRC).orElseThrow(), "");
    }
    String text = in.text().orElseThrow();
    boolean digit = !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '5';
    if (digit && text.length() <= 2) {
      try {
        return new MrcGrade(text.charAt(0) - '0', text.substring(1));
      } catch (IllegalArgumentException e) {
        throw noGrade(text);
      }
    }
    throw noGrade(text);
  }

  private RuntimeException noGrade(String text) {
    return in.mistake(
        "An MRC grade must be from 0 to 5, with - or + where in use, but is " + Cursor.quoted(text),
        "write it as 4, \"4-\" or \"4+\"");
  }
}
