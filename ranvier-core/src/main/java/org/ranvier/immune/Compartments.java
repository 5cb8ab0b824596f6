package org.ranvier.immune;

/// Two compartments with a depot, all linear: rates and shares of what is in plasma.
///
/// What is in plasma is the sum of two modes, each of which dies away by itself: `fast` and `slow`.
/// What enters plasma is divided among them by [#fastShare] and its rest. So every course between
/// two changes of an infusion has a closed form.
///
/// @param fastRate of the fast mode, 1/d
/// @param slowRate of the slow mode, 1/d, less than the fast
/// @param absorption from the depot, 1/d
/// @param fastPeripheral what the other compartment holds for one unit of the fast mode
/// @param slowPeripheral the same of the slow mode
record Compartments(
    double centralLitres,
    double fastRate,
    double slowRate,
    double fastShare,
    double absorption,
    double fastPeripheral,
    double slowPeripheral) {

  /// @param clearance from plasma, L/d
  /// @param exchange between the compartments, L/d, above 0
  /// @param absorption from the depot, 1/d
  static Compartments of(
      double clearance, double central, double peripheral, double exchange, double absorption) {
    double lost = clearance / central;
    double out = exchange / central;
    double back = exchange / peripheral;
    double sum = lost + out + back;
    // Both differences are of squares, so that nothing cancels.
    double root = Math.sqrt((lost + out - back) * (lost + out - back) + 4 * out * back);
    double fast = (sum + root) / 2;
    double slow = lost * back / fast;
    return new Compartments(
        central,
        fast,
        slow,
        (fast - back) / root,
        absorption,
        out / (back - fast),
        out / (back - slow));
  }

  double slowShare() {
    return 1 - fastShare;
  }

  /// @return what a time does to what is there at its beginning
  Lapse over(double days) {
    double fastLeft = Math.exp(-fastRate * days);
    double slowLeft = Math.exp(-slowRate * days);
    double depotLeft = Math.exp(-absorption * days);
    return new Lapse(
        days,
        fastLeft,
        slowLeft,
        depotLeft,
        fastShare * gathered(fastRate, days, 1, fastLeft),
        slowShare() * gathered(slowRate, days, 1, slowLeft),
        fastShare * absorption * gathered(fastRate - absorption, days, depotLeft, fastLeft),
        slowShare() * absorption * gathered(slowRate - absorption, days, depotLeft, slowLeft));
  }

  /// What a steady flow of 1 a day, or one that dies away, has come to: `(much − little)/rate`,
  /// also where the rate is nothing.
  ///
  /// @param little `much·exp(−rate·days)`
  private static double gathered(double rate, double days, double much, double little) {
    double decay = rate * days;
    // The next term of the series is below the rounding of the difference.
    return Math.abs(decay) < 1e-3
        ? much * days * (1 - decay / 2 * (1 - decay / 3 * (1 - decay / 4)))
        : (much - little) / rate;
  }

  /// What a time does.
  ///
  /// @param fastLeft share of the fast mode that is left at the end
  /// @param fastFromFlow what a flow of 1 a day into plasma has become in the fast mode
  /// @param fastFromDepot what a depot of 1 at the beginning has become in the fast mode
  record Lapse(
      double days,
      double fastLeft,
      double slowLeft,
      double depotLeft,
      double fastFromFlow,
      double slowFromFlow,
      double fastFromDepot,
      double slowFromDepot) {}
}
