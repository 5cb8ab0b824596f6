package org.ranvier.immune;

/// A level that follows what it is made towards, at a rate: antibody, complement.
final class Following {

  private final double ratePerDay;
  private double level;

  /// @param level of the beginning
  Following(double ratePerDay, double level) {
    this.ratePerDay = ratePerDay;
    this.level = level;
  }

  Following(Following other) {
    this(other.ratePerDay, other.level);
  }

  double level() {
    return level;
  }

  double after(double days, double towards) {
    return level == towards ? level : towards + (level - towards) * Math.exp(-ratePerDay * days);
  }

  void live(double days, double towards) {
    double then = after(days, towards);
    // So near that it no longer counts: the person rests again.
    level = Math.abs(then - towards) < 1e-12 * Math.abs(towards) ? towards : then;
  }

  void remove(double share) {
    level *= 1 - share;
  }
}
