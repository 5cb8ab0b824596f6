package org.ranvier.criteria;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.criteria.set.SetJudgement;

/// What to keep in mind when reading any result.
final class Cautions {

  private Cautions() {}

  static List<String> of(List<SetJudgement> judgements) {
    List<String> cautions = new ArrayList<>();
    cautions.add(
        "Criteria classify; they do not diagnose. This is not a medical device and recommends no treatment.");
    cautions.add(
        "Corticosteroids can worsen MMN (Donaghy, J Neurol Neurosurg Psychiatry 1994;57:778), and so can plasma exchange (not verified).");
    List<String> unverified =
        judgements.stream()
            .filter(judgement -> judgement.set().hasUnverifiedParts())
            .map(judgement -> judgement.set().shortTitle())
            .toList();
    if (!unverified.isEmpty()) {
      cautions.add(
          "Parts of these criteria are given from memory and not verified against the paper: "
              + String.join(", ", unverified)
              + ".");
    }
    return cautions;
  }
}
