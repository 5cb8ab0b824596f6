package org.ranvier.cohort.run;

import java.util.HashMap;
import java.util.Map;
import org.ranvier.cohort.measure.Asked;
import org.ranvier.cohort.measure.Measured;
import org.ranvier.cohort.measure.Visit;

/// What was measured of one life, by measure and day.
final class Readings {

  private final Map<Key, Measured> all = new HashMap<>();
  private int deathDay = Integer.MAX_VALUE;
  private int toDay = Integer.MAX_VALUE;

  private record Key(Asked asked, int day) {}

  Readings() {}

  private Readings(Readings other) {
    all.putAll(other.all);
  }

  Readings copy() {
    return new Readings(this);
  }

  /// Measures it, unless it was measured today.
  ///
  /// @return the value
  Measured take(Asked asked, Visit visit) {
    Key key = new Key(asked, visit.patient().day());
    Measured known = all.get(key);
    if (known != null) {
      return known;
    }
    boolean alive = visit.patient().alive();
    Measured value = alive || asked.measure().lasts() ? asked.of(visit) : Measured.unknown();
    all.put(key, value);
    return value;
  }

  /// Forgets what was measured on a day.
  void drop(Asked asked, int day) {
    all.remove(new Key(asked, day));
  }

  /// Notes that the patient is dead.
  ///
  /// @param day on which what lasts was measured
  /// @param end up to which it would have been looked at
  void die(int day, int end) {
    deathDay = day;
    toDay = end;
  }

  /// @return unknown if it was not measured on that day
  Measured on(Asked asked, int day) {
    boolean after = day > deathDay && day <= toDay && asked.measure().lasts();
    return all.getOrDefault(new Key(asked, after ? deathDay : day), Measured.unknown());
  }
}
