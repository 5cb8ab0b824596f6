package org.ranvier.patient.care;

import org.ranvier.record.Route;

/// Immunoglobulin as it is given for longer. Each change keeps within the limits of dose and
/// interval; a change that they forbid leaves the regimen as it is.
///
/// @param gramsPerKilogram of one course
/// @param intervalDays from one course to the next
public record Regimen(double gramsPerKilogram, int intervalDays, Route route) {

  private static final double WEEK = 7;
  private static final double MONTH = 28;

  /// @return g of immunoglobulin in a week
  public double gramsPerWeek(double weightKilograms) {
    return gramsPerKilogram * weightKilograms * WEEK / intervalDays;
  }

  /// @return weeks from one course to the next
  public double intervalWeeks() {
    return intervalDays / WEEK;
  }

  /// @return days over which a course is given
  int overDays(CareModel care) {
    return (int) Math.ceil(gramsPerKilogram / care.inTreatment("most-per-day") - 1e-9);
  }

  /// @return given earlier, with the dose of a course as it is, or as much less as the limit wants
  Regimen shorter(CareModel care) {
    int days =
        (int)
            Math.max(
                intervalDays - care.inTreatment("shorten-by-days"),
                care.inTreatment("shortest-days"));
    return within(gramsPerKilogram, days, care);
  }

  /// @return given later, with the dose of a course as it is
  Regimen longer(CareModel care) {
    int days =
        (int)
            Math.min(
                intervalDays + care.inTreatment("shorten-by-days"),
                care.inTreatment("longest-days"));
    return within(gramsPerKilogram, days, care);
  }

  Regimen more(CareModel care) {
    return within(gramsPerKilogram * (1 + care.inTreatment("raise-by")), intervalDays, care);
  }

  Regimen less(CareModel care) {
    return within(gramsPerKilogram * (1 - care.inTreatment("reduce-by")), intervalDays, care);
  }

  /// @return the same dose in a month, in portions under the skin
  Regimen underSkin(CareModel care) {
    int days = (int) care.inTreatment("under-skin-days");
    return new Regimen(gramsPerKilogram * days / intervalDays, days, Route.SC);
  }

  /// @return whether no less may be given
  boolean least(CareModel care) {
    return less(care).equals(this);
  }

  double per28Days() {
    return gramsPerKilogram * MONTH / intervalDays;
  }

  private Regimen within(double dose, int days, CareModel care) {
    double least = care.inTreatment("least-per-28-days") * days / MONTH;
    double most =
        Math.min(
            care.inTreatment("most-per-28-days") * days / MONTH,
            care.inTreatment("most-per-course"));
    return new Regimen(Math.clamp(dose, Math.min(least, most), most), days, route);
  }
}
