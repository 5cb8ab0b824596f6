package org.ranvier.record.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ranvier.anatomy.Side;
import org.ranvier.record.Route;

/// One line of a diary.
public sealed interface DiaryEntry {

  /// @return the day of the entry
  LocalDate date();

  /// Immunoglobulin was given.
  ///
  /// @param grams in all; empty if only the dose per kilogram was written down
  /// @param gramsPerKilogram in all
  /// @param days over which it was divided, from the date on
  record Infusion(
      LocalDate date,
      OptionalDouble grams,
      OptionalDouble gramsPerKilogram,
      OptionalInt days,
      Optional<Route> route,
      Optional<String> product)
      implements DiaryEntry {

    public Infusion {
      if (grams.isEmpty() && gramsPerKilogram.isEmpty()) {
        throw new IllegalArgumentException(
            "An infusion must have an amount, but that of %s has none; write grams or g/kg"
                .formatted(date));
      }
      within("An infusion", "g", grams, 0, 1000);
      within("An infusion", "g/kg", gramsPerKilogram, 0, 5);
      if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > 60)) {
        throw new IllegalArgumentException(
            "An infusion must be divided over 1 to 60 days, but that of %s is over %d"
                .formatted(date, days.getAsInt()));
      }
    }
  }

  /// What grip is counted in. The two are not interchangeable.
  enum GripUnit {
    KILOGRAMS,
    KILOPASCALS
  }

  /// Grip of one hand.
  ///
  /// @param tries one or more, in the order in which they were made
  record GripReading(
      LocalDate date,
      Optional<LocalTime> time,
      Side hand,
      List<Double> tries,
      GripUnit unit,
      Optional<String> device)
      implements DiaryEntry {

    public GripReading {
      tries = List.copyOf(tries);
      if (tries.isEmpty()) {
        throw new IllegalArgumentException(
            "A reading of grip must have a value, but that of %s has none".formatted(date));
      }
      double most = unit == GripUnit.KILOGRAMS ? 120 : 250;
      String shown = unit == GripUnit.KILOGRAMS ? "kg" : "kPa";
      tries.forEach(each -> within("Grip", shown, OptionalDouble.of(each), 0, most));
    }

    /// @return the best try
    public double best() {
      return tries.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
  }

  /// Immunoglobulin G in the blood.
  ///
  /// @param beforeInfusion whether it was measured just before an infusion, if that is known
  record Level(LocalDate date, double gramsPerLitre, Optional<Boolean> beforeInfusion)
      implements DiaryEntry {

    public Level {
      within("Immunoglobulin", "g/L", OptionalDouble.of(gramsPerLitre), 0, 150);
    }
  }

  /// Body weight.
  record Weight(LocalDate date, double kilograms) implements DiaryEntry {

    public Weight {
      within("Weight", "kg", OptionalDouble.of(kilograms), 20, 300);
    }
  }

  /// Something happened.
  ///
  /// @param note in the patient's words, empty if there is none
  record Event(LocalDate date, DiaryEvent event, String note) implements DiaryEntry {}

  private static void within(
      String what, String unit, OptionalDouble value, double least, double most) {
    if (value.isPresent() && !(value.getAsDouble() >= least && value.getAsDouble() <= most)) {
      throw new IllegalArgumentException(
          "%s must be from %s to %s %s, but is %s"
              .formatted(what, plain(least), plain(most), unit, value.getAsDouble()));
    }
  }

  private static String plain(double number) {
    return Long.toString(Math.round(number));
  }
}
