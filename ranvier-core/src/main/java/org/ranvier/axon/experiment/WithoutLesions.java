package org.ranvier.axon.experiment;

import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Passage;

/// The same axon without its lesions, against which damage is measured.
final class WithoutLesions {

  private WithoutLesions() {}

  /// @throws IllegalArgumentException if the impulse does not arrive even so, for then the steps
  ///   are too coarse
  static Passage impulse(Axon axon, Conduction conduction) {
    return checked(conduction.impulse(axon.with()));
  }

  /// @return the passage, if the impulse reached the last node
  static Passage checked(Passage healthy) {
    if (healthy.arrival(healthy.axon().nodes() - 1).isEmpty()) {
      throw new IllegalArgumentException(
          "An impulse must pass the axon when it has no lesions, but at %s °C %s; take a finer accuracy"
              .formatted(healthy.axon().celsius(), healthy.reason()));
    }
    return healthy;
  }
}
