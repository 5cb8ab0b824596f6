package org.ranvier.muscle;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;

/// What the response of a healthy muscle comes to.
///
/// The square root of amplitudes is distributed normally, as published norms assume: their third
/// percentiles lie between those of a normal and of a log-normal distribution.
///
/// @param millivoltsByYears mean by age; between two ages it runs straight, beyond them it stays
/// @param deviationMillivolts standard deviation between people of one age
public record AmplitudeNorm(
    NavigableMap<Double, Double> millivoltsByYears, double deviationMillivolts, Source source) {

  static AmplitudeNorm of(Entry entry) {
    entry.allowing("by-age", "deviation", "source", "verified");
    NavigableMap<Double, Double> means = new TreeMap<>();
    entry
        .get("by-age")
        .fields()
        .forEach((age, mean) -> means.put(Double.valueOf(age), mean.number()));
    if (means.isEmpty()) {
      throw entry.mistake("needs the mean of at least one age");
    }
    return new AmplitudeNorm(means, entry.get("deviation").number(), entry.source());
  }

  /// @return the mean of people of that age
  public double meanMillivolts(double ageYears) {
    Map.Entry<Double, Double> younger = millivoltsByYears.floorEntry(ageYears);
    Map.Entry<Double, Double> older = millivoltsByYears.ceilingEntry(ageYears);
    if (younger == null) {
      return millivoltsByYears.firstEntry().getValue();
    }
    if (older == null || older.getKey().equals(younger.getKey())) {
      return younger.getValue();
    }
    double share = (ageYears - younger.getKey()) / (older.getKey() - younger.getKey());
    return younger.getValue() + share * (older.getValue() - younger.getValue());
  }

  /// @param deviations how many standard deviations of the square root above its mean
  /// @return the amplitude of a person of that age
  public double millivolts(double ageYears, double deviations) {
    // The square of a normal variable of mean m and deviation s has mean m² + s² and
    // variance 4 m² s² + 2 s⁴.
    double mean = meanMillivolts(ageYears);
    double halfVariance = deviationMillivolts * deviationMillivolts / 2;
    double rootVariance = mean - Math.sqrt(mean * mean - halfVariance);
    double root = Math.sqrt(mean - rootVariance) + Math.sqrt(rootVariance) * deviations;
    return root * root;
  }
}
