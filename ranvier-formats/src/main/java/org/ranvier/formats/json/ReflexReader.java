package org.ranvier.formats.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.anatomy.Reflex;
import org.ranvier.anatomy.Side;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.record.ReflexFinding;
import org.ranvier.record.ReflexResponse;

/// Reads one reflex.
final class ReflexReader {

  private static final Vocabulary<Reflex> REFLEXES = new Vocabulary<>("reflex", Reflex.values());
  private static final Vocabulary<ReflexResponse> GRADES =
      new Vocabulary<>("grade of a reflex", ReflexResponse.values());

  private ReflexReader() {}

  static ReflexFinding finding(Cursor in) {
    @Nullable Reflex reflex = null;
    Optional<Side> side = Optional.empty();
    @Nullable ReflexResponse grade = null;
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "reflex" -> reflex = in.word(REFLEXES);
        case "side" -> side = in.oneOf(SharedWords.SIDES);
        case "grade" -> grade = in.word(GRADES);
        default -> throw in.unknownKey("A reflex", "reflex", "side", "grade");
      }
    }
    if (reflex == null) {
      throw in.missing("A reflex", "reflex");
    }
    if (grade == null) {
      throw in.missing("A reflex", "grade");
    }
    try {
      return new ReflexFinding(reflex, side, grade);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }
}
