package org.ranvier.immune;

/// Eculizumab in plasma and what it holds back of complement: Lee 2024,
/// doi:10.1007/s00228-024-03703-8.
final class Eculizumab {

  /// In mg; less than this is none.
  private static final double GONE = 1e-6;

  private final Compartments compartments;
  private final Contents contents;

  Eculizumab(ImmuneTraits traits) {
    Fixed fixed = Fixed.shipped();
    // It is given into a vein: the rate of absorption is never used.
    compartments =
        Compartments.of(
            traits.eculizumabLitresPerDay(),
            fixed.eculizumabCentralLitres(),
            fixed.eculizumabPeripheralLitres(),
            fixed.eculizumabExchangeLitresPerDay(),
            1);
    contents = new Contents(compartments);
  }

  Eculizumab(Eculizumab other) {
    compartments = other.compartments;
    contents = new Contents(other.contents);
  }

  boolean none() {
    return contents.central() == 0 && contents.peripheral() == 0;
  }

  void inject(double milligrams) {
    contents.inject(milligrams);
  }

  /// Loses a share of what is in plasma.
  void exchange(double share) {
    contents.inject(-share * contents.central());
  }

  /// @return share of complement that is held back after a time
  double inhibitionAfter(double days, double milligramsPerDay) {
    double milligrams = contents.centralAfter(compartments.over(days), milligramsPerDay);
    Fixed fixed = Fixed.shipped();
    return fixed.eculizumabMost()
        * Hill.of(
            milligrams / compartments.centralLitres(),
            fixed.eculizumabHalfMilligramsPerLitre(),
            fixed.eculizumabSteepness());
  }

  void live(double days, double milligramsPerDay) {
    contents.live(compartments.over(days), milligramsPerDay);
    if (milligramsPerDay == 0 && contents.central() < GONE && contents.peripheral() < GONE) {
      contents.fast = 0;
      contents.slow = 0;
    }
  }
}
