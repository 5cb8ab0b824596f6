package org.ranvier.axon.kernel;

/// The constant parts of the linear system of one step: one row a node, laid out as all arrays of
/// the kernel.
public final class Tridiagonal {

  /// Diagonal without the gated channels.
  public final double[] base;

  /// Conductance of leak and internodes at each node, µS.
  public final double[] passive;

  /// Conductance from a node to the next, below 0 for a current that equalises, µS. The last node
  /// has none.
  public final double[] link;

  /// Off-diagonal between a node and the next, 0 where either is held.
  public final double[] coupling;

  /// Gated current at rest, nA.
  public final double[] restCurrent;

  final double[] pivot;

  public Tridiagonal(int nodes) {
    int size = Kernel.length(nodes);
    base = new double[size];
    passive = new double[size];
    link = new double[size];
    coupling = new double[size];
    restCurrent = new double[size];
    pivot = new double[size];
  }
}
