package org.ranvier.criteria.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ranvier.criteria.limits.NormalLimit;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.quantity.Figures;
import org.ranvier.record.Agent;
import org.ranvier.record.Finding;
import org.ranvier.record.Imaging;
import org.ranvier.record.Judgement;
import org.ranvier.record.TestResult;
import org.ranvier.record.Treatment;
import org.ranvier.record.TreatmentResponse;

/// Questions about laboratory, imaging and the response to treatment.
final class TestQuestions {

  private TestQuestions() {}

  static void addTo(Questions questions) {
    questions.addWords(
        "anti-gm1-igm",
        Set.of(),
        Questions.words(TestResult.values()),
        entry ->
            findings ->
                HistoryQuestions.word(
                    findings.record().laboratory().antiGm1Igm(),
                    TestResult.values(),
                    "Test IgM antibodies to GM1"));
    questions.addNumber(
        "csf-protein",
        Set.of(),
        entry ->
            findings ->
                HistoryQuestions.number(
                    findings.record().laboratory().csfProteinGramsPerLitre(),
                    "g/L",
                    "Measure protein in cerebrospinal fluid"));
    questions.addYesNo("csf-protein-raised", Set.of(), entry -> TestQuestions::csfProteinRaised);
    questions.addNumber(
        "csf-cells",
        Set.of(),
        entry ->
            findings ->
                HistoryQuestions.number(
                    findings.record().laboratory().csfCellsPerMicrolitre(),
                    "per µL",
                    "Count cells in cerebrospinal fluid"));
    questions.addYesNo("creatine-kinase-raised", Set.of(), entry -> TestQuestions::creatineKinase);
    questions.addWords(
        "pmp22-deletion",
        Set.of(),
        Questions.PRESENT_ABSENT,
        entry ->
            findings ->
                HistoryQuestions.word(
                    findings.record().laboratory().pmp22Deletion(),
                    Finding.values(),
                    "Test for a deletion of PMP22"));
    questions.addWords(
        "brachial-plexus-mri",
        Set.of(),
        Questions.words(Judgement.values()),
        entry ->
            findings ->
                HistoryQuestions.word(
                    findings.record().imaging().brachialPlexusMri(),
                    Judgement.values(),
                    "MRI of the brachial plexus"));
    questions.addWords(
        "cervical-flexion-mri",
        Set.of(),
        Questions.words(Judgement.values()),
        entry ->
            findings ->
                HistoryQuestions.word(
                    findings.record().imaging().cervicalFlexionMri(),
                    Judgement.values(),
                    "MRI of the cervical spine in flexion"));
    questions.addNumber("enlarged-nerve-sites", Set.of(), entry -> TestQuestions::enlarged);
    questions.addWords(
        "treatment-response",
        Set.of("agent"),
        Questions.words(TreatmentResponse.values()),
        entry -> {
          Agent agent = entry.get("agent").term(Agent.class);
          return findings -> response(findings, agent);
        });
  }

  private static Fact csfProteinRaised(Findings findings) {
    OptionalDouble protein = findings.record().laboratory().csfProteinGramsPerLitre();
    NormalLimit upper =
        findings.limits().others().csfProteinUpper(findings.record().subject().ageYears());
    Truth truth =
        protein.isEmpty()
            ? Truth.UNKNOWN
            : protein.getAsDouble() > upper.high()
                ? Truth.TRUE
                : protein.getAsDouble() > upper.low() ? Truth.UNKNOWN : Truth.FALSE;
    return Fact.derived(
        truth,
        truth,
        () ->
            protein.isEmpty()
                ? "not recorded"
                : Figures.text(protein.getAsDouble())
                    + " g/L (upper limit "
                    + Figures.text(upper.low())
                    + (upper.isKnown() ? "" : " to " + Figures.text(upper.high()))
                    + ")",
        List.of("Measure protein in cerebrospinal fluid"));
  }

  private static Fact creatineKinase(Findings findings) {
    OptionalDouble value = findings.record().laboratory().creatineKinaseUnitsPerLitre();
    Truth truth =
        value.isEmpty()
            ? Truth.UNKNOWN
            : Truth.of(value.getAsDouble() > findings.limits().others().creatineKinaseUpper());
    return Fact.derived(
        truth,
        truth,
        () -> value.isEmpty() ? "not recorded" : Figures.text(value.getAsDouble()) + " U/L",
        List.of("Measure creatine kinase"));
  }

  private static Fact enlarged(Findings findings) {
    int enlarged = 0;
    int judged = 0;
    for (Imaging.Ultrasound scan : findings.record().imaging().ultrasound()) {
      Optional<Boolean> large = findings.limits().others().isEnlarged(scan);
      judged += large.isPresent() ? 1 : 0;
      enlarged += large.orElse(false) ? 1 : 0;
    }
    int sites = judged;
    int large = enlarged;
    return sites == 0
        ? Fact.unknownNumber("Ultrasound of median nerve in forearm and upper arm")
        : Fact.derived(
            Possible.Range.of(large),
            () -> large + " of " + sites + " measured sites enlarged",
            List.of());
  }

  /// Improved under any course counts as improved.
  private static Fact response(Findings findings, Agent agent) {
    Optional<TreatmentResponse> best = Optional.empty();
    for (Treatment treatment : findings.record().treatments()) {
      if (treatment.agent() == agent && treatment.response().isPresent()) {
        TreatmentResponse response = treatment.response().orElseThrow();
        if (best.isEmpty() || response.compareTo(best.orElseThrow()) < 0) {
          best = Optional.of(response);
        }
      }
    }
    return HistoryQuestions.word(
        best,
        TreatmentResponse.values(),
        "Record the response to " + agent.id().replace('-', ' ') + ", if it was given");
  }
}
