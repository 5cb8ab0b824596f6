package org.ranvier.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.record.Imaging;
import org.ranvier.record.Judgement;

/// Reads the imaging of nerves and spinal cord.
final class ImagingReader {

  private ImagingReader() {}

  static Imaging imaging(Cursor in) {
    Optional<Judgement> plexus = Optional.empty();
    Optional<Judgement> flexion = Optional.empty();
    List<Imaging.Ultrasound> ultrasound = new ArrayList<>();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "brachialPlexusMri" -> plexus = in.oneOf(JudgedWords.JUDGEMENTS);
        case "cervicalFlexionMri" -> flexion = in.oneOf(JudgedWords.JUDGEMENTS);
        case "ultrasound" -> {
          in.enterArray();
          while (in.nextElement()) {
            ultrasound.add(ultrasound(in));
          }
        }
        default ->
            throw in.unknownKey(
                "An imaging", "brachialPlexusMri", "cervicalFlexionMri", "ultrasound");
      }
    }
    return new Imaging(plexus, flexion, ultrasound);
  }

  private static Imaging.Ultrasound ultrasound(Cursor in) {
    @Nullable Nerve nerve = null;
    @Nullable Side side = null;
    @Nullable Site site = null;
    OptionalDouble area = OptionalDouble.empty();
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "nerve" -> nerve = in.word(SharedWords.NERVES);
        case "side" -> side = in.word(SharedWords.SIDES);
        case "site" -> site = in.word(SharedWords.SITES);
        case "areaSquareMillimetres" -> area = in.number(Measure.NERVE_AREA);
        default ->
            throw in.unknownKey("An ultrasound", "nerve", "side", "site", "areaSquareMillimetres");
      }
    }
    if (nerve == null) {
      throw in.missing("An ultrasound", "nerve");
    }
    if (side == null) {
      throw in.missing("An ultrasound", "side");
    }
    if (site == null) {
      throw in.missing("An ultrasound", "site");
    }
    if (area.isEmpty()) {
      throw in.missing("An ultrasound", "areaSquareMillimetres");
    }
    return new Imaging.Ultrasound(nerve, side, site, area.getAsDouble());
  }
}
