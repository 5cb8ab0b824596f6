package org.ranvier.axon.kernel;

/// What the solver does to whole arrays. Node k of lane l stands at index [#at]; ranges are whole
/// nodes. No operation mixes lanes, and every twin gives the same bits.
///
/// A step is the linearly implicit midpoint rule: gates and potential at half the step follow from
/// one linear system, with gates condensed into the nodal diagonal.
public interface Kernel {

  /// Axons side by side.
  int LANES = 8;

  /// Where node 0 begins: behind the 16 bytes of an array's head, at the second cache line of 64
  /// bytes. Eight lanes then fill a line, if arrays begin at one (`-XX:ObjectAlignmentInBytes=64`).
  int FIRST = 6;

  /// @return how long the array of so many nodes is
  static int length(int nodes) {
    return FIRST + nodes * LANES;
  }

  /// @return the index of one lane of a node
  static int at(int node, int lane) {
    return FIRST + node * LANES + lane;
  }

  /// @return the node at an index
  static int node(int at) {
    return (at - FIRST) / LANES;
  }

  /// @return the lane at an index
  static int lane(int at) {
    return (at - FIRST) % LANES;
  }

  /// @return what this kernel is called
  String name();

  /// The rate scale·y/(1 − e⁻ʸ) of y = (v − at)·factor, from index [#FIRST] on. It is within 2e-9
  /// of its value; y must lie within ±700.
  void linoid(double[] v, int from, int to, double at, double factor, double scale, Fraction rate);

  /// The rate scale/(1 + e⁻ʸ), likewise.
  void sigmoid(double[] v, int from, int to, double at, double factor, double scale, Fraction rate);

  /// The rate scale·eʸ, likewise.
  void exponential(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate);

  /// Advances a gate by the step whose potential change was 2·delta, and prepares the next: open
  /// share at half step = x + dx + s·(potential change to half step).
  ///
  /// @param halfStep half the step in ms times the gate's speed, one node long
  /// @param mask 1 where the axon moves, 0 where it is held
  void gate(
      double[] x,
      double[] dx,
      double[] s,
      double[] delta,
      double[] mask,
      int from,
      int to,
      double[] halfStep,
      Fraction opening,
      Fraction closing);

  /// Adds the current and slope conductance, at half step, of a channel with one kind of gate.
  void channel(
      double[] v,
      int from,
      int to,
      double[] conductance,
      double reversal,
      int power,
      double[] x,
      double[] dx,
      double[] s,
      double[] current,
      double[] slope);

  /// The same for a channel with two kinds of gates, the second to the first power.
  void channel(
      double[] v,
      int from,
      int to,
      double[] conductance,
      double reversal,
      int power,
      double[] x,
      double[] dx,
      double[] s,
      double[] y,
      double[] dy,
      double[] sy,
      double[] current,
      double[] slope);

  /// Advances the modes of the internodes within a row of nodes, by the change of potential to half
  /// step.
  ///
  /// @param inflow takes the currents that they will bring to these nodes
  void modes(
      Internodes internodes,
      double[] v,
      double[] rest,
      double[] delta,
      int from,
      int to,
      double[] inflow);

  /// v = v + 2·delta, noting which entries rose through a level.
  ///
  /// @param hits takes the indices of entries that rose from below `level` to `level` or above
  /// @return how many there were
  int advance(double[] v, double[] delta, int from, int to, double level, int[] hits);

  /// Solves for delta, the change of potential to half step.
  ///
  /// @param inflow currents of modes and electrodes
  /// @param current of gated channels, emptied
  /// @param slope conductance of gated channels, emptied
  void solve(
      Tridiagonal system,
      double[] v,
      double[] rest,
      double[] mask,
      double[] inflow,
      double[] current,
      double[] slope,
      double[] delta,
      int from,
      int to);
}
