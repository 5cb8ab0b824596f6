package org.ranvier.patient.treatment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.ranvier.immune.Giving;
import org.ranvier.record.Agent;

/// Makes givings of what is prescribed. Asked for one stretch of days after another it never misses
/// a dose and never gives one twice.
///
/// @param weightKilograms of the patient, on which doses per kilogram go
/// @param heightCentimetres of the patient, for doses per square metre
/// @param anchors what is known of the days from which times are counted
public record Course(double weightKilograms, double heightCentimetres, Anchors anchors) {

  public Course {
    if (!(weightKilograms >= 20 && weightKilograms <= 300)) {
      throw new IllegalArgumentException(
          "Doses need a weight from 20 to 300 kg, but it is " + weightKilograms);
    }
    if (!(heightCentimetres >= 100 && heightCentimetres <= 250)) {
      throw new IllegalArgumentException(
          "Doses need a height from 100 to 250 cm, but it is " + heightCentimetres);
    }
  }

  /// @param fromDay first day that is asked for
  /// @param toDay first day that is not asked for any more
  /// @return what is given on these days, in the order of days; none as long as the anchor of the
  ///   prescription is not known
  public List<Giving> of(Prescription prescribed, int fromDay, int toDay) {
    OptionalInt first = anchors.day(prescribed.from());
    if (first.isEmpty() || first.getAsInt() >= toDay) {
      return List.of();
    }
    if (first.getAsInt() < 0) {
      throw new IllegalArgumentException(
          "A treatment must begin after the first symptom, but %s begins %d days before; begin it later"
              .formatted(prescribed.agent().id(), -first.getAsInt()));
    }
    CourseDays days = CourseDays.of(prescribed, amount(prescribed));
    List<Giving> givings = new ArrayList<>();
    int every = prescribed.everyDays().orElse(Integer.MAX_VALUE);
    int length = prescribed.overDays();
    int skipped = Math.max(0, (fromDay - first.getAsInt() - length + 1) / every);
    for (long number = skipped; ; number++) {
      long begins = first.getAsInt() + number * every;
      if (begins >= Math.min(toDay, end(prescribed))
          || (number > 0 && prescribed.everyDays().isEmpty())) {
        return givings;
      }
      days.add((int) begins, fromDay, toDay, givings);
    }
  }

  /// @param prescribed together; of one agent by one route no two may run on the same days
  /// @return what is given of all on these days, in the order of days and of the list
  public List<Giving> of(List<Prescription> prescribed, int fromDay, int toDay) {
    List<Giving> givings = new ArrayList<>();
    for (int i = 0; i < prescribed.size(); i++) {
      for (int j = 0; j < i; j++) {
        refuseOverlap(prescribed.get(j), prescribed.get(i));
      }
      givings.addAll(of(prescribed.get(i), fromDay, toDay));
    }
    givings.sort(Comparator.comparingInt(Giving::day));
    return givings;
  }

  /// @return the amount of a whole course: g of immunoglobulin, mg of other medicines, sessions
  public double amount(Prescription prescribed) {
    boolean grams = prescribed.agent() == Agent.IMMUNOGLOBULIN;
    double dose = prescribed.dose();
    boolean counted = CourseDays.COUNTED.contains(prescribed.agent());
    if (counted != (prescribed.unit() == DoseUnit.SESSIONS)) {
      throw new IllegalArgumentException(
          "%s is prescribed in %s, but the dose is in %s"
              .formatted(
                  prescribed.agent().id(),
                  counted ? "sessions" : "grams or milligrams",
                  prescribed.unit()));
    }
    return switch (prescribed.unit()) {
      case GRAMS_PER_KILOGRAM -> dose * weightKilograms * (grams ? 1 : 1000);
      case GRAMS -> dose * (grams ? 1 : 1000);
      case MILLIGRAMS_PER_KILOGRAM -> dose * weightKilograms / (grams ? 1000 : 1);
      // Mosteller, N Engl J Med 1987, 317:1098.
      case MILLIGRAMS_PER_SQUARE_METRE ->
          dose * Math.sqrt(weightKilograms * heightCentimetres / 3600) / (grams ? 1000 : 1);
      case MILLIGRAMS -> dose / (grams ? 1000 : 1);
      case SESSIONS -> dose;
    };
  }

  private long end(Prescription prescribed) {
    return prescribed
        .until()
        .map(anchors::day)
        .orElse(OptionalInt.empty())
        .orElse(Integer.MAX_VALUE);
  }

  private void refuseOverlap(Prescription one, Prescription other) {
    if (one.agent() != other.agent() || one.route() != other.route()) {
      return;
    }
    OptionalInt first = anchors.day(one.from());
    OptionalInt second = anchors.day(other.from());
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    boolean inOrder = first.getAsInt() <= second.getAsInt();
    Prescription early = inOrder ? one : other;
    int late = inOrder ? second.getAsInt() : first.getAsInt();
    if (lastDay(early) >= late) {
      throw new IllegalArgumentException(
          "Prescriptions of one agent and route must not overlap, but %s %s from day %d still runs on day %d; let it end before"
              .formatted(
                  one.agent().id(),
                  one.route().id(),
                  Math.min(first.getAsInt(), second.getAsInt()),
                  late));
    }
  }

  /// Last day on which something is given.
  private long lastDay(Prescription prescribed) {
    long first = anchors.day(prescribed.from()).orElseThrow();
    long end = end(prescribed);
    if (end <= first) {
      return Long.MIN_VALUE;
    }
    if (prescribed.everyDays().isEmpty()) {
      return first + prescribed.overDays() - 1;
    }
    int every = prescribed.everyDays().getAsInt();
    long courses = (end - 1 - first) / every;
    return first + courses * every + prescribed.overDays() - 1;
  }
}
