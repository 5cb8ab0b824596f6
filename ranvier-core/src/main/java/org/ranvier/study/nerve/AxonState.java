package org.ranvier.study.nerve;

import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.muscle.MotorUnit;

/// One motor axon as it is now.
public final class AxonState {

  private static final double RAISED_WITHIN =
      NerveFigures.shipped().value("lesion", "raised-threshold-within-millimetres");

  private final MotorUnit unit;
  private final String root;
  private final List<AxonLesion> lesions;
  private final double stumpDays;

  /// @param lesions what each lesion on its way does to it
  /// @param stumpDays how long it conducts distal to where it is cut off
  AxonState(MotorUnit unit, String root, List<AxonLesion> lesions, double stumpDays) {
    this.unit = unit;
    this.root = root;
    this.lesions = List.copyOf(lesions);
    this.stumpDays = stumpDays;
  }

  /// @return its motor unit in health
  public MotorUnit unit() {
    return unit;
  }

  /// @return the root through which it leaves the cord; empty if its muscle has none in the atlas
  public String root() {
    return root;
  }

  List<AxonLesion> lesions() {
    return lesions;
  }

  /// @return whether any lesion concerns it
  public boolean isIll() {
    return !lesions.isEmpty();
  }

  /// @return true unless it has been cut off from its neuron
  public boolean isAlive() {
    return lostDaysAgo().isEmpty();
  }

  /// @return since when it has been cut off; the longest time if more than one lesion cut it
  public OptionalDouble lostDaysAgo() {
    return lesions.stream()
        .filter(lesion -> lesion.fate() == AxonLesion.Fate.LOST)
        .mapToDouble(AxonLesion::lostDaysAgo)
        .max();
  }

  /// @return since when its muscle fibres have been without a nerve; empty while the stump conducts
  public OptionalDouble denervatedDays() {
    OptionalDouble lost = lostDaysAgo();
    return lost.isPresent() && lost.getAsDouble() > stumpDays
        ? OptionalDouble.of(lost.getAsDouble() - stumpDays)
        : OptionalDouble.empty();
  }

  /// @return whether an impulse gets from one place to another in either direction; `from` is
  ///   nearer to the cord
  boolean conducts(double from, double to, double hyperpolarisation) {
    if (denervatedDays().isPresent()) {
      return false;
    }
    for (AxonLesion lesion : lesions) {
      if (!lesion.passes(from, to, hyperpolarisation)) {
        return false;
      }
    }
    return true;
  }

  double extraMilliseconds(double from, double to, TravelTime time, double metresPerSecond) {
    double extra = 0;
    for (AxonLesion lesion : lesions) {
      extra += lesion.extraMilliseconds(from, to, time, metresPerSecond);
    }
    return extra;
  }

  /// @return by what factor lesions raise its threshold at a place
  double raised(double place) {
    double factor = 1;
    for (AxonLesion lesion : lesions) {
      if (Math.abs(lesion.point() - place) <= RAISED_WITHIN) {
        factor = Math.max(factor, lesion.raised());
      }
    }
    return factor;
  }
}
