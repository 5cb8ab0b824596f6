package org.ranvier.study.nerve;

import java.util.random.RandomGenerator;
import org.ranvier.muscle.UnitFirings;
import org.ranvier.random.Streams;

/// A muscle's axons as they are met by shocks at one place.
public final class Stimulation {

  private static final double RELATIVE_SPREAD =
      NerveFigures.shipped().value("threshold-relative-spread");

  private final double[] arrivals;
  private final double[] thresholds;
  private final double largest;
  private final double placeMillimetres;

  /// @param arrivals NaN where the muscle gets no impulse
  /// @param largest the largest threshold in health
  Stimulation(double placeMillimetres, double[] arrivals, double[] thresholds, double largest) {
    this.placeMillimetres = placeMillimetres;
    this.arrivals = arrivals;
    this.thresholds = thresholds;
    this.largest = largest;
  }

  /// @return where, in mm from the cord
  public double placeMillimetres() {
    return placeMillimetres;
  }

  /// @return when each unit's impulse reaches its muscle fibres, in ms after a shock that excites
  ///   all axons; NaN for units that get none
  public double[] arrivals() {
    return arrivals.clone();
  }

  /// @return the current that excites each axon here, in units of the pool's median
  public double[] thresholds() {
    return thresholds.clone();
  }

  /// @return when each unit's impulse arrives, in ms; NaN for units that do not fire
  public double[] after(Shock shock) {
    double current = current(shock);
    double[] fired = new double[arrivals.length];
    for (int i = 0; i < fired.length; i++) {
      fired[i] = thresholds[i] <= current ? arrivals[i] : Double.NaN;
    }
    return fired;
  }

  /// The same with thresholds that fluctuate from shock to shock.
  ///
  /// @param streams of this one shock
  public double[] after(Shock shock, Streams streams) {
    double current = current(shock);
    RandomGenerator random = streams.generator();
    double[] fired = new double[arrivals.length];
    for (int i = 0; i < fired.length; i++) {
      double now = thresholds[i] * (1 + RELATIVE_SPREAD * random.nextGaussian());
      fired[i] = now <= current ? arrivals[i] : Double.NaN;
    }
    return fired;
  }

  /// @param weights present size of each unit over its healthy size
  /// @return what fires after a shock
  public UnitFirings firings(Shock shock, double[] weights) {
    return UnitFirings.ofPool(after(shock), weights);
  }

  /// @return whether a shock excites an axon here
  boolean excites(Shock shock, int axon) {
    return thresholds[axon] <= current(shock);
  }

  private double current(Shock shock) {
    return switch (shock.scale()) {
      case MEDIAN_THRESHOLD -> shock.strength();
      case LARGEST_THRESHOLD -> shock.strength() * largest;
    };
  }
}
