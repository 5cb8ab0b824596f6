package org.ranvier.immune;

import org.ranvier.immune.Compartments.Lapse;

/// What a length of time does to immunoglobulin, to the points of Gauss and to the end: to what is
/// there, and to a flow into plasma that is known at the points.
final class SaturableStep {

  private final Lapse[] points = new Lapse[Gauss.POINTS];
  private final Lapse whole;
  private final double[][] central = new double[Gauss.POINTS][Gauss.POINTS];
  private final double[] fast = new double[Gauss.POINTS];
  private final double[] slow = new double[Gauss.POINTS];

  SaturableStep(Compartments compartments, double days) {
    whole = compartments.over(days);
    for (int point = 0; point < Gauss.POINTS; point++) {
      points[point] = compartments.over(Gauss.place(point) * days);
    }
    for (int of = 0; of < Gauss.POINTS; of++) {
      Lapse until = points[of];
      // What an exponential is from one point to another is the ratio of it at both.
      double fastShare = compartments.fastShare() / until.fastLeft() * days;
      double slowShare = compartments.slowShare() / until.slowLeft() * days;
      fast[of] = Gauss.weight(of) * fastShare * whole.fastLeft();
      slow[of] = Gauss.weight(of) * slowShare * whole.slowLeft();
      for (int to = 0; to < Gauss.POINTS; to++) {
        central[to][of] =
            Gauss.integral(to, of)
                * (fastShare * points[to].fastLeft() + slowShare * points[to].slowLeft());
      }
    }
  }

  double days() {
    return whole.days();
  }

  Lapse to(int point) {
    return points[point];
  }

  Lapse whole() {
    return whole;
  }

  double centralFrom(double[] flows, int to) {
    double[] row = central[to];
    return row[0] * flows[0] + row[1] * flows[1] + row[2] * flows[2];
  }

  double fastFrom(double[] flows) {
    return fast[0] * flows[0] + fast[1] * flows[1] + fast[2] * flows[2];
  }

  double slowFrom(double[] flows) {
    return slow[0] * flows[0] + slow[1] * flows[1] + slow[2] * flows[2];
  }

  /// By what a round of iteration takes an error off at least.
  double contraction(KineticTraits traits) {
    return traits.addedClearanceLitresPerDay() / traits.centralLitres() * whole.days();
  }
}
