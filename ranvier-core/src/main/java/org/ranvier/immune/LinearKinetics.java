package org.ranvier.immune;

import org.ranvier.immune.Compartments.Lapse;

/// Clearance is the same at all levels: all is in closed form.
final class LinearKinetics implements Kinetics {

  private final KineticTraits traits;
  private final Detail detail;
  private final Compartments compartments;
  private final Contents excess;
  private final Steps<LinearStep> steps;
  private double eliminatedGrams;

  private record LinearStep(Lapse first, Lapse second, Lapse third, Lapse whole) {}

  LinearKinetics(KineticTraits traits, Detail detail) {
    this.traits = traits;
    this.detail = detail;
    compartments =
        Compartments.of(
            traits.lowClearanceLitresPerDay(),
            traits.centralLitres(),
            traits.peripheralLitres(),
            traits.exchangeLitresPerDay(),
            traits.absorptionPerDay());
    excess = new Contents(compartments);
    steps = new Steps<>(this::step);
  }

  private LinearKinetics(LinearKinetics other) {
    traits = other.traits;
    detail = other.detail;
    compartments = other.compartments;
    excess = new Contents(other.excess);
    steps = new Steps<>(this::step);
    eliminatedGrams = other.eliminatedGrams;
  }

  @Override
  public void live(double begin, double days, double gramsPerDay, LevelCourse course) {
    live(begin, days, gramsPerDay, course, 0);
  }

  private void live(
      double begin, double days, double gramsPerDay, LevelCourse course, int halvings) {
    LinearStep step = steps.of(days);
    double first = level(step.first(), gramsPerDay);
    double second = level(step.second(), gramsPerDay);
    double third = level(step.third(), gramsPerDay);
    if (detail.tooLong(days, first, second, third) && halvings < MOST_HALVINGS) {
      live(begin, days / 2, gramsPerDay, course, halvings + 1);
      live(begin + days / 2, days / 2, gramsPerDay, course, halvings + 1);
      return;
    }
    course.add(begin + Gauss.place(0) * days, Gauss.weight(0) * days, first);
    course.add(begin + Gauss.place(1) * days, Gauss.weight(1) * days, second);
    course.add(begin + Gauss.place(2) * days, Gauss.weight(2) * days, third);
    double mean = Gauss.weight(0) * (first + third) + Gauss.weight(1) * second;
    eliminatedGrams += days * traits.lowClearanceLitresPerDay() * mean;
    excess.live(step.whole(), gramsPerDay);
  }

  private double level(Lapse lapse, double gramsPerDay) {
    return excess.centralAfter(lapse, gramsPerDay) / traits.centralLitres();
  }

  private LinearStep step(double days) {
    return new LinearStep(
        compartments.over(Gauss.place(0) * days),
        compartments.over(Gauss.place(1) * days),
        compartments.over(Gauss.place(2) * days),
        compartments.over(days));
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
    return new LinearKinetics(this);
  }
}
