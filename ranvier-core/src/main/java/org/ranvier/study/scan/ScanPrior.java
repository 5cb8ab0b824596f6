package org.ranvier.study.scan;

/// What is assumed of motor units before a scan is seen.
///
/// @param sizeSpread standard deviation of the logarithms of amplitudes: what is expected
/// @param sizeSpreadDoubt and its standard deviation
/// @param relativeSpread of thresholds: what is expected
/// @param relativeSpreadDoubt and the standard deviation of its logarithm
/// @param unrest the response's unrest as a share of its size that is not surprising
/// @param leastAmplitude of a unit, mV
/// @param mostUnits numbers up to this are tried
record ScanPrior(
    double sizeSpread,
    double sizeSpreadDoubt,
    double relativeSpread,
    double relativeSpreadDoubt,
    double unrest,
    double leastAmplitude,
    int mostUnits) {

  /// @return the logarithm of the density of the spread of sizes
  double ofSizeSpread(double spread) {
    double z = (spread - sizeSpread) / sizeSpreadDoubt;
    return spread <= 0.1 ? Double.NEGATIVE_INFINITY : -z * z / 2;
  }

  /// @return the logarithm of the density of the spread of thresholds; all of a nerve's are alike
  double ofPlaceSpread(double spread) {
    return spread < 0.005 || spread > 1 ? Double.NEGATIVE_INFINITY : 0;
  }

  /// @return mA; a unit with a higher threshold would not fire always at the strongest stimulus
  double highestThreshold(double strongestStimulus) {
    return strongestStimulus / (1 + 3 * relativeSpread);
  }

  /// @return the logarithm of the density of what blurs a scan, by the logarithms of its parts
  double of(Spread spread) {
    double z = Math.log(spread.relativeSpread() / relativeSpread) / relativeSpreadDoubt;
    double u = spread.unrest() / unrest;
    // Half normal, by its logarithm.
    return -z * z / 2 - u * u / 2 + Math.log(spread.unrest());
  }

  /// @return the logarithm of the share of a number of units; each doubling is as likely as another
  double ofNumber(int units) {
    return units < 1 || units > mostUnits ? Double.NEGATIVE_INFINITY : -Math.log(units);
  }
}
