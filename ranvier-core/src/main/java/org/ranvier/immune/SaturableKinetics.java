package org.ranvier.immune;

import org.ranvier.immune.Compartments.Lapse;

/// Clearance rises with the level. Far above saturation it is linear; what differs from that is a
/// small flow into plasma, which fades as the level rises: `q(C) = CL1·w·(ln(1 + exp((Cs − Cb)/w))
/// − ln(1 + exp((Cs − C)/w)))` above that at the baseline.
///
/// So a step takes the linear part exactly and the flow at three points of Gauss (collocation with
/// integrating factor, order 6; Lawson 1967, SIAM J Numer Anal 4:372), found by iteration. Where
/// the flow bends too much within a step, the step is halved. Steps end where infusions do, so that
/// no dose is missed.
final class SaturableKinetics implements Kinetics {

  /// Of what is in plasma: how much the flow may be in doubt when the iteration ends.
  private static final double CONVERGED = 1e-9;

  /// Of what is in plasma: the bend of the flow that a step may have. Held against a reference of
  /// 1e-12 this keeps levels within 1e-6.
  private static final double BEND = 3e-5;

  private static final int MOST_ITERATIONS = 60;
  private static final int MOST_HALVINGS = 30;

  private final KineticTraits traits;
  private final Compartments compartments;
  private final Contents excess;
  private final Steps<SaturableStep> steps;
  private final double baselineSoftness;
  private final double clearance;
  private final double[] flows = new double[Gauss.POINTS];
  private final double[] linear = new double[Gauss.POINTS];
  private final double[] levels = new double[Gauss.POINTS];
  private double eliminatedGrams;
  private double guessedDays;
  private double guessedCentral;

  SaturableKinetics(KineticTraits traits) {
    this.traits = traits;
    clearance = traits.lowClearanceLitresPerDay() + traits.addedClearanceLitresPerDay();
    compartments =
        Compartments.of(
            clearance,
            traits.centralLitres(),
            traits.peripheralLitres(),
            traits.exchangeLitresPerDay(),
            traits.absorptionPerDay());
    excess = new Contents(compartments);
    steps = new Steps<>(days -> new SaturableStep(compartments, days));
    baselineSoftness = softness(traits.baselineGramsPerLitre());
  }

  private SaturableKinetics(SaturableKinetics other) {
    traits = other.traits;
    compartments = other.compartments;
    clearance = other.clearance;
    excess = new Contents(other.excess);
    steps = new Steps<>(days -> new SaturableStep(compartments, days));
    baselineSoftness = other.baselineSoftness;
    eliminatedGrams = other.eliminatedGrams;
  }

  @Override
  public void live(double begin, double days, double gramsPerDay, LevelCourse course) {
    // Only where nothing was given since the step before does its course go on.
    if (days != guessedDays || gramsPerDay != 0 || excess.central() != guessedCentral) {
      guessSteady();
    }
    step(begin, days, gramsPerDay, course, 0);
    guessedDays = gramsPerDay == 0 ? days : 0;
    guessedCentral = excess.central();
  }

  private void step(
      double begin, double days, double gramsPerDay, LevelCourse course, int halvings) {
    SaturableStep step = steps.of(days);
    for (int point = 0; point < Gauss.POINTS; point++) {
      linear[point] = excess.centralAfter(step.to(point), gramsPerDay);
    }
    boolean converged = converge(step);
    double bend = Math.abs(flows[1] - (flows[0] + flows[2]) / 2) * days;
    if ((!converged || bend > BEND * held()) && halvings < MOST_HALVINGS) {
      guessSteady();
      step(begin, days / 2, gramsPerDay, course, halvings + 1);
      step(begin + days / 2, days / 2, gramsPerDay, course, halvings + 1);
      return;
    }
    for (int point = 0; point < Gauss.POINTS; point++) {
      double weight = Gauss.weight(point) * days;
      course.add(begin + Gauss.place(point) * days, weight, levels[point]);
      eliminatedGrams += weight * (clearance * levels[point] - flows[point]);
    }
    excess.live(step.whole(), gramsPerDay);
    excess.fast += step.fastFrom(flows);
    excess.slow += step.slowFrom(flows);
    extrapolate();
  }

