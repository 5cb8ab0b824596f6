package org.ranvier.formats.csv;

import java.util.List;
import org.ranvier.formats.Notes;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.TextBytes;
import org.ranvier.record.Course;
import org.ranvier.record.Imaging;
import org.ranvier.record.Laboratory;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Provenance;
import org.ranvier.record.Reported;
import org.ranvier.record.SensoryStudy;
import org.ranvier.record.Subject;

/// Reads a table of nerve conduction studies as a laboratory prints it.
///
/// Delimiter, encoding, decimal sign, headings, units and site names are recognised. Whatever would
/// change a number or a nerve without being certain is an error; whatever has no place in the
/// record is a note.
public final class CsvReader {
  private static final int LARGEST_BYTES = 4_000_000; // a table of 50,000 rows

  private CsvReader() {}

  /// @param bytes of the file
  /// @param fileName as the user gave it, for messages; without its ending it names the record if
  ///   the table does not
  /// @throws RanvierInputException if the table cannot be read without guessing
  public static CsvRecord read(byte[] bytes, String fileName) {
    Place file = Place.in(fileName);
    if (bytes.length > LARGEST_BYTES) {
      throw new RanvierInputException(
          "A table must not be larger than 4 MB, but %d bytes were found".formatted(bytes.length),
          file,
          "export one patient to a file");
    }
    Notes notes = new Notes();
    Header header = new Header(notes);
    Sheet sheet = Sheet.read(TextBytes.decode(bytes, fileName), file);
    List<SiteRow> rows =
        Modalities.conclude(new TableParser(file, header, notes).parse(sheet), notes);
    Measures measures = new Measures(rows, notes);
    List<MotorStudy> motor =
        new MotorTables(header, measures, notes)
            .studies(rows.stream().filter(row -> !row.isSensory()).toList());
    List<SensoryStudy> sensory =
        new SensoryRows(header, measures, notes)
            .studies(rows.stream().filter(SiteRow::isSensory).toList());
    if (motor.isEmpty() && sensory.isEmpty()) {
      throw new RanvierInputException(
          "A table needs at least one response, but none was found", file, "add rows with values");
    }
    PatientRecord record = record(header, fileName, motor, sensory, file);
    return new CsvRecord(record, notes.sentences());
  }

  private static PatientRecord record(
      Header header,
      String fileName,
      List<MotorStudy> motor,
      List<SensoryStudy> sensory,
      Place file) {
    Subject subject;
    try {
      subject = header.subject();
    } catch (IllegalArgumentException broken) {
      throw new RanvierInputException(
          String.valueOf(broken.getMessage()), file, "correct the line above the table");
    }
    return new PatientRecord(
        header.id().orElseGet(() -> nameOf(fileName)),
        Provenance.UNKNOWN,
        subject,
        Course.UNKNOWN,
        List.of(),
        motor,
        sensory,
        List.of(),
        Laboratory.UNKNOWN,
        Imaging.UNKNOWN,
        List.of(),
        Reported.NOTHING);
  }

  private static String nameOf(String fileName) {
    String name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.isBlank() ? "table" : stem;
  }
}
