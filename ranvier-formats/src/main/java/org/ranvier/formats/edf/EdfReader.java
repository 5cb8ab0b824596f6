package org.ranvier.formats.edf;

import java.util.List;
import org.ranvier.formats.Notes;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.words.Modality;
import org.ranvier.record.Course;
import org.ranvier.record.Imaging;
import org.ranvier.record.Laboratory;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Provenance;
import org.ranvier.record.Reported;

/// Reads motor nerve conduction studies from EDF and EDF+ files.
///
/// Latency, amplitude, area and durations are measured in the curves, not copied from the
/// annotations; a note for each response says how both agree.
public final class EdfReader {
  private static final int LARGEST_BYTES = 50_000_000; // 25 minutes of one signal at 20 kHz

  private EdfReader() {}

  /// @param bytes of the file
  /// @param fileName as the user gave it, for messages; without its ending it names the record if
  ///   the file hides the patient's code
  /// @throws RanvierInputException if the file is no EDF file of a motor study
  public static EdfRecord read(byte[] bytes, String fileName) {
    Place place = Place.in(fileName);
    if (bytes.length > LARGEST_BYTES) {
      throw new RanvierInputException(
          "An EDF file of a motor study must not be larger than 50 MB, but has %d bytes"
              .formatted(bytes.length),
          place,
          "export the motor study alone");
    }
    EdfFile file = EdfFile.read(bytes, place);
    EdfPerson person = EdfPerson.read(file.header());
    if (person.study().modality().filter(kind -> kind == Modality.SENSORY).isPresent()) {
      throw new RanvierInputException(
          "An EDF file must hold a motor study, but the recording identification says sensory",
          place,
          "give sensory studies in a table or in JSON");
    }
    Notes notes = new Notes();
    List<Shot> shots = new ShotReader(file, person, place, notes).read();
    List<MotorStudy> studies = new ShotStudies(person.moment(), place, notes).build(shots);
    return new EdfRecord(record(person, fileName, studies), notes.sentences());
  }

  private static PatientRecord record(EdfPerson person, String fileName, List<MotorStudy> studies) {
    return new PatientRecord(
        person.code().orElseGet(() -> nameOf(fileName)),
        Provenance.UNKNOWN,
        person.subject(),
        Course.UNKNOWN,
        List.of(),
        studies,
        List.of(),
        List.of(),
        Laboratory.UNKNOWN,
        Imaging.UNKNOWN,
        List.of(),
        Reported.NOTHING);
  }

  private static String nameOf(String fileName) {
    int folder = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    String name = fileName.substring(folder + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.isBlank() ? "edf" : stem;
  }
}
