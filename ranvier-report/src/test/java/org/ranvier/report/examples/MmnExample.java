package org.ranvier.report.examples;

import static org.ranvier.criteria.reading.Truth.FALSE;
import static org.ranvier.criteria.reading.Truth.TRUE;
import static org.ranvier.criteria.reading.Truth.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.Firmness;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.NextTest;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.criteria.reading.Status;
import org.ranvier.quantity.Source;
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

  private static final Source EFNS =
      new Source("Van Schaik, J Peripher Nerv Syst 2010;15:295-301, table 4", false);

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
        List.of(efns(), aaem(), utrecht(), cidp(), goldCoast()),
        mimics(),
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

  private static CriteriaReading efns() {
    ClauseReading clinical =
        Clauses.of(
            "clinical",
            "Clinical picture",
            UNKNOWN,
            Clauses.leaf(
                "C1",
                "Slowly or stepwise progressive asymmetric weakness of at least two nerves for more"
                    + " than a month",
                TRUE,
                "left ulnar, left median; 18 months, stepwise",
                "≥ 2 nerves, > 1 month",
                true),
            Clauses.leaf("C2", "No objective sensory abnormality", TRUE, "none", "", false),
            Clauses.leaf("E8", "No upper motor neuron signs", UNKNOWN, "", "", false),
            Clauses.leaf("E9", "No marked bulbar involvement", TRUE, "absent", "", false));
    ClauseReading block =
        Clauses.leaf(
            "CB1",
            "Definite conduction block outside entrapment sites in at least one nerve",
            TRUE,
            "left ulnar forearm: area drop 58.1 %",
            "≥ 50 %",
            true);
    ClauseReading probable =
        Clauses.leaf("CB2", "Probable block in at least two nerves", TRUE, "2 nerves", "≥ 2", true);
    return new CriteriaReading(
        "efns-pns-2010-mmn",
        "EFNS/PNS 2010 MMN",
        "mmn",
        Status.NOT_DECIDABLE,
        CriteriaReading.NONE,
        "definite",
        CriteriaReading.NONE,
        Optional.of("definite"),
        List.of("Record whether upper motor neuron signs are present (tone, clonus, jaw jerk)"),
        List.of("A weak nerve is inferred from weak muscles that it alone supplies."),
        EFNS,
        List.of(
            Clauses.of("definite", "Definite MMN", UNKNOWN, clinical, block),
            Clauses.of("probable", "Probable MMN", UNKNOWN, clinical, probable),
            Clauses.of(
                "possible",
                "Possible MMN",
                UNKNOWN,
                clinical,
                Clauses.leaf(
                    "S4",
                    "Objective improvement after immunoglobulin",
                    FALSE,
                    "unchanged",
                    "",
                    false))));
  }

  private static CriteriaReading aaem() {
    return new CriteriaReading(
        "aaem-2003-mmn",
        "AAEM 2003 MMN",
        "mmn",
        Status.NOT_DECIDABLE,
        CriteriaReading.NONE,
        "probable",
        CriteriaReading.NONE,
        Optional.empty(),
        List.of("Test three sensory nerves: median, ulnar and radial"),
        List.of(),
        new Source("Olney, Muscle Nerve 2003;27:117-121", true),
        List.of(
            Clauses.of(
                "definite",
                "Definite MMN",
                FALSE,
                Clauses.leaf(
                    "A2", "Definite block in at least two nerves", FALSE, "1 nerve", "≥ 2", true)),
            Clauses.of(
                "probable",
                "Probable MMN",
                UNKNOWN,
                Clauses.leaf(
                    "A4",
                    "Normal sensory conduction in at least three nerves",
                    UNKNOWN,
                    "",
                    "≥ 3",
                    false))));
  }

  private static CriteriaReading utrecht() {
    return new CriteriaReading(
        "utrecht-2000-mmn",
        "Utrecht 2000 MMN",
        "mmn",
        Status.MET,
        "possible",
        "definite",
        "possible",
        Optional.empty(),
        List.of("not definite: Definite block in two nerves: 1 nerve", "Send IgM anti-GM1"),
        List.of("Scheme from secondary sources."),
        new Source("Van den Berg-Vos, Ann Neurol 2000;48:919-926", false),
        List.of(
            Clauses.of(
                "possible",
                "Possible MMN",
                TRUE,
                Clauses.leaf("U1", "One definite block", TRUE, "left ulnar", "≥ 1", true))));
  }

  private static CriteriaReading cidp() {
    return new CriteriaReading(
        "ean-pns-2021-cidp",
        "EAN/PNS 2021 CIDP",
        "cidp",
        Status.NOT_MET,
        CriteriaReading.NONE,
        CriteriaReading.NONE,
        CriteriaReading.NONE,
        Optional.empty(),
        List.of("Demyelination in at least two motor nerves: 1 nerve"),
        List.of(),
        new Source("Van den Bergh, J Peripher Nerv Syst 2021;26:242-268", true),
        List.of(
            Clauses.of(
                "cidp",
                "CIDP",
                FALSE,
                Clauses.leaf(
                    "M1",
                    "Demyelination in at least two motor nerves",
                    FALSE,
                    "1 nerve",
                    "≥ 2",
                    true))));
  }

  private static CriteriaReading goldCoast() {
    return new CriteriaReading(
        "gold-coast-2020-als",
        "Gold Coast 2020 ALS",
        "als",
        Status.NOT_DECIDABLE,
        CriteriaReading.NONE,
        "als",
        CriteriaReading.NONE,
        Optional.empty(),
        List.of(
            "Record whether upper motor neuron signs are present (tone, clonus, jaw jerk)",
            "Examine muscles of a second region with the needle"),
        List.of(),
        new Source("Shefner, Clin Neurophysiol 2020;131:1975-1978", true),
        List.of(
            Clauses.of(
                "als",
                "ALS",
                UNKNOWN,
                Clauses.leaf("G1", "Progressive motor impairment", TRUE, "stepwise", "", false),
                Clauses.leaf(
                    "G2",
                    "Upper and lower motor neuron signs in one region",
                    UNKNOWN,
                    "",
                    "",
                    false))));
  }

  private static List<MimicReading> mimics() {
    return List.of(
        new MimicReading(
            "mmn",
            "Multifocal motor neuropathy",
            Standing.FAVOURED,
            List.of(
                "definite block of the left ulnar nerve outside entrapment sites",
                "asymmetric distal arm weakness without sensory loss",
                "stepwise course over 18 months"),
            List.of("anti-GM1 not recorded")),
        new MimicReading(
            "als",
            "Amyotrophic lateral sclerosis",
            Standing.POSSIBLE,
            List.of("pure motor weakness of the hand"),
            List.of("conduction block", "upper motor neuron signs not recorded")),
        new MimicReading(
            "entrapment",
            "Entrapment neuropathy",
            Standing.POSSIBLE,
            List.of("drop across the right elbow"),
            List.of("block of the left ulnar nerve lies in the forearm")),
        new MimicReading(
            "multifocal-cidp",
            "Multifocal CIDP",
            Standing.UNLIKELY,
            List.of("conduction block"),
            List.of("no sensory loss")),
        new MimicReading(
            "hnpp",
            "HNPP",
            Standing.NOT_DECIDABLE,
            List.of(),
            List.of("sensory conduction not recorded")),
        new MimicReading(
            "inclusion-body-myositis",
            "Inclusion-body myositis",
            Standing.EXCLUDED,
            List.of(),
            List.of("conduction block", "onset before 45 years")));
  }
}
