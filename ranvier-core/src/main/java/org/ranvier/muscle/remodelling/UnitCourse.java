package org.ranvier.muscle.remodelling;

/// What has happened to a motor unit's axon, in days before today; NaN for what has not happened.
///
/// @param lostDaysAgo when the axon was cut off or its neuron died
/// @param regrownDaysAgo when it reached the muscle again, after its loss
/// @param silentDaysAgo since when a block has kept all impulses from the muscle
/// @param freeDaysAgo when the block ended, after it began
public record UnitCourse(
    double lostDaysAgo, double regrownDaysAgo, double silentDaysAgo, double freeDaysAgo) {

  /// A unit to which nothing has happened.
  public static final UnitCourse HEALTHY =
      new UnitCourse(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  public UnitCourse {
    check("lost", lostDaysAgo);
    check("regrown", regrownDaysAgo);
    check("silent", silentDaysAgo);
    check("free", freeDaysAgo);
    if (!Double.isNaN(regrownDaysAgo) && !(regrownDaysAgo <= lostDaysAgo)) {
      throw new IllegalArgumentException(
          "An axon must be lost before it regrows, but is lost %s and regrown %s days ago"
              .formatted(lostDaysAgo, regrownDaysAgo));
    }
    if (!Double.isNaN(freeDaysAgo) && !(freeDaysAgo <= silentDaysAgo)) {
      throw new IllegalArgumentException(
          "A block must begin before it ends, but begins %s and ends %s days ago"
              .formatted(silentDaysAgo, freeDaysAgo));
    }
  }

  /// @return a unit whose axon is lost for good
  public static UnitCourse lost(double daysAgo) {
    return new UnitCourse(daysAgo, Double.NaN, Double.NaN, Double.NaN);
  }

  /// @return a unit that has been blocked ever since
  public static UnitCourse silent(double daysAgo) {
    return new UnitCourse(Double.NaN, Double.NaN, daysAgo, Double.NaN);
  }

  /// @return the earliest thing that happened, in days ago; 0 if nothing did
  double firstDaysAgo() {
    return Math.max(known(lostDaysAgo), known(silentDaysAgo));
  }

  /// @param daysAgo the beginning of the day meant
  /// @param wallerianDays for which the end of a lost axon still holds its fibres
  UnitCondition condition(double daysAgo, double wallerianDays) {
    boolean lost = lostDaysAgo >= daysAgo && !(regrownDaysAgo >= daysAgo);
    if (lost) {
      return lostDaysAgo - wallerianDays >= daysAgo ? UnitCondition.LOST : UnitCondition.SILENT;
    }
    boolean silent = silentDaysAgo >= daysAgo && !(freeDaysAgo >= daysAgo);
    return silent ? UnitCondition.SILENT : UnitCondition.DRIVEN;
  }

  private static double known(double daysAgo) {
    return Double.isNaN(daysAgo) ? 0 : daysAgo;
  }

  private static void check(String what, double daysAgo) {
    if (daysAgo < 0 || Double.isInfinite(daysAgo)) {
      throw new IllegalArgumentException(
          "What has happened to a unit must lie 0 days ago or more, but '%s' is %s days ago"
              .formatted(what, daysAgo));
    }
  }
}