  /// Finds the flow at the three points and the levels there.
  private boolean converge(SaturableStep step) {
    double allowed = CONVERGED * held();
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      double change = 0;
      for (int point = 0; point < Gauss.POINTS; point++) {
        levels[point] = (linear[point] + step.centralFrom(flows, point)) / traits.centralLitres();
      }
      for (int point = 0; point < Gauss.POINTS; point++) {
        double flow = flow(levels[point]);
        change = Math.max(change, Math.abs(flow - flows[point]));
        flows[point] = flow;
      }
      // The levels change by less than this times what one round of iteration takes off.
      if (change * step.days() * step.contraction(traits) <= allowed) {
        return true;
      }
    }
    return false;
  }

  /// The flow stays what it is, as a first guess.
  private void guessSteady() {
    double now = flow(excess.central() / traits.centralLitres());
    flows[0] = now;
    flows[1] = now;
    flows[2] = now;
  }

  /// The flows of a next step of the same length, as a first guess.
  private void extrapolate() {
    double first = flows[0];
    double middle = flows[1];
    double last = flows[2];
    double slope = last - first;
    double bend = first - 2 * middle + last;
    double between = Gauss.place(1) - Gauss.place(0);
    for (int point = 0; point < Gauss.POINTS; point++) {
      double from = (1 + Gauss.place(point) - Gauss.place(1)) / between;
      flows[point] = middle + slope * from / 2 + bend * from * from / 2;
    }
  }

  private double held() {
    return Math.abs(traits.baselineGramsPerLitre() * traits.centralLitres() + excess.central());
  }

  private double flow(double excessGramsPerLitre) {
    double softness = softness(traits.baselineGramsPerLitre() + excessGramsPerLitre);
    return traits.addedClearanceLitresPerDay()
        * traits.saturationWidthGramsPerLitre()
        * (baselineSoftness - softness);
  }

  /// @return `ln(1 + exp((Cs − C)/w))`
  private double softness(double gramsPerLitre) {
    double under =
        (traits.saturationGramsPerLitre() - gramsPerLitre) / traits.saturationWidthGramsPerLitre();
    return Math.max(under, 0) + Math.log(1 + Math.exp(-Math.abs(under)));
  }

  @Override
  public Contents excess() {
    return excess;
  }

  @Override
  public double eliminatedGrams() {
    return eliminatedGrams;
  }

  @Override
  public Kinetics copy() {
    return new SaturableKinetics(this);
  }

  /// What a length of time does, to its points and to its end.
  private static final class SaturableStep {

    private final Lapse[] points = new Lapse[Gauss.POINTS];
    private final Lapse whole;
    private final double[][] central = new double[Gauss.POINTS][Gauss.POINTS];
    private final double[] fast = new double[Gauss.POINTS];
    private final double[] slow = new double[Gauss.POINTS];

    SaturableStep(Compartments compartments, double days) {
      whole = compartments.over(days);
      for (int to = 0; to < Gauss.POINTS; to++) {
        points[to] = compartments.over(Gauss.place(to) * days);
        double rest = (1 - Gauss.place(to)) * days;
        double weight = Gauss.weight(to) * days;
        fast[to] = weight * compartments.fastShare() * Math.exp(-compartments.fastRate() * rest);
        slow[to] = weight * compartments.slowShare() * Math.exp(-compartments.slowRate() * rest);
        for (int of = 0; of < Gauss.POINTS; of++) {
          double between = (Gauss.place(to) - Gauss.place(of)) * days;
          central[to][of] =
              Gauss.integral(to, of)
                  * days
                  * (compartments.fastShare() * Math.exp(-compartments.fastRate() * between)
                      + compartments.slowShare() * Math.exp(-compartments.slowRate() * between));
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
}
