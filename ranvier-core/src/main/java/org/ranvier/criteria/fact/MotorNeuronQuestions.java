package org.ranvier.criteria.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ranvier.anatomy.BodyRegion;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.reference.Entry;

/// Questions about upper and lower motor neuron signs by region.
final class MotorNeuronQuestions {

  private static final String NEEDLE =
      "Needle examination of two muscles of different nerve and root in each region, of tongue and thoracic paraspinal muscles";
  private static final String UPPER =
      "Record reflexes, tone and plantar responses region by region";

  private MotorNeuronQuestions() {}

  static void addTo(Questions questions) {
    questions.addNumber(
        "lower-motor-neuron-regions",
        Set.of("fasciculation-counts"),
        entry -> {
          boolean counts = fasciculationCounts(entry);
          return findings ->
              Fact.derived(
                  findings.motorNeuronSigns().lowerRegions(counts),
                  () -> findings.motorNeuronSigns().lowerWords(counts),
                  List.of(NEEDLE));
        });
    questions.addNumber(
        "upper-motor-neuron-regions",
        Set.of(),
        entry ->
            findings ->
                Fact.derived(
                    findings.motorNeuronSigns().upperRegions(),
                    () -> findings.motorNeuronSigns().upperWords(),
                    List.of(UPPER)));
    questions.addNumber(
        "regions-with-both",
        Set.of("fasciculation-counts", "of"),
        entry -> {
          boolean counts = fasciculationCounts(entry);
          List<BodyRegion> named = entry.terms("of", BodyRegion.class);
          Set<BodyRegion> of =
              named.isEmpty() ? EnumSet.allOf(BodyRegion.class) : EnumSet.copyOf(named);
          return findings ->
              Fact.derived(
                  findings.motorNeuronSigns().bothRegions(counts, of),
                  () ->
                      "upper: "
                          + findings.motorNeuronSigns().upperWords()
                          + "; lower: "
                          + findings.motorNeuronSigns().lowerWords(counts),
                  List.of(UPPER, NEEDLE));
        });
    questions.addYesNo(
        Questions.OTHER_DISEASE,
        Set.of("diseases"),
        entry -> {
          List<String> diseases = entry.texts("diseases");
          return findings -> otherDisease(findings, diseases);
        });
    questions.addYesNo(
        "upper-rostral-to-lower",
        Set.of("fasciculation-counts"),
        entry -> {
          boolean counts = fasciculationCounts(entry);
          return findings -> {
            Truth truth = findings.motorNeuronSigns().upperRostralToLower(counts);
            return Fact.derived(
                truth,
                truth,
                () -> findings.motorNeuronSigns().upperWords(),
                List.of(UPPER, NEEDLE));
          };
        });
  }

  /// Excluded once every criteria set for those diseases is known not to be met.
  private static Fact otherDisease(Findings findings, List<String> diseases) {
    Truth met = Truth.FALSE;
    for (String disease : diseases) {
      met = met.or(findings.metCriteriaFor(disease));
    }
    Truth anyMet = met;
    return Fact.derived(
        anyMet.not(),
        anyMet.not(),
        () ->
            switch (anyMet) {
              case TRUE -> "criteria for another disease are met";
              case FALSE -> "no criteria for " + String.join(" or ", diseases) + " are met";
              case UNKNOWN -> "not worked through: " + String.join(", ", diseases);
            },
        List.of());
  }

  private static boolean fasciculationCounts(Entry entry) {
    return entry.get("fasciculation-counts").truth();
  }
}
