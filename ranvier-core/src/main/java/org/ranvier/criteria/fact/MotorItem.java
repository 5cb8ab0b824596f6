package org.ranvier.criteria.fact;

/// One sign of demyelination in a motor nerve, in the letters of the EAN/PNS 2021 guideline.
public enum MotorItem {
  DISTAL_LATENCY("a", "distal motor latency prolonged"),
  VELOCITY("b", "motor velocity slow"),
  F_LATENCY("c", "F-wave latency prolonged"),
  F_ABSENT("d", "F waves absent"),
  BLOCK("e", "conduction block"),
  DISPERSION("f", "temporal dispersion"),
  DISTAL_DURATION("g", "distal duration prolonged");

  private final String letter;
  private final String words;

  MotorItem(String letter, String words) {
    this.letter = letter;
    this.words = words;
  }

  /// @return the item's letter in the guideline
  public String letter() {
    return letter;
  }

  /// @return the item in words
  public String words() {
    return words;
  }
}
