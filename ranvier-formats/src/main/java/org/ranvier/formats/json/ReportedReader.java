package org.ranvier.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.record.BlockGrade;
import org.ranvier.record.Judgement;
import org.ranvier.record.Reported;

/// Reads what a report states without numbers.
final class ReportedReader {

  private static final Vocabulary<BlockGrade> GRADES =
      new Vocabulary<>("grade of a block", BlockGrade.values());

  private ReportedReader() {}

  static Reported reported(Cursor in) {
    List<Reported.Block> blocks = new ArrayList<>();
    Optional<Boolean> noBlockFound = Optional.empty();
    Optional<Judgement> sensory = Optional.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "blocks" -> {
          in.enterArray();
          while (in.nextElement()) {
            blocks.add(block(in));
          }
        }
        case "noBlockFound" -> noBlockFound = in.truth();
        case "sensoryConduction" -> sensory = in.oneOf(JudgedWords.JUDGEMENTS);
        default ->
            throw in.unknownKey(
                "A report's statements", "blocks", "noBlockFound", "sensoryConduction");
      }
    }
    try {
      return new Reported(blocks, noBlockFound, sensory);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  private static Reported.Block block(Cursor in) {
    Optional<Nerve> nerve = Optional.empty();
    Optional<Side> side = Optional.empty();
    Optional<Site> from = Optional.empty();
    Optional<Site> to = Optional.empty();
    BlockGrade grade = BlockGrade.UNSPECIFIED;
    OptionalDouble amplitudeDrop = OptionalDouble.empty();
    OptionalDouble areaDrop = OptionalDouble.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "nerve" -> nerve = in.oneOf(SharedWords.NERVES);
        case "side" -> side = in.oneOf(SharedWords.SIDES);
        case "from" -> from = in.oneOf(SharedWords.SITES);
        case "to" -> to = in.oneOf(SharedWords.SITES);
        case "grade" -> grade = in.word(GRADES);
        case "amplitudeDropPercent" -> amplitudeDrop = in.number(Measure.DROP);
        case "areaDropPercent" -> areaDrop = in.number(Measure.DROP);
        default ->
            throw in.unknownKey(
                "A reported block",
                "nerve",
                "side",
                "from",
                "to",
                "grade",
                "amplitudeDropPercent",
                "areaDropPercent");
      }
    }
    return new Reported.Block(nerve, side, from, to, grade, amplitudeDrop, areaDrop);
  }
}
