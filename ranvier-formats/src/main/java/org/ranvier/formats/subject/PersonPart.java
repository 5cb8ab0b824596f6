package org.ranvier.formats.subject;

import java.util.List;
import java.util.Optional;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.record.Sex;
import org.ranvier.study.subject.Choice;
import org.ranvier.study.subject.Person;
import org.ranvier.study.subject.Range;

/// Reads who a subject is.
final class PersonPart {

  private static final Vocabulary<Sex> SEXES = new Vocabulary<>("sex", Sex.values());
  private static final Choice<Sex> EITHER =
      new Choice<>(List.of(new Choice.Option<>(Sex.MALE, 1), new Choice.Option<>(Sex.FEMALE, 1)));
  private static final Range ADULT = new Range(20, 70);
  private static final Range WARM_HAND = Range.of(33);
  private static final Range WARM_FOOT = Range.of(33);

  private PersonPart() {}

  /// @param subject the whole file
  static Person read(Part subject) {
    Range age = range(subject, "ageYears", "Age in years", 16, 100).orElse(ADULT);
    Choice<Sex> sex = subject.find("sex").map(given -> Drawn.choice(given, SEXES)).orElse(EITHER);
    Optional<Range> height = range(subject, "heightCentimetres", "Height in cm", 130, 220);
    Optional<Range> weight = range(subject, "weightKilograms", "Weight in kg", 30, 250);
    Optional<Given> skin = subject.find("skinCelsius");
    Range arm = skin.map(given -> celsius(given, "arm", WARM_HAND)).orElse(WARM_HAND);
    Range leg = skin.map(given -> celsius(given, "leg", WARM_FOOT)).orElse(WARM_FOOT);
    return new Person(age, sex, height, weight, arm, leg);
  }

  /// One figure for the whole skin, or one for arms and one for legs.
  private static Range celsius(Given given, String limb, Range otherwise) {
    boolean parted =
        given.hasFields()
            && given.fields("Skin temperature").stream()
                .noneMatch(field -> field.key().equals("from"));
    if (!parted) {
      return Drawn.range(given, "Skin temperature in °C", 15, 40);
    }
    Part limbs = new Part("Skin temperature", given, List.of("arm", "leg"));
    return limbs
        .find(limb)
        .map(each -> Drawn.range(each, "Skin temperature in °C", 15, 40))
        .orElse(otherwise);
  }

  private static Optional<Range> range(
      Part subject, String key, String what, double least, double most) {
    return subject.find(key).map(given -> Drawn.range(given, what, least, most));
  }
}
