package org.ranvier.formats.subject;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.record.Onset;
import org.ranvier.record.Progression;
import org.ranvier.record.SensoryLoss;
import org.ranvier.record.Sign;
import org.ranvier.study.subject.Background;
import org.ranvier.study.subject.Choice;
import org.ranvier.study.subject.Range;

/// Reads what history, bedside and laboratory tell of a subject.
final class BackgroundPart {

  private static final List<String> COURSE =
      List.of(
          "monthsSinceOnset",
          "progression",
          "onset",
          "diffuseSymmetricAtOnset",
          "recurrentPalsies");
  private static final List<String> LABORATORY =
      List.of("antiGm1Igm", "csfProteinGramsPerLitre", "pmp22Deletion");
  private static final Vocabulary<Progression> PROGRESSIONS =
      new Vocabulary<>("progression", Progression.values());
  private static final Vocabulary<Onset> ONSETS = new Vocabulary<>("onset", Onset.values());
  private static final Vocabulary<Sign> SIGNS = new Vocabulary<>("sign", Sign.values());
  private static final Vocabulary<SensoryLoss> LOSSES =
      new Vocabulary<>("sensory loss", SensoryLoss.values());

  private BackgroundPart() {}

  /// @param subject the whole file
  static Background read(Part subject) {
    Fields course = new Fields("The course", subject.find("course"), COURSE);
    Fields laboratory = new Fields("The laboratory", subject.find("laboratory"), LABORATORY);
    Optional<Range> months = course.range("monthsSinceOnset", 0, 1200);
    Optional<Choice<Progression>> progression =
        course.find("progression").map(given -> Drawn.choice(given, PROGRESSIONS));
    Optional<Choice<Onset>> onset = course.find("onset").map(given -> Drawn.choice(given, ONSETS));
    return new Background(
        months,
        progression,
        onset,
        course.truth("diffuseSymmetricAtOnset"),
        course.truth("recurrentPalsies"),
        signs(subject.find("signs")),
        subject.find("objectiveSensoryLoss").map(given -> Drawn.choice(given, LOSSES)),
        laboratory.chance("antiGm1Igm"),
        laboratory.range("csfProteinGramsPerLitre", 0.01, 30),
        laboratory.chance("pmp22Deletion"));
  }

  private static Map<Sign, Double> signs(Optional<Given> given) {
    Map<Sign, Double> chances = new EnumMap<>(Sign.class);
    given.ifPresent(signs -> {
      for (Given.Field field : signs.fields("The signs")) {
        Sign sign =
            SIGNS.find(field.key()).orElseThrow(() -> field.value().unknown(SIGNS, field.key()));
        chances.put(sign, chance(field.value()));
      }
    });
    return chances;
  }

  /// Reads a chance; `present`, `positive` and `true` are certain.
  private static double chance(Given given) {
    if (given.isNumber()) {
      return Drawn.range(given, "A chance", 0, 1).from();
    }
    return given.word(CHANCES) ? 1 : 0;
  }

  private static final Chances CHANCES = new Chances();

  /// Fields that may all be missing.
  private record Fields(Optional<Part> part) {

    Fields(String owner, Optional<Given> given, List<String> keys) {
      this(given.map(each -> new Part(owner, each, keys)));
    }

    Optional<Given> find(String key) {
      return part.flatMap(fields -> fields.find(key));
    }

    Optional<Boolean> truth(String key) {
      return find(key).map(given -> given.truth("The value of " + key));
    }

    Optional<Range> range(String key, double least, double most) {
      return find(key).map(given -> Drawn.range(given, "The value of " + key, least, most));
    }

    OptionalDouble chance(String key) {
      Optional<Given> given = find(key);
      return given.isPresent()
          ? OptionalDouble.of(BackgroundPart.chance(given.orElseThrow()))
          : OptionalDouble.empty();
    }
  }
}
