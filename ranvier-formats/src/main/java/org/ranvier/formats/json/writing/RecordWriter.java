package org.ranvier.formats.json.writing;

import java.util.List;
import org.ranvier.record.Course;
import org.ranvier.record.Imaging;
import org.ranvier.record.Laboratory;
import org.ranvier.record.NeedleSign;
import org.ranvier.record.NeedleStudy;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Provenance;
import org.ranvier.record.Reported;
import org.ranvier.record.Subject;
import org.ranvier.record.Treatment;

/// Writes a record in the format `ranvier.record/1`. What is read back equals what was written.
public final class RecordWriter {

  /// @return the record as a document with indentation, ending in a line feed
  public String document(PatientRecord record) {
    try (Page page = Page.indented()) {
      write(page, record);
      return page.finished() + "\n";
    }
  }

  /// @return the record on one line without a line feed, for NDJSON
  public String line(PatientRecord record) {
    try (Page page = Page.onOneLine()) {
      write(page, record);
      return page.finished();
    }
  }

  private static void write(Page page, PatientRecord record) {
    page.open();
    page.text("format", "ranvier.record/1");
    page.text("id", record.id());
    provenance(page, record.provenance());
    subject(page, record.subject());
    course(page, record.course());
    ExaminationPart.write(page, record.examinations());
    MotorPart.write(page, record.motorStudies());
    SensoryPart.write(page, record.sensoryStudies());
    needle(page, record.needle());
    laboratory(page, record.laboratory());
    imaging(page, record.imaging());
    treatments(page, record.treatments());
    reported(page, record.reported());
    page.shut();
  }

  private static void provenance(Page page, Provenance provenance) {
    if (provenance.equals(Provenance.UNKNOWN)) {
      return;
    }
    page.open("provenance");
    page.word("kind", provenance.kind());
    page.text("citation", provenance.citation());
    page.text("doi", provenance.doi());
    page.shut();
  }

  private static void subject(Page page, Subject subject) {
    if (subject.equals(Subject.UNKNOWN)) {
      return;
    }
    page.open("subject");
    page.number("ageYears", subject.ageYears());
    page.number("ageAtOnsetYears", subject.ageAtOnsetYears());
    page.word("sex", subject.sex());
    page.number("heightCentimetres", subject.heightCentimetres());
    page.number("weightKilograms", subject.weightKilograms());
    page.shut();
  }

  private static void course(Page page, Course course) {
    if (course.equals(Course.UNKNOWN)) {
      return;
    }
    page.open("course");
    page.number("monthsSinceOnset", course.monthsSinceOnset());
    page.word("progression", course.progression());
    page.word("onset", course.onset());
    page.truth("diffuseSymmetricAtOnset", course.diffuseSymmetricAtOnset());
    page.truth("recurrentPalsies", course.recurrentPalsies());
    if (course.afterCompression().isPresent()) {
      page.text("exposure", course.afterCompression().orElseThrow() ? "compression" : "none");
    }
    page.shut();
  }

  private static void needle(Page page, List<NeedleStudy> studies) {
    if (studies.isEmpty()) {
      return;
    }
    page.openList("needle");
    for (NeedleStudy study : studies) {
      page.open();
      page.word("muscle", study.muscle());
      page.word("side", study.side());
      page.word("fibrillation", study.of(NeedleSign.FIBRILLATION));
      page.word("fasciculation", study.of(NeedleSign.FASCICULATION));
      page.word("chronicNeurogenic", study.of(NeedleSign.CHRONIC_NEUROGENIC));
      page.word("reducedRecruitment", study.of(NeedleSign.REDUCED_RECRUITMENT));
      page.shut();
    }
    page.shutList();
  }

  private static void laboratory(Page page, Laboratory laboratory) {
    if (laboratory.equals(Laboratory.UNKNOWN)) {
      return;
    }
    page.open("laboratory");
    page.word("antiGm1Igm", laboratory.antiGm1Igm());
    page.word("antiGm1Igg", laboratory.antiGm1Igg());
    page.text("antiGm1Titre", laboratory.antiGm1Titre());
    page.number("csfProteinGramsPerLitre", laboratory.csfProteinGramsPerLitre());
    page.number("csfCellsPerMicrolitre", laboratory.csfCellsPerMicrolitre());
    page.number("creatineKinaseUnitsPerLitre", laboratory.creatineKinaseUnitsPerLitre());
    page.word("mProtein", laboratory.mProtein());
    page.word("pmp22Deletion", laboratory.pmp22Deletion());
    page.shut();
  }

  private static void imaging(Page page, Imaging imaging) {
    if (imaging.equals(Imaging.UNKNOWN)) {
      return;
    }
    page.open("imaging");
    page.word("brachialPlexusMri", imaging.brachialPlexusMri());
    page.word("cervicalFlexionMri", imaging.cervicalFlexionMri());
    if (!imaging.ultrasound().isEmpty()) {
      page.openList("ultrasound");
      for (Imaging.Ultrasound ultrasound : imaging.ultrasound()) {
        page.open();
        page.word("nerve", ultrasound.nerve());
        page.word("side", ultrasound.side());
        page.word("site", ultrasound.site());
        page.number("areaSquareMillimetres", ultrasound.areaSquareMillimetres());
        page.shut();
      }
      page.shutList();
    }
    page.shut();
  }

  private static void treatments(Page page, List<Treatment> treatments) {
    if (treatments.isEmpty()) {
      return;
    }
    page.openList("treatments");
    for (Treatment treatment : treatments) {
      page.open();
      page.word("agent", treatment.agent());
      page.word("route", treatment.route());
      page.moment(treatment.moment());
      page.number("totalGrams", treatment.totalGrams());
      page.number("gramsPerKilogram", treatment.gramsPerKilogram());
      page.number("days", treatment.days());
      page.word("response", treatment.response());
      page.shut();
    }
    page.shutList();
  }

  private static void reported(Page page, Reported reported) {
    if (reported.equals(Reported.NOTHING)) {
      return;
    }
    page.open("reported");
    if (!reported.blocks().isEmpty()) {
      page.openList("blocks");
      for (Reported.Block block : reported.blocks()) {
        page.open();
        page.word("nerve", block.nerve());
        page.word("side", block.side());
        page.word("from", block.from());
        page.word("to", block.to());
        page.word("grade", block.grade());
        page.number("amplitudeDropPercent", block.amplitudeDropPercent());
        page.number("areaDropPercent", block.areaDropPercent());
        page.shut();
      }
      page.shutList();
    }
    page.truth("noBlockFound", reported.noBlockFound());
    page.word("sensoryConduction", reported.sensoryConduction());
    page.shut();
  }
}
