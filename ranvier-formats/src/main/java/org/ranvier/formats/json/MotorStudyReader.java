package org.ranvier.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.record.AmplitudeConvention;
import org.ranvier.record.Checks;
import org.ranvier.record.FWaves;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;

/// Reads one motor study.
final class MotorStudyReader {

  private static final Vocabulary<AmplitudeConvention> CONVENTIONS =
      new Vocabulary<>("convention", AmplitudeConvention.values());

  private final Cursor in;
  private final When when = new When();
  private @Nullable Nerve nerve;
  private @Nullable Side side;
  private Optional<Muscle> muscle = Optional.empty();
  private OptionalDouble skin = OptionalDouble.empty();
  private OptionalDouble lowCut = OptionalDouble.empty();
  private Optional<AmplitudeConvention> convention = Optional.empty();
  private final List<MotorResponse> responses = new ArrayList<>();
  private Optional<FWaves> fWaves = Optional.empty();
  private Checks checks = Checks.UNKNOWN;
  private MotorLimits limits = MotorLimits.UNKNOWN;

  MotorStudyReader(Cursor in) {
    this.in = in;
  }

  MotorStudy read() {
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "day" -> when.day(in);
        case "date" -> when.date(in);
        case "nerve" -> nerve = in.word(SharedWords.NERVES);
        case "side" -> side = in.word(SharedWords.SIDES);
        case "muscle" -> muscle = in.oneOf(SharedWords.MUSCLES);
        case "skinCelsius" -> skin = in.number(Measure.SKIN);
        case "lowCutHertz" -> lowCut = in.number(Measure.LOW_CUT);
        case "amplitudeConvention" -> convention = in.oneOf(CONVENTIONS);
        case "responses" -> responses();
        case "fWaves" -> fWaves = Optional.of(MotorDetailReader.fWaves(in));
        case "checks" -> checks = MotorDetailReader.checks(in);
        case "limits" -> limits = MotorDetailReader.limits(in);
        default ->
            throw in.unknownKey(
                "A motor study",
                "day",
                "date",
                "nerve",
                "side",
                "muscle",
                "skinCelsius",
                "lowCutHertz",
                "amplitudeConvention",
                "responses",
                "fWaves",
                "checks",
                "limits");
      }
    }
    return study();
  }

  private MotorStudy study() {
    if (nerve == null) {
      throw in.missing("A motor study", "nerve");
    }
    if (side == null) {
      throw in.missing("A motor study", "side");
    }
    if (responses.isEmpty()) {
      throw in.mistake(
          "A motor study must have at least one response, but has none",
          "add \"responses\", or remove the study if the nerve was not tested");
    }
    PrintedVelocity.check(in, responses);
    try {
      return new MotorStudy(
          when.moment(),
          nerve,
          side,
          muscle,
          skin,
          lowCut,
          convention,
          responses,
          fWaves,
          checks,
          limits);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  private void responses() {
    in.enterArray();
    while (in.nextElement()) {
      MotorResponse response = new MotorResponseReader(in).read();
      for (MotorResponse earlier : responses) {
        if (earlier.site() == response.site()) {
          throw in.mistake(
              "A motor study must have one response for each site, but has two for the "
                  + response.site().id(),
              "put the repetition into a study of its own");
        }
      }
      responses.add(response);
    }
  }
}
