package org.ranvier.immune;

/// Immunoglobulin G in one person, as what is there above the baseline. At the baseline the body
/// makes what it loses, so that an untreated person has none and costs nothing.
sealed interface Kinetics permits LinearKinetics, SaturableKinetics {

  /// Halvings of a step after which it is short enough for anything.
  int MOST_HALVINGS = 30;

  /// @param detail in which levels are followed
  /// @return kinetics of a person without treatment
  static Kinetics of(KineticTraits traits, Detail detail) {
    return traits.addedClearanceLitresPerDay() == 0
        ? new LinearKinetics(traits, detail)
        : new SaturableKinetics(traits, detail);
  }

  /// Lives through a time in which nothing changes but by itself.
  ///
  /// @param begin of the time, in d from the beginning of the day
  /// @param days its length, above 0
  /// @param gramsPerDay infused meanwhile
  /// @param course takes the levels of this time, in order
  void live(double begin, double days, double gramsPerDay, LevelCourse course);

  /// What is there above the baseline: plasma, the other compartment, the depot.
  Contents excess();

  /// @return what has been lost so far above that of a person at the baseline, in g
  double eliminatedGrams();

  /// @return a twin that goes its own way
  Kinetics copy();
}
