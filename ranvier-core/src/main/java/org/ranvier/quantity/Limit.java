package org.ranvier.quantity;

/// A published limit, such as "at least 50". Comparisons leave a hair's breadth for binary
/// fractions, so that a fall from 24 to 16.8, which doubles give as 29.999999999999993 %, is a fall
/// of 30 %.
///
/// @param comparison which side of the bound satisfies the limit
/// @param bound in the unit of the measure it is compared with
public record Limit(Comparison comparison, double bound) {

  private static final double RELATIVE_TOLERANCE = 1e-9;

  /// How a value is held against a bound.
  public enum Comparison {
    AT_LEAST("≥"),
    MORE_THAN(">"),
    AT_MOST("≤"),
    LESS_THAN("<"),
    EXACTLY("=");

    private final String symbol;

    Comparison(String symbol) {
      this.symbol = symbol;
    }

    /// @return the comparison's mathematical sign
    public String symbol() {
      return symbol;
    }
  }

  /// @return whether a measured value satisfies the limit
  public boolean accepts(double value) {
    double slack = RELATIVE_TOLERANCE * Math.max(1, Math.abs(bound));
    return switch (comparison) {
      case AT_LEAST -> value >= bound - slack;
      case MORE_THAN -> value > bound + slack;
      case AT_MOST -> value <= bound + slack;
      case LESS_THAN -> value < bound - slack;
      case EXACTLY -> Math.abs(value - bound) <= slack;
    };
  }

  /// @return the limit as text, such as `≥ 50`
  public String text() {
    return comparison.symbol() + " " + Figures.text(bound);
  }
}
