package org.ranvier.axon.kernel;

import static org.ranvier.axon.kernel.Kernel.FIRST;
import static org.ranvier.axon.kernel.Kernel.LANES;
import static org.ranvier.axon.kernel.VectorKernel.S;
import static org.ranvier.axon.kernel.VectorKernel.W;

import jdk.incubator.vector.DoubleVector;

/// The linear system of a step for [VectorKernel]: one tridiagonal system in each lane. Both passes
/// take the lanes of one vector.
final class VectorSystem {

  private VectorSystem() {}

  /// Each division waits for the one before; meanwhile the right sides are worked out.
  static void eliminate(
      Tridiagonal system,
      double[] v,
      double[] rest,
      double[] mask,
      double[] inflow,
      double[] current,
      double[] slope,
      double[] delta,
      int from,
      int to) {
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector one = DoubleVector.broadcast(S, 1);
    DoubleVector off = zero;
    DoubleVector p = zero;
    DoubleVector value = zero;
    DoubleVector before = zero;
    DoubleVector linkBefore = zero;
    if (from >= FIRST + LANES) {
      before =
          DoubleVector.fromArray(S, v, from - LANES)
              .sub(DoubleVector.fromArray(S, rest, from - LANES));
      linkBefore = DoubleVector.fromArray(S, system.link, from - LANES);
    }
    DoubleVector here =
        DoubleVector.fromArray(S, v, from).sub(DoubleVector.fromArray(S, rest, from));
    for (int i = from; i < to; i += LANES) {
      DoubleVector gated =
          DoubleVector.fromArray(S, inflow, i).sub(DoubleVector.fromArray(S, current, i));
      DoubleVector right =
          DoubleVector.fromArray(S, system.passive, i)
              .neg()
              .fma(here, gated)
              .add(DoubleVector.fromArray(S, system.restCurrent, i));
      right = linkBefore.neg().fma(before, right);
      before = here;
      // No link leaves the last node, where its own excitation stands for that of a next.
      int next = Math.min(i + LANES, v.length - W);
      here = DoubleVector.fromArray(S, v, next).sub(DoubleVector.fromArray(S, rest, next));
      linkBefore = DoubleVector.fromArray(S, system.link, i);
      right = linkBefore.neg().fma(here, right).mul(DoubleVector.fromArray(S, mask, i));
      value = off.mul(p).neg().fma(value, right);
      DoubleVector diagonal =
          DoubleVector.fromArray(S, system.base, i).add(DoubleVector.fromArray(S, slope, i));
      p = one.div(off.mul(off).neg().fma(p, diagonal));
      off = DoubleVector.fromArray(S, system.coupling, i);
      p.intoArray(system.pivot, i);
      value.intoArray(delta, i);
      zero.intoArray(current, i);
      zero.intoArray(slope, i);
    }
  }

  static void substitute(Tridiagonal system, double[] delta, int from, int to) {
    double[] coupling = system.coupling;
    double[] pivot = system.pivot;
    int i = to - LANES + Kernel.lane(from);
    DoubleVector d = DoubleVector.fromArray(S, delta, i).mul(DoubleVector.fromArray(S, pivot, i));
    d.intoArray(delta, i);
    for (i -= LANES; i >= from; i -= LANES) {
      d =
          DoubleVector.fromArray(S, coupling, i)
              .neg()
              .fma(d, DoubleVector.fromArray(S, delta, i))
              .mul(DoubleVector.fromArray(S, pivot, i));
      d.intoArray(delta, i);
    }
  }
}
