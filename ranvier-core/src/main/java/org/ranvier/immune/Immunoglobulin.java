package org.ranvier.immune;

/// Immunoglobulin G of one person, with all that came and went.
final class Immunoglobulin {

  /// Excess in g below which a person is at the baseline again.
  private static final double GONE = 1e-8;

  private final KineticTraits traits;
  private final Kinetics kinetics;
  private double enteredGrams;
  private double exchangedGrams;
  private double days;

  Immunoglobulin(KineticTraits traits, Detail detail) {
    this.traits = traits;
    kinetics = Kinetics.of(traits, detail);
  }

  Immunoglobulin(Immunoglobulin other) {
    traits = other.traits;
    kinetics = other.kinetics.copy();
    enteredGrams = other.enteredGrams;
    exchangedGrams = other.exchangedGrams;
    days = other.days;
  }

  /// @return whether the person is at the baseline
  boolean resting() {
    Contents excess = kinetics.excess();
    return Math.abs(excess.fast) < GONE && Math.abs(excess.slow) < GONE && excess.depot < GONE;
  }

  /// Lives through a day at the baseline.
  void rest() {
    days++;
  }

  double excessGramsPerLitre() {
    return kinetics.excess().central() / traits.centralLitres();
  }

  double gramsPerLitre() {
    return traits.baselineGramsPerLitre() + excessGramsPerLitre();
  }

  /// Takes a dose that is there at once.
  void inject(double grams) {
    kinetics.excess().inject(grams);
    enteredGrams += grams;
  }

  /// Takes a dose under the skin.
  void deposit(double grams, boolean hyaluronidase) {
    double share = hyaluronidase ? traits.hyaluronidaseShare() : traits.subcutaneousShare();
    kinetics.excess().depot += share * grams;
    enteredGrams += share * grams;
  }

  /// Loses a share of what is in plasma.
  void exchange(double share) {
    double grams = share * gramsPerLitre() * traits.centralLitres();
    kinetics.excess().inject(-grams);
    exchangedGrams += grams;
  }

  /// Lives through a part of a day; `course` takes the levels.
  void live(double begin, double length, double gramsPerDay, LevelCourse course) {
    kinetics.live(begin, length, gramsPerDay, course);
    enteredGrams += length * gramsPerDay;
    days += length;
  }

  /// @return what came and went since the first day
  Balance balance() {
    double madeGrams = days * traits.synthesisGramsPerDay();
    double first =
        traits.baselineGramsPerLitre() * (traits.centralLitres() + traits.peripheralLitres());
    Contents excess = kinetics.excess();
    return new Balance(
        first,
        enteredGrams,
        madeGrams,
        madeGrams + kinetics.eliminatedGrams(),
        exchangedGrams,
        first + excess.central() + excess.peripheral() + excess.depot);
  }
}
