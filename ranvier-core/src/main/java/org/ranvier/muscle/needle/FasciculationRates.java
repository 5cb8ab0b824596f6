package org.ranvier.muscle.needle;

import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;

/// How often units of one muscle fire by themselves.
public final class FasciculationRates {

  private FasciculationRates() {}

  /// Shares a rate out between units, some of which fire much oftener than others.
  ///
  /// @param perMinute of the whole muscle, 0 or more
  /// @param injured for each unit whether it may fire by itself
  /// @return rates for each unit that add up to it; zeros if no unit is injured
  public static double[] spread(double perMinute, boolean[] injured, Streams muscle) {
    if (!(perMinute >= 0)) {
      throw new IllegalArgumentException(
          "A rate of fasciculations must be 0 a minute or more, but is " + perMinute);
    }
    double width = NeedleModel.shipped().spontaneous.value("rate-spread");
    double[] rates = new double[injured.length];
    double sum = 0;
    for (int i = 0; i < rates.length; i++) {
      if (injured[i]) {
        RandomGenerator own = muscle.with("fasciculation rate").with(i).generator();
        rates[i] = Math.exp(width * own.nextGaussian());
        sum += rates[i];
      }
    }
    for (int i = 0; i < rates.length && sum > 0; i++) {
      rates[i] *= perMinute / sum;
    }
    return rates;
  }
}
