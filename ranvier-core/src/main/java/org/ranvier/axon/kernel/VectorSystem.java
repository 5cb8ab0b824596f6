package org.ranvier.axon.kernel;

import static org.ranvier.axon.kernel.Kernel.LANES;
import static org.ranvier.axon.kernel.VectorKernel.S;
import static org.ranvier.axon.kernel.VectorKernel.W;

import jdk.incubator.vector.DoubleVector;

/// The linear system of a step for [VectorKernel]: one tridiagonal system in each lane.
final class VectorSystem {

  private VectorSystem() {}

  static void rightSide(
      Tridiagonal system,
      double[] v,
      double[] rest,
      double[] mask,
      double[] inflow,
      double[] current,
      double[] delta,
      int from,
      int to) {
    double[] passive = system.passive;
    double[] link = system.link;
    double[] restCurrent = system.restCurrent;
    DoubleVector zero = DoubleVector.zero(S);
    for (int i = from; i < to; i += W) {
      DoubleVector u = DoubleVector.fromArray(S, v, i).sub(DoubleVector.fromArray(S, rest, i));
      DoubleVector right =
          DoubleVector.fromArray(S, passive, i)
              .neg()
              .fma(
                  u,
                  DoubleVector.fromArray(S, inflow, i).sub(DoubleVector.fromArray(S, current, i)))
              .add(DoubleVector.fromArray(S, restCurrent, i));
      if (i >= LANES) {
        DoubleVector before =
            DoubleVector.fromArray(S, v, i - LANES).sub(DoubleVector.fromArray(S, rest, i - LANES));
        right = DoubleVector.fromArray(S, link, i - LANES).neg().fma(before, right);
      }
      if (i + LANES < v.length) {
        DoubleVector after =
            DoubleVector.fromArray(S, v, i + LANES).sub(DoubleVector.fromArray(S, rest, i + LANES));
        right = DoubleVector.fromArray(S, link, i).neg().fma(after, right);
      }
      right.mul(DoubleVector.fromArray(S, mask, i)).intoArray(delta, i);
      zero.intoArray(inflow, i);
      zero.intoArray(current, i);
    }
  }

  static void eliminate(Tridiagonal system, double[] slope, double[] delta, int from, int to) {
    double[] base = system.base;
    double[] coupling = system.coupling;
    double[] pivot = system.pivot;
    DoubleVector one = DoubleVector.broadcast(S, 1);
    DoubleVector zero = DoubleVector.zero(S);
    for (int lane = 0; lane < LANES; lane += W) {
      int first = from + lane;
      DoubleVector p =
          one.div(
              DoubleVector.fromArray(S, base, first).add(DoubleVector.fromArray(S, slope, first)));
      DoubleVector right = DoubleVector.fromArray(S, delta, first);
      p.intoArray(pivot, first);
      zero.intoArray(slope, first);
      for (int i = first + LANES; i < to; i += LANES) {
        DoubleVector off = DoubleVector.fromArray(S, coupling, i - LANES);
        DoubleVector factor = off.mul(p).neg();
        DoubleVector diagonal =
            DoubleVector.fromArray(S, base, i).add(DoubleVector.fromArray(S, slope, i));
        p = one.div(factor.fma(off, diagonal));
        right = factor.fma(right, DoubleVector.fromArray(S, delta, i));
        p.intoArray(pivot, i);
        right.intoArray(delta, i);
        zero.intoArray(slope, i);
      }
    }
  }

  static void substitute(Tridiagonal system, double[] delta, int from, int to) {
    double[] coupling = system.coupling;
    double[] pivot = system.pivot;
    for (int lane = 0; lane < LANES; lane += W) {
      int i = to - LANES + lane;
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
}
