package org.ranvier.immune;

import java.util.Set;

/// Figures that are the same in all people.
///
/// @param complementTurnoverPerDay how fast complement is made anew
/// @param exchangeRemoves share of what is in plasma that one plasma exchange removes
/// @param eculizumabHalfMilligramsPerLitre at which half of its most is held back
/// @param agentHalfLevel at which an agent has half its effect
record Fixed(
    double complementTurnoverPerDay,
    double exchangeRemoves,
    double eculizumabCentralLitres,
    double eculizumabPeripheralLitres,
    double eculizumabExchangeLitresPerDay,
    double eculizumabMost,
    double eculizumabHalfMilligramsPerLitre,
    double eculizumabSteepness,
    double agentHalfLevel,
    double agentSteepness) {

  static final Set<String> NAMES =
      Set.of(
          "complement-turnover",
          "exchange-removes",
          "eculizumab-central",
          "eculizumab-peripheral",
          "eculizumab-exchange",
          "eculizumab-most",
          "eculizumab-half",
          "eculizumab-steepness",
          "agent-half-level",
          "agent-steepness",
          "inhibition-most-without-answer");

  private static final class Shipped {
    static final Fixed FIGURES = of(ImmuneModel.shipped());
  }

  static Fixed shipped() {
    return Shipped.FIGURES;
  }

  private static Fixed of(ImmuneModel model) {
    return new Fixed(
        model.figure("complement-turnover").value(),
        model.figure("exchange-removes").value(),
        model.figure("eculizumab-central").value(),
        model.figure("eculizumab-peripheral").value(),
        model.figure("eculizumab-exchange").value(),
        model.figure("eculizumab-most").value(),
        model.figure("eculizumab-half").value(),
        model.figure("eculizumab-steepness").value(),
        model.figure("agent-half-level").value(),
        model.figure("agent-steepness").value());
  }
}
