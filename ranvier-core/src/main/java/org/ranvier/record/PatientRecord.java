package org.ranvier.record;

import java.util.List;

/// What was found in one person, real or virtual. Whatever is absent is not known.
///
/// @param id the record's name, never empty
public record PatientRecord(
    String id,
    Provenance provenance,
    Subject subject,
    Course course,
    List<Examination> examinations,
    List<MotorStudy> motorStudies,
    List<SensoryStudy> sensoryStudies,
    List<NeedleStudy> needle,
    Laboratory laboratory,
    Imaging imaging,
    List<Treatment> treatments,
    Reported reported) {

  public PatientRecord {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A record needs an id that is not blank");
    }
    examinations = List.copyOf(examinations);
    motorStudies = List.copyOf(motorStudies);
    sensoryStudies = List.copyOf(sensoryStudies);
    needle = List.copyOf(needle);
    treatments = List.copyOf(treatments);
  }

  /// @return a record that holds nothing but its name
  public static PatientRecord empty(String id) {
    return new PatientRecord(
        id,
        Provenance.UNKNOWN,
        Subject.UNKNOWN,
        Course.UNKNOWN,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Laboratory.UNKNOWN,
        Imaging.UNKNOWN,
        List.of(),
        Reported.NOTHING);
  }

  /// @return the same record with other motor studies
  public PatientRecord withMotorStudies(List<MotorStudy> studies) {
    return new PatientRecord(
        id,
        provenance,
        subject,
        course,
        examinations,
        studies,
        sensoryStudies,
        needle,
        laboratory,
        imaging,
        treatments,
        reported);
  }
}
