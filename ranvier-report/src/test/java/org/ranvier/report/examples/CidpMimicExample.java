package org.ranvier.report.examples;

import static org.ranvier.criteria.reading.Truth.FALSE;
import static org.ranvier.criteria.reading.Truth.TRUE;

import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.criteria.reading.Status;
import org.ranvier.quantity.Source;
import org.ranvier.record.Course;
import org.ranvier.record.Imaging;
import org.ranvier.record.Laboratory;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Provenance;
import org.ranvier.record.Reported;
import org.ranvier.record.Subject;

/// Slow conduction and temporal dispersion in arms and legs with sensory loss; areas not recorded,
/// one proximal response absent. Reads as CIDP, not as MMN.
public final class CidpMimicExample {

  private CidpMimicExample() {}

  public static Example example() {
    MotorStudy median =
        new StudyDraft(Side.RIGHT, Nerve.MEDIAN, Muscle.APB, 4.1)
            .at(Site.WRIST, 7.8, 4.2, 0, 8.9, 70)
            .at(Site.ELBOW, 17.1, 2.3, 0, 12.4, 240)
            .fWaves(20, 0, 0)
            .done();
    MotorStudy radial =
        new StudyDraft(Side.RIGHT, Nerve.RADIAL, Muscle.EIP, 1.8)
            .at(Site.FOREARM, 3.1, 3.8, 12.0, 6.0, 80)
            .absent(Site.SPIRAL_GROOVE, 160)
            .done();
    MotorStudy fibular =
        new StudyDraft(Side.RIGHT, Nerve.FIBULAR, Muscle.EDB, 1.3)
            .at(Site.ANKLE, 8.1, 2.1, 0, 0, 80)
            .at(Site.BELOW_FIBULAR_HEAD, 19.4, 1.2, 0, 0, 330)
            .at(Site.ABOVE_FIBULAR_HEAD, 22.8, 1.2, 0, 0, 90)
            .at(Site.POPLITEAL_FOSSA, 24.9, 1.1, 0, 0, 60)
            .done();
    MotorStudy tibial =
        new StudyDraft(Side.LEFT, Nerve.TIBIAL, Muscle.AH, 4.4)
            .absent(Site.ANKLE, 80)
            .absent(Site.POPLITEAL_FOSSA, 400)
            .done();
    List<MotorStudy> studies = List.of(median, radial, fibular, tibial);
    return new Example(record(studies), reading(studies));
  }

  private static PatientRecord record(List<MotorStudy> studies) {
    return new PatientRecord(
        "cidp-like",
        Provenance.UNKNOWN,
        Subject.UNKNOWN,
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

  private static Reading reading(List<MotorStudy> studies) {
    return new Reading(
        "cidp-like",
        List.of(
            new SegmentDraft(studies.get(0), Site.WRIST, Site.ELBOW).judged("unup"),
            new SegmentDraft(studies.get(1), Site.FOREARM, Site.SPIRAL_GROOVE)
                .because("no proximal response: area drop 100 %, duration not defined")
                .judged("pddp"),
            new SegmentDraft(studies.get(2), Site.ANKLE, Site.BELOW_FIBULAR_HEAD).judged("uuup"),
            new SegmentDraft(studies.get(2), Site.BELOW_FIBULAR_HEAD, Site.ABOVE_FIBULAR_HEAD)
                .judged("eeee"),
            new SegmentDraft(studies.get(2), Site.ABOVE_FIBULAR_HEAD, Site.POPLITEAL_FOSSA)
                .judged("uuun"),
            new SegmentDraft(studies.get(3), Site.ANKLE, Site.POPLITEAL_FOSSA).judged("aaaa")),
        List.of(
            set("efns-pns-2010-mmn", "EFNS/PNS 2010 MMN", "mmn", Status.NOT_MET, "none"),
            set("ean-pns-2021-cidp", "EAN/PNS 2021 CIDP", "cidp", Status.MET, "typical CIDP")),
        List.of(
            new MimicReading(
                "typical-cidp",
                "Typical CIDP",
                Standing.FAVOURED,
                List.of("slowing in three nerves", "sensory loss in both feet"),
                List.of()),
            new MimicReading(
                "mmn",
                "Multifocal motor neuropathy",
                Standing.UNLIKELY,
                List.of(),
                List.of("sensory loss more than vibration", "symmetric weakness"))),
        List.of(),
        List.of(),
        List.of(),
        List.of("Areas are missing in two studies: the rules that need area cannot judge them."),
        List.of());
  }

  private static CriteriaReading set(
      String id, String title, String disease, Status status, String category) {
    return new CriteriaReading(
        id,
        title,
        disease,
        status,
        category,
        category,
        category,
        Optional.empty(),
        List.of(
            status == Status.MET
                ? "Slowing in three motor nerves: 3"
                : "No sensory loss (C2): more"),
        List.of(),
        new Source("Source of " + title, true),
        List.of(
            Clauses.of(
                "all",
                "All of these",
                status == Status.MET ? TRUE : FALSE,
                Clauses.leaf("x1", "Sensory loss", TRUE, "both feet", "", false))));
  }
}
