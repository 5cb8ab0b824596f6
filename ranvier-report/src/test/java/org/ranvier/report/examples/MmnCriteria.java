package org.ranvier.report.examples;

import static org.ranvier.criteria.reading.Truth.FALSE;
import static org.ranvier.criteria.reading.Truth.TRUE;
import static org.ranvier.criteria.reading.Truth.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.criteria.reading.Status;
import org.ranvier.quantity.Source;

/// What the criteria sets and the differential say of [MmnExample].
final class MmnCriteria {

  private static final Source EFNS =
      new Source("Van Schaik, J Peripher Nerv Syst 2010;15:295-301, table 4", false);

  private MmnCriteria() {}

  static List<CriteriaReading> sets() {
    return List.of(efns(), aaem(), utrecht(), cidp(), goldCoast());
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

  static List<MimicReading> mimics() {
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
