package org.ranvier.axon;

import org.ranvier.reference.Term;

/// How closely an axon is solved. The errors are those of conduction velocity over the diameters of
/// the model, measured against a converged reference; see docs/validation/axon.md.
public enum Accuracy implements Term {
  /// Steps of 0.01 ms: velocity within 2 %.
  FAST(0.01, 1e-2, 7, 20, 40),
  /// Steps of 0.005 ms: velocity within 0.3 %.
  STANDARD(0.005, 1e-3, 8, 20, 42),
  /// Steps of 0.0025 ms: velocity within 0.05 %.
  FINE(0.0025, 1e-4, 10, 24, 42);

  private final double stepMilliseconds;
  private final double modeTolerance;
  private final int ahead;
  private final int behind;
  private final double warmestCelsius;

  Accuracy(
      double stepMilliseconds, double modeTolerance, int ahead, int behind, double warmestCelsius) {
    this.stepMilliseconds = stepMilliseconds;
    this.modeTolerance = modeTolerance;
    this.ahead = ahead;
    this.behind = behind;
    this.warmestCelsius = warmestCelsius;
  }

  /// @return the time step in ms
  public double stepMilliseconds() {
    return stepMilliseconds;
  }

  /// @return the temperature in °C above which channels are too fast for the step
  public double warmestCelsius() {
    return warmestCelsius;
  }

  /// See [InternodeModes#kept].
  double modeTolerance() {
    return modeTolerance;
  }

  /// Nodes ahead of the front that are solved.
  int ahead() {
    return ahead;
  }

  /// Nodes behind the front that are solved.
  int behind() {
    return behind;
  }
}
