package org.ranvier.immune;

import org.ranvier.immune.Compartments.Lapse;

/// Clearance is the same at all levels: all is in closed form.
final class LinearKinetics implements Kinetics {

  private final KineticTraits traits;
  private final Compartments compartments;
  private final Contents excess;
  private final Steps<LinearStep> steps;
  private double eliminatedGrams;

  private record LinearStep(Lapse first, Lapse second, Lapse third, Lapse whole) {
    Lapse to(int point) {
      return point == 0 ? first : point == 1 ? second : third;
    }
  }

  LinearKinetics(KineticTraits traits) {
    this.traits = traits;
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
    compartments = other.compartments;
    excess = new Contents(other.excess);
    steps = new Steps<>(this::step);
    eliminatedGrams = other.eliminatedGrams;
  }

  @Override
  public void live(double begin, double days, double gramsPerDay, LevelCourse course) {
    LinearStep step = steps.of(days);
    for (int point = 0; point < Gauss.POINTS; point++) {
      double level = excess.centralAfter(step.to(point), gramsPerDay) / traits.centralLitres();
      double weight = Gauss.weight(point) * days;
      course.add(begin + Gauss.place(point) * days, weight, level);
      eliminatedGrams += weight * traits.lowClearanceLitresPerDay() * level;
    }
    excess.live(step.whole(), gramsPerDay);
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
