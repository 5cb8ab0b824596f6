package org.ranvier.patient;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.immune.Giving;
import org.ranvier.patient.trait.Answer;
import org.ranvier.patient.trait.Disease;
import org.ranvier.patient.trait.PatientPattern;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;
import org.ranvier.study.subject.Choice;
import org.ranvier.study.subject.Range;

/// Patients to be tested.
final class Lives {

  private Lives() {}

  static VirtualPatient patient(Disease disease, long seed) {
    Streams streams = Streams.of(seed);
    return VirtualPatient.of(
        PatientPattern.of(disease).draw(streams.with("traits")), streams.with("life"));
  }

  static VirtualPatient patient(long seed, Map<String, Range> figures) {
    Streams streams = Streams.of(seed);
    PatientPattern any = PatientPattern.of(Disease.MMN);
    PatientPattern pattern =
        new PatientPattern(
            any.disease(),
            Optional.of(Range.of(40)),
            any.sex(),
            any.heightCentimetres(),
            any.weightKilograms(),
            any.dominant(),
            any.antiGm1Igm(),
            Optional.of(Choice.of(Answer.RESPONDER)),
            List.of(),
            List.of(),
            figures);
    return VirtualPatient.of(pattern.draw(streams.with("traits")), streams.with("life"));
  }

  static void live(VirtualPatient patient, int days) {
    for (int day = 0; day < days; day++) {
      patient.nextDay();
    }
  }

  /// Courses of immunoglobulin from today on.
  static void treat(VirtualPatient patient, double gramsPerKilogram, int everyDays, int courses) {
    for (int course = 0; course < courses; course++) {
      patient.give(
          new Giving(
              Agent.IMMUNOGLOBULIN,
              Route.IV,
              patient.day() + course * everyDays,
              gramsPerKilogram * patient.traits().weightKilograms(),
              6));
    }
  }

  /// Anything that may be given, now and then.
  static void treatAtRandom(VirtualPatient patient, RandomGenerator random, int days) {
    for (int day = patient.day(); day < patient.day() + days; day += random.nextInt(3, 60)) {
      switch (random.nextInt(6)) {
        case 0 -> patient.give(new Giving(Agent.CORTICOSTEROID, Route.ORAL, day, 60, 0));
        case 1 -> patient.give(new Giving(Agent.PLASMA_EXCHANGE, Route.IV, day, 1, 3));
        case 2 -> patient.give(new Giving(Agent.CYCLOPHOSPHAMIDE, Route.IV, day, 1500, 2));
        case 3 -> patient.give(new Giving(Agent.ORTHOSIS, Route.ORAL, day, 1, 24));
        default ->
            patient.give(
                new Giving(Agent.IMMUNOGLOBULIN, Route.IV, day, random.nextDouble(5, 150), 6));
      }
    }
  }

  /// @return mean force of all muscles of the arms and legs
  static double strength(VirtualPatient patient) {
    double sum = 0;
    int number = 0;
    for (Muscle muscle : Muscle.values()) {
      for (Side side : Side.values()) {
        sum += patient.force(muscle, side);
        number++;
      }
    }
    return sum / number;
  }
}
