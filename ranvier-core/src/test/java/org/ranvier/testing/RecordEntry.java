package org.ranvier.testing;

import static org.ranvier.testing.Fields.list;
import static org.ranvier.testing.Fields.moment;
import static org.ranvier.testing.Fields.number;
import static org.ranvier.testing.Fields.text;
import static org.ranvier.testing.Fields.truth;
import static org.ranvier.testing.Fields.whole;
import static org.ranvier.testing.Fields.word;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.Agent;
import org.ranvier.record.BlockGrade;
import org.ranvier.record.Course;
import org.ranvier.record.Finding;
import org.ranvier.record.Imaging;
import org.ranvier.record.Judgement;
import org.ranvier.record.Laboratory;
import org.ranvier.record.NeedleSign;
import org.ranvier.record.NeedleStudy;
import org.ranvier.record.Onset;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Progression;
import org.ranvier.record.Provenance;
import org.ranvier.record.Reported;
import org.ranvier.record.Route;
import org.ranvier.record.Sex;
import org.ranvier.record.Subject;
import org.ranvier.record.TestResult;
import org.ranvier.record.Treatment;
import org.ranvier.record.TreatmentResponse;
import org.ranvier.reference.Entry;

/// Turns a record as it stands in a reference file into a patient's record. It leaves out what no
/// criterion reads: where the record comes from, dates, traces, grip.
final class RecordEntry {

  private RecordEntry() {}

  static PatientRecord of(Entry record) {
    return new PatientRecord(
        record.get("id").text(),
        Provenance.UNKNOWN,
        record.find("subject").map(RecordEntry::subject).orElse(Subject.UNKNOWN),
        record.find("course").map(RecordEntry::course).orElse(Course.UNKNOWN),
        list(record, "examinations", ExaminationEntry::of),
        list(record, "motorStudies", StudyEntry::motor),
        list(record, "sensoryStudies", StudyEntry::sensory),
        list(record, "needle", RecordEntry::needle),
        record.find("laboratory").map(RecordEntry::laboratory).orElse(Laboratory.UNKNOWN),
        record.find("imaging").map(RecordEntry::imaging).orElse(Imaging.UNKNOWN),
        list(record, "treatments", RecordEntry::treatment),
        record.find("reported").map(RecordEntry::reported).orElse(Reported.NOTHING));
  }

  private static Subject subject(Entry entry) {
    return new Subject(
        number(entry, "ageYears"),
        number(entry, "ageAtOnsetYears"),
        word(entry, "sex", Sex.class),
        number(entry, "heightCentimetres"),
        number(entry, "weightKilograms"));
  }

  private static Course course(Entry entry) {
    return new Course(
        number(entry, "monthsSinceOnset"),
        word(entry, "progression", Progression.class),
        word(entry, "onset", Onset.class),
        truth(entry, "diffuseSymmetricAtOnset"),
        truth(entry, "recurrentPalsies"),
        text(entry, "exposure").map(exposure -> exposure.equals("compression")));
  }

  private static NeedleStudy needle(Entry entry) {
    Map<NeedleSign, Finding> findings = new EnumMap<>(NeedleSign.class);
    for (NeedleSign sign : NeedleSign.values()) {
      word(entry, camelCase(sign.name()), Finding.class)
          .ifPresent(finding -> findings.put(sign, finding));
    }
    return new NeedleStudy(
        entry.get("muscle").term(Muscle.class), word(entry, "side", Side.class), findings);
  }

  private static Laboratory laboratory(Entry entry) {
    return new Laboratory(
        word(entry, "antiGm1Igm", TestResult.class),
        word(entry, "antiGm1Igg", TestResult.class),
        text(entry, "antiGm1Titre"),
        number(entry, "csfProteinGramsPerLitre"),
        number(entry, "csfCellsPerMicrolitre"),
        number(entry, "creatineKinaseUnitsPerLitre"),
        word(entry, "mProtein", Finding.class),
        word(entry, "pmp22Deletion", Finding.class));
  }

  private static Imaging imaging(Entry entry) {
    return new Imaging(
        word(entry, "brachialPlexusMri", Judgement.class),
        word(entry, "cervicalFlexionMri", Judgement.class),
        list(
            entry,
            "ultrasound",
            scan ->
                new Imaging.Ultrasound(
                    scan.get("nerve").term(Nerve.class),
                    scan.get("side").term(Side.class),
                    scan.get("site").term(Site.class),
                    scan.get("areaSquareMillimetres").number())));
  }

  private static Treatment treatment(Entry entry) {
    return new Treatment(
        entry.get("agent").term(Agent.class),
        word(entry, "route", Route.class),
        moment(entry),
        number(entry, "totalGrams"),
        number(entry, "gramsPerKilogram"),
        whole(entry, "days"),
        word(entry, "response", TreatmentResponse.class));
  }

  private static Reported reported(Entry entry) {
    return new Reported(
        list(entry, "blocks", RecordEntry::block),
        truth(entry, "noBlockFound"),
        word(entry, "sensoryConduction", Judgement.class));
  }

  private static Reported.Block block(Entry entry) {
    return new Reported.Block(
        word(entry, "nerve", Nerve.class),
        word(entry, "side", Side.class),
        word(entry, "from", Site.class),
        word(entry, "to", Site.class),
        word(entry, "grade", BlockGrade.class).orElse(BlockGrade.UNSPECIFIED),
        number(entry, "amplitudeDropPercent"),
        number(entry, "areaDropPercent"));
  }

  /// @return the key of a constant in record files, such as `coldParesis`
  static String camelCase(String constant) {
    StringBuilder key = new StringBuilder();
    for (String part : constant.toLowerCase(Locale.ROOT).split("_")) {
      key.append(
          key.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return key.toString();
  }
}
