package org.ranvier.patient.care;

import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;

/// Random numbers of one patient's care. Each is found by what it decides and how many times that
/// was decided before, so that care needs no memory of what was drawn.
record Chances(Streams streams) {

  boolean happens(double probability, String what, long number) {
    return even(what, number) < probability;
  }

  /// @return 0 to 1
  double even(String what, long number) {
    return generator(what, number).nextDouble();
  }

  /// @param sigma standard deviation of the logarithm
  double logNormal(double median, double sigma, String what, long number) {
    return median * Math.exp(sigma * generator(what, number).nextGaussian());
  }

  /// @return days of a wait, at least 1
  int wait(double medianDays, double sigma, String what, long number) {
    return (int) Math.clamp(Math.rint(logNormal(medianDays, sigma, what, number)), 1, 36_500);
  }

  private RandomGenerator generator(String what, long number) {
    return streams.with(what).with(number).generator();
  }
}
