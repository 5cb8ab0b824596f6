package org.ranvier.immune;

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
  private static final double CONVERGED = 1e-8;

  /// Of what is in plasma: the bend of the flow that a step may have. Held against a reference of
  /// 1e-12 this keeps levels within 1e-6.
  private static final double BEND = 2e-5;

  private static final int MOST_ITERATIONS = 60;

  private final KineticTraits traits;
  private final Detail detail;
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

  SaturableKinetics(KineticTraits traits, Detail detail) {
    this.traits = traits;
    this.detail = detail;
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
    detail = other.detail;
    compartments = other.compartments;
    clearance = other.clearance;
    excess = new Contents(other.excess);
    steps = new Steps<>(days -> new SaturableStep(compartments, days));
    baselineSoftness = other.baselineSoftness;
    eliminatedGrams = other.eliminatedGrams;
    // The guess too, so that a twin is the same to the last digit.
    guessedDays = other.guessedDays;
    guessedCentral = other.guessedCentral;
    System.arraycopy(other.flows, 0, flows, 0, flows.length);
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
    if (halvings < MOST_HALVINGS && (!converged || tooLong(days))) {
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

  private boolean tooLong(double days) {
    double bend = Math.abs(flows[1] - (flows[0] + flows[2]) / 2) * days;
    return bend > BEND * held() || detail.tooLong(days, levels[0], levels[1], levels[2]);
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
    if (under > 0) {
      return under + Math.log(1 + Math.exp(-under));
    }
    double small = Math.exp(under);
    // Mostly the level is far above saturation, and the next term of the series is below 1e-12.
    return small < 1e-4 ? small * (1 - small / 2) : Math.log(1 + small);
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
}
