package org.ranvier.cohort.plan;

/// One of the treatments that are compared.
///
/// @param weight above 0; how often patients are given to it in comparison with the others
public record Arm(String id, double weight, Treatment treatment) {

  public Arm {
    if (!(weight > 0 && Double.isFinite(weight))) {
      throw new IllegalArgumentException(
          "The weight of an arm must be above 0, but that of %s is %s".formatted(id, weight));
    }
  }
}
