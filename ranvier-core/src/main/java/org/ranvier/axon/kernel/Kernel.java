package org.ranvier.axon.kernel;

/// What the solver does to whole arrays. Node k of lane l stands at index 8·k + l; ranges are whole
/// nodes. No operation mixes lanes, and every twin gives the same bits.
///
/// A step is the linearly implicit midpoint rule: gates and potential at half the step follow from
/// one linear system, with gates condensed into the nodal diagonal.
public interface Kernel {

  /// Axons side by side.
  int LANES = 8;

  /// @return what this kernel is called
  String name();

  /// The rate scale·y/(1 − e⁻ʸ) of y = (v − at)·factor, from index 0 on. It is within 2e-9 of its
  /// value; y must lie within ±700.
  void linoid(double[] v, int from, int to, double at, double factor, double scale, Fraction rate);

  /// The rate scale/(1 + e⁻ʸ), likewise.
  void sigmoid(double[] v, int from, int to, double at, double factor, double scale, Fraction rate);

  /// The rate scale·eʸ, likewise.
  void exponential(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate);

  /// Advances a gate by the step whose potential change was 2·delta, and prepares the next: open
  /// share at half step = x + dx + s·(potential change to half step).
  ///
  /// @param halfStep half the step in ms times the gate's speed, by lane
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

  /// half = v − rest + delta: the potential at half step against rest.
  void half(double[] v, double[] rest, double[] delta, int from, int to, double[] half);

  /// Advances the modes of one internode and adds the currents that they will bring to its nodes.
  ///
  /// @param modes how many
  /// @param state of the modes, from `stateFrom`, mode by mode
  /// @param decay factors of the modes over a step, from `constantsFrom`, mode by mode
  /// @param node index of lane 0 of the left node
  void modes(
      int modes,
      double[] state,
      int stateFrom,
      double[] decay,
      double[] left,
      double[] right,
      int constantsFrom,
      double[] half,
      int node,
      double[] inflow);

  /// v = v + 2·delta, noting which entries rose through a level.
  ///
  /// @param hits takes the indices of entries that rose from below `level` to `level` or above
  /// @return how many there were
  int advance(double[] v, double[] delta, int from, int to, double level, int[] hits);

  /// Solves for delta, the change of potential to half step.
  ///
  /// @param inflow currents of modes and electrodes, emptied
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
