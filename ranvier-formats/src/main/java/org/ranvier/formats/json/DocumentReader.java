package org.ranvier.formats.json;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.record.Course;
import org.ranvier.record.Examination;
import org.ranvier.record.Imaging;
import org.ranvier.record.Laboratory;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.NeedleStudy;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Provenance;
import org.ranvier.record.Reported;
import org.ranvier.record.SensoryStudy;
import org.ranvier.record.Subject;
import org.ranvier.record.Treatment;

/// Reads the outermost object of a record.
final class DocumentReader {

  private final Cursor in;
  private String id;
  private Provenance provenance = Provenance.UNKNOWN;
  private Subject subject = Subject.UNKNOWN;
  private Course course = Course.UNKNOWN;
  private final List<Examination> examinations = new ArrayList<>();
  private final List<MotorStudy> motorStudies = new ArrayList<>();
  private final List<SensoryStudy> sensoryStudies = new ArrayList<>();
  private final List<NeedleStudy> needle = new ArrayList<>();
  private Laboratory laboratory = Laboratory.UNKNOWN;
  private Imaging imaging = Imaging.UNKNOWN;
  private final List<Treatment> treatments = new ArrayList<>();
  private Reported reported = Reported.NOTHING;

  DocumentReader(Cursor in, String nameIfNone) {
    this.in = in;
    id = nameIfNone;
  }

  PatientRecord read() {
    boolean formatStated = false;
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "format" -> formatStated = isFormat();
        case "id" -> id = id();
        case "provenance" -> provenance = PersonReader.provenance(in);
        case "subject" -> subject = PersonReader.subject(in);
        case "course" -> course = CourseReader.course(in);
        case "laboratory" -> laboratory = LaboratoryReader.laboratory(in);
        case "imaging" -> imaging = ImagingReader.imaging(in);
        case "reported" -> reported = ReportedReader.reported(in);
        default -> list();
      }
    }
    if (!formatStated) {
      throw in.mistake(
          "A record must state its format, but does not", "add \"format\": \"ranvier.record/1\"");
    }
    return new PatientRecord(
        id,
        provenance,
        subject,
        course,
        examinations,
        motorStudies,
        sensoryStudies,
        needle,
        laboratory,
        imaging,
        treatments,
        reported);
  }

  private void list() {
    String key = in.key();
    switch (key) {
      case "examinations", "motorStudies", "sensoryStudies", "needle", "treatments" ->
          in.enterArray();
      default -> throw unknownKey();
    }
    while (in.nextElement()) {
      switch (key) {
        case "examinations" -> examinations.add(ExaminationReader.examination(in));
        case "motorStudies" -> motorStudies.add(new MotorStudyReader(in).read());
        case "sensoryStudies" -> sensoryStudies.add(new SensoryStudyReader(in).read());
        case "needle" -> needle.add(NeedleReader.study(in));
        default -> treatments.add(new TreatmentReader(in).read());
      }
    }
  }

  private boolean isFormat() {
    String format = in.text().orElseThrow();
    if (!format.equals("ranvier.record/1")) {
      throw in.mistake(
          "The format must be \"ranvier.record/1\", but is " + Cursor.quoted(format),
          "give a record in that format");
    }
    return true;
  }

  private String id() {
    String text = in.text().orElseThrow();
    if (text.isBlank()) {
      throw in.mistake(
          "A record's id must not be blank, but is", "leave it out to use the name of the file");
    }
    return text;
  }

  private RanvierInputException unknownKey() {
    return in.unknownKey(
        "A record",
        "format",
        "id",
        "provenance",
        "subject",
        "course",
        "examinations",
        "motorStudies",
        "sensoryStudies",
        "needle",
        "laboratory",
        "imaging",
        "treatments",
        "reported");
  }
}
