package org.ranvier.patient.care;

import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.treatment.Anchors;
import org.ranvier.patient.treatment.Course;
import org.ranvier.patient.treatment.DoseUnit;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// Gives what is decided.
final class Pharmacy {

  private Pharmacy() {}

  /// Gives one course of immunoglobulin from today on.
  static void immunoglobulin(
      VirtualPatient patient, double gramsPerKilogram, int overDays, Route route) {
    give(
        patient,
        new Prescription(
            Agent.IMMUNOGLOBULIN,
            route,
            gramsPerKilogram,
            DoseUnit.GRAMS_PER_KILOGRAM,
            overDays,
            OptionalInt.empty(),
            When.sinceOnset(patient.day()),
            Optional.empty()));
  }

  /// Gives courses of another medicine from today on.
  ///
  /// @param milligramsPerSquareMetre of one course
  static void courses(
      VirtualPatient patient,
      Agent agent,
      double milligramsPerSquareMetre,
      int courses,
      int everyDays) {
    give(
        patient,
        new Prescription(
            agent,
            Route.IV,
            milligramsPerSquareMetre,
            DoseUnit.MILLIGRAMS_PER_SQUARE_METRE,
            1,
            OptionalInt.of(everyDays),
            When.sinceOnset(patient.day()),
            Optional.of(When.sinceOnset(patient.day() + courses * everyDays))));
  }

  /// Gives prednisolone each day from today on.
  static void steroids(VirtualPatient patient, double milligramsPerDay, int days) {
    give(
        patient,
        new Prescription(
            Agent.CORTICOSTEROID,
            Route.ORAL,
            milligramsPerDay * days,
            DoseUnit.MILLIGRAMS,
            days,
            OptionalInt.empty(),
            When.sinceOnset(patient.day()),
            Optional.empty()));
  }

  private static void give(VirtualPatient patient, Prescription prescribed) {
    new Course(
            patient.traits().weightKilograms(),
            patient.traits().heightCentimetres(),
            Anchors.ONSET_ONLY)
        .of(prescribed, patient.day(), Integer.MAX_VALUE)
        .forEach(patient::give);
  }
}
