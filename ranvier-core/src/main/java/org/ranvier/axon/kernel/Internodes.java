package org.ranvier.axon.kernel;

/// The modes of the internodes of up to eight axons: those of internode k, which follows node k,
/// one after the other, each eight lanes wide.
public final class Internodes {

  /// How many each internode has.
  public final int[] modes;

  /// Where the states of an internode begin, and where its constants do.
  public final int[] stateFrom;

  public final int[] constantsFrom;

  /// Factor of a mode over a step.
  public final double[] decay;

  /// How strongly a mode and the node to its left act on each other, and that to its right.
  public final double[] left;

  public final double[] right;

  final double[] state;

  /// @param modes how many each internode has
  /// @param stateFrom where its states begin
  /// @param constantsFrom where its constants do; internodes may share them
  public Internodes(int[] modes, int[] stateFrom, int[] constantsFrom) {
    this.modes = modes;
    this.stateFrom = stateFrom;
    this.constantsFrom = constantsFrom;
    int states = Kernel.FIRST;
    int constants = Kernel.FIRST;
    for (int k = 0; k < modes.length; k++) {
      states = Math.max(states, stateFrom[k] + modes[k] * Kernel.LANES);
      constants = Math.max(constants, constantsFrom[k] + modes[k] * Kernel.LANES);
    }
    decay = new double[constants];
    left = new double[constants];
    right = new double[constants];
    state = new double[states];
  }
}
