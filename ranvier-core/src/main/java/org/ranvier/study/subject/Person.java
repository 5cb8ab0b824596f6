package org.ranvier.study.subject;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.ranvier.record.Sex;
import org.ranvier.record.Subject;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// Who the person may be.
///
/// @param ageYears 16 to 100
/// @param heightCentimetres 130 to 220; empty for what is usual for the sex
/// @param weightKilograms 30 to 250; empty if it is not of interest
/// @param armCelsius temperature of the skin of the hand, 15 to 40
/// @param legCelsius temperature of the skin of the foot, 15 to 40
public record Person(
    Range ageYears,
    Choice<Sex> sex,
    Optional<Range> heightCentimetres,
    Optional<Range> weightKilograms,
    Range armCelsius,
    Range legCelsius) {

  private static final class Usual {
    static final Entry HEIGHT = ReferenceFile.resource(Person.class, "people.yaml").get("height");
  }

  public Person {
    within("Age", "years", ageYears, 16, 100);
    heightCentimetres.ifPresent(height -> within("Height", "cm", height, 130, 220));
    weightKilograms.ifPresent(weight -> within("Weight", "kg", weight, 30, 250));
    within("Skin temperature", "°C", armCelsius, 15, 40);
    within("Skin temperature", "°C", legCelsius, 15, 40);
  }

  Subject draw(RandomGenerator random) {
    Sex drawnSex = sex.draw(random);
    double age = Math.rint(ageYears.draw(random));
    double usual = usualHeightCentimetres(drawnSex, random);
    double given = heightCentimetres.orElse(Range.of(usual)).draw(random);
    double weight = weightKilograms.orElse(Range.of(0)).draw(random);
    return new Subject(
        OptionalDouble.of(age),
        OptionalDouble.empty(),
        Optional.of(drawnSex),
        OptionalDouble.of(Math.rint(given)),
        weightKilograms.isPresent()
            ? OptionalDouble.of(Math.rint(weight))
            : OptionalDouble.empty());
  }

  /// @return the height of somebody of that sex
  public static double usualHeightCentimetres(Sex sex, RandomGenerator random) {
    Entry usual = Usual.HEIGHT.get(sex.id());
    double height = usual.get("mean").number() + random.nextGaussian() * usual.get("sd").number();
    return Math.clamp(height, 140, 210);
  }

  private static void within(String what, String unit, Range range, double least, double most) {
    if (!range.within(least, most)) {
      throw new IllegalArgumentException(
          "%s must be from %s to %s %s, but is %s"
              .formatted(what, plain(least), plain(most), unit, range.text()));
    }
  }

  private static String plain(double number) {
    return Long.toString(Math.round(number));
  }
}
