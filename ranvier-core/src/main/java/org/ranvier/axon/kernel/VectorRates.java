package org.ranvier.axon.kernel;

import static org.ranvier.axon.kernel.Kernel.FIRST;
import static org.ranvier.axon.kernel.VectorKernel.S;
import static org.ranvier.axon.kernel.VectorKernel.W;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// Rates of gates for [VectorKernel].
final class VectorRates {

  private VectorRates() {}

  private static DoubleVector exp(DoubleVector x) {
    DoubleVector shifted =
        x.fma(
            DoubleVector.broadcast(S, Exponential.LOG2_E),
            DoubleVector.broadcast(S, Exponential.ROUNDER));
    DoubleVector n = shifted.sub(Exponential.ROUNDER);
    DoubleVector r =
        n.fma(
            DoubleVector.broadcast(S, -Exponential.LN2_LOW),
            n.fma(DoubleVector.broadcast(S, -Exponential.LN2_HIGH), x));
    DoubleVector p =
        r.fma(DoubleVector.broadcast(S, Exponential.C7), DoubleVector.broadcast(S, Exponential.C6))
            .fma(r, DoubleVector.broadcast(S, Exponential.C5))
            .fma(r, DoubleVector.broadcast(S, Exponential.C4))
            .fma(r, DoubleVector.broadcast(S, Exponential.C3))
            .fma(r, DoubleVector.broadcast(S, Exponential.C2))
            .fma(r, DoubleVector.broadcast(S, Exponential.C1))
            .fma(r, DoubleVector.broadcast(S, Exponential.C0));
    return p.reinterpretAsLongs()
        .add(shifted.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52))
        .reinterpretAsDoubles();
  }

  static void linoid(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    double slopeScale = scale * factor;
    long near = 0;
    for (int i = from; i < to; i += W) {
      int j = i - from + FIRST;
      DoubleVector y = DoubleVector.fromArray(S, v, i).sub(at).mul(factor);
      DoubleVector minus = y.neg();
      DoubleVector e = exp(minus);
      DoubleVector d = DoubleVector.broadcast(S, 1).sub(e);
      y.mul(scale).intoArray(rate.numerator, j);
      d.intoArray(rate.denominator, j);
      minus.fma(e, d).mul(slopeScale).intoArray(rate.slope, j);
      near |= y.abs().lt(Series.NEAR).toLong();
    }
    if (near != 0) {
      nearZero(v, from, to, at, factor, scale, rate);
    }
  }

  /// Rare: only in the moment in which a potential passes the centre of a rate.
  private static void nearZero(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    for (int i = from; i < to; i++) {
      double y = (v[i] - at) * factor;
      if (Math.abs(y) < Series.NEAR) {
        Series.linoid(y, factor, scale, i - from + FIRST, rate);
      }
    }
  }

  static void sigmoid(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    double slopeScale = scale * factor;
    DoubleVector constant = DoubleVector.broadcast(S, scale);
    for (int i = from; i < to; i += W) {
      int j = i - from + FIRST;
      DoubleVector e = exp(DoubleVector.fromArray(S, v, i).sub(at).mul(factor).neg());
      constant.intoArray(rate.numerator, j);
      e.add(1).intoArray(rate.denominator, j);
      e.mul(slopeScale).intoArray(rate.slope, j);
    }
  }

  static void exponential(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    double slopeScale = scale * factor;
    DoubleVector one = DoubleVector.broadcast(S, 1);
    for (int i = from; i < to; i += W) {
      int j = i - from + FIRST;
      DoubleVector e = exp(DoubleVector.fromArray(S, v, i).sub(at).mul(factor));
      e.mul(scale).intoArray(rate.numerator, j);
      one.intoArray(rate.denominator, j);
      e.mul(slopeScale).intoArray(rate.slope, j);
    }
  }
}
