package org.ranvier.formats.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.record.Finding;
import org.ranvier.record.NeedleSign;
import org.ranvier.record.NeedleStudy;

/// Reads the needle examination of one muscle.
final class NeedleReader {

  private NeedleReader() {}

  static NeedleStudy study(Cursor in) {
    @Nullable Muscle muscle = null;
    Optional<Side> side = Optional.empty();
    Map<NeedleSign, Finding> findings = new EnumMap<>(NeedleSign.class);
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "muscle" -> muscle = in.word(SharedWords.MUSCLES);
        case "side" -> side = in.oneOf(SharedWords.SIDES);
        default -> findings.put(sign(in), in.word(JudgedWords.FINDINGS));
      }
    }
    if (muscle == null) {
      throw in.missing("A needle examination", "muscle");
    }
    return new NeedleStudy(muscle, side, findings);
  }

  private static NeedleSign sign(Cursor in) {
    return switch (in.key()) {
      case "fibrillation" -> NeedleSign.FIBRILLATION;
      case "fasciculation" -> NeedleSign.FASCICULATION;
      case "chronicNeurogenic" -> NeedleSign.CHRONIC_NEUROGENIC;
      case "reducedRecruitment" -> NeedleSign.REDUCED_RECRUITMENT;
      default ->
          throw in.unknownKey(
              "A needle examination",
              "muscle",
              "side",
              "fibrillation",
              "fasciculation",
              "chronicNeurogenic",
              "reducedRecruitment");
    };
  }
}
