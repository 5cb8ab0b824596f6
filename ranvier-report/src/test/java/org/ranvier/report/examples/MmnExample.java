package org.ranvier.report.examples;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.criteria.reading.Firmness;
import org.ranvier.criteria.reading.NextTest;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.record.Course;
import org.ranvier.record.Imaging;
import org.ranvier.record.Laboratory;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Onset;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Progression;
import org.ranvier.record.Provenance;
import org.ranvier.record.RecordKind;
import org.ranvier.record.Reported;
import org.ranvier.record.Sex;
import org.ranvier.record.Subject;

/// A man with two weak nerves, a definite block of the left ulnar nerve in the forearm, upper motor
/// neuron signs not recorded, and the left median nerve not stimulated at Erb's point.
public final class MmnExample {

  private MmnExample() {}

  public static Example example() {
    MotorStudy ulnar =
        new StudyDraft(Side.LEFT, Nerve.ULNAR, Muscle.ADM, 7.9)
            .at(Site.WRIST, 3.0, 9.2, 28.4, 5.4, 80)
            .at(Site.BELOW_ELBOW, 8.9, 3.4, 11.9, 6.2, 225)
            .at(Site.ABOVE_ELBOW, 10.9, 3.3, 11.6, 6.2, 100)
            .at(Site.AXILLA, 12.6, 3.2, 11.3, 6.3, 105)
            .fWaves(20, 3, 33.5)
            .done();
    MotorStudy median =
        new StudyDraft(Side.LEFT, Nerve.MEDIAN, Muscle.APB, 4.1)
            .at(Site.WRIST, 3.4, 8.1, 26.0, 5.5, 70)
            .at(Site.ELBOW, 7.6, 7.7, 25.1, 5.7, 230)
            .at(Site.AXILLA, 10.2, 5.3, 17.4, 6.0, 150)
            .untested(Site.ERB)
            .done();
    MotorStudy right =
        new StudyDraft(Side.RIGHT, Nerve.ULNAR, Muscle.ADM, 7.9)
            .at(Site.WRIST, 2.9, 9.8, 30.1, 5.4, 80)
            .at(Site.BELOW_ELBOW, 6.7, 9.5, 29.5, 5.5, 225)
            .at(Site.ABOVE_ELBOW, 9.6, 5.1, 16.0, 6.1, 100)
            .done();
    MotorStudy fibular =
        new StudyDraft(Side.LEFT, Nerve.FIBULAR, Muscle.EDB, 1.3)
            .at(Site.ANKLE, 4.8, 0.9, 2.6, 5.6, 80)
            .at(Site.BELOW_FIBULAR_HEAD, 11.9, 0.8, 2.4, 5.8, 320)
            .done();
    return new Example(
        record(List.of(ulnar, median, right, fibular)), reading(ulnar, median, right, fibular));
  }

  private static PatientRecord record(List<MotorStudy> studies) {
    return new PatientRecord(
        "mmn-ulnar-forearm",
        new Provenance(
            Optional.of(RecordKind.TEACHING),
            Optional.of("Teaching case: ulnar forearm block"),
            Optional.of("10.1111/j.1529-8027.2010.00290.x")),
        new Subject(
            OptionalDouble.of(42),
            OptionalDouble.of(40),
            Optional.of(Sex.MALE),
            OptionalDouble.of(181),
            OptionalDouble.of(78)),
        new Course(
            OptionalDouble.of(18),
            Optional.of(Progression.STEPWISE),
            Optional.of(Onset.ARM_DISTAL),
            Optional.of(false),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        studies,
        List.of(),
        List.of(),
        Laboratory.UNKNOWN,
        Imaging.UNKNOWN,
        List.of(),
        Reported.NOTHING);
  }

  private static Reading reading(
      MotorStudy ulnar, MotorStudy median, MotorStudy right, MotorStudy fibular) {
    return new Reading(
        "mmn-ulnar-forearm",
        List.of(
            new SegmentDraft(ulnar, Site.WRIST, Site.BELOW_ELBOW)
                .because("lower limit of amplitude 7.9 mV from the report (Buschbacher 1999)")
                .provisional(
                    "Martin-Gruber anastomosis not excluded: stimulate the median nerve at the"
                        + " elbow and record from ADM")
                .judged("dddp"),
            new SegmentDraft(ulnar, Site.BELOW_ELBOW, Site.ABOVE_ELBOW).judged("nnnn"),
            new SegmentDraft(ulnar, Site.ABOVE_ELBOW, Site.AXILLA).judged("nnnn"),
            new SegmentDraft(ulnar, Site.WRIST, Site.AXILLA).wide().judged("dddn"),
            new SegmentDraft(median, Site.WRIST, Site.ELBOW).judged("nnnn"),
            new SegmentDraft(median, Site.ELBOW, Site.AXILLA)
                .provisional("ulnar co-stimulation at the axilla not excluded")
                .judged("ppnn"),
            new SegmentDraft(right, Site.WRIST, Site.BELOW_ELBOW).judged("nnnn"),
            new SegmentDraft(right, Site.BELOW_ELBOW, Site.ABOVE_ELBOW)
                .because("ulnar groove and cubital tunnel: a common site of entrapment")
                .judged("eeee"),
            new SegmentDraft(fibular, Site.ANKLE, Site.BELOW_FIBULAR_HEAD).judged("aaan")),
        MmnCriteria.sets(),
        MmnCriteria.mimics(),
        List.of(
            new NextTest(
                "Upper motor neuron signs: reflexes, plantar responses, tone",
                "EFNS/PNS 2010 MMN: none → definite if absent, excluded if present",
                List.of("efns-pns-2010-mmn", "gold-coast-2020-als")),
            new NextTest(
                "Sensory conduction of three nerves, one of them the left ulnar across the forearm",
                "AAEM 2003 MMN asks for at least three normal sensory nerves, none tested",
                List.of("aaem-2003-mmn")),
            new NextTest(
                "Left median: stimulate at Erb's point",
                "a second definite block would make AAEM 2003 MMN definite",
                List.of("aaem-2003-mmn")),
            new NextTest(
                "IgM anti-GM1",
                "a supportive criterion of EFNS/PNS 2010",
                List.of("utrecht-2000-mmn"))),
        List.of(
            "left median: axilla–erb",
            "left ulnar: axilla–erb",
            "right median: not studied",
            "right ulnar: above-elbow–axilla, axilla–erb",
            "left radial: not studied",
            "right radial: not studied"),
        List.of(
            new Firmness(
                "left ulnar forearm, area drop 58.1 % taken as 5 points lower",
                "EFNS/PNS 2010: definite stays definite"),
            new Firmness(
                "lower limits of amplitude 20 % higher",
                "right ulnar, wrist: normal → reduced; no verdict changes")),
        List.of(
            "Left ulnar: Martin-Gruber anastomosis not excluded, so the forearm block is provisional.",
            "Left fibular: distal amplitude 0.9 mV is too small for a verdict on block."),
        List.of(
            "About half of all people with MMN do not meet 'definite' (Doneddu 2024, 47 %): criteria"
                + " not met does not mean no MMN.",
            "Segments of one nerve count as one nerve; left and right count as two."));
  }
}
