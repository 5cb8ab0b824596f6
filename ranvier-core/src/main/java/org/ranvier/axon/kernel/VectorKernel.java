package org.ranvier.axon.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The kernel with the Vector API. Each loop is short: a method with more than about sixty vector
/// operations is no longer compiled without boxing.
final class VectorKernel implements Kernel {

  /// The lanes of one vector, a constant so that loops are compiled for it.
  static final VectorSpecies<Double> S = species();

  static final int W = S.length();

  private final ScalarKernel scalar = new ScalarKernel();

  private static VectorSpecies<Double> species() {
    VectorSpecies<Double> preferred = DoubleVector.SPECIES_PREFERRED;
    return preferred.length() > LANES ? DoubleVector.SPECIES_512 : preferred;
  }

  @Override
  public String name() {
    return "vector, " + W + " lanes";
  }

  @Override
  public void linoid(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    VectorRates.linoid(v, from, to, at, factor, scale, rate);
  }

  @Override
  public void sigmoid(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    VectorRates.sigmoid(v, from, to, at, factor, scale, rate);
  }

  @Override
  public void exponential(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    VectorRates.exponential(v, from, to, at, factor, scale, rate);
  }

  @Override
  public void gate(
      double[] x,
      double[] dx,
      double[] s,
      double[] delta,
      double[] mask,
      int from,
      int to,
      double[] halfStep,
      Fraction opening,
      Fraction closing) {
    DoubleVector two = DoubleVector.broadcast(S, 2);
    DoubleVector one = DoubleVector.broadcast(S, 1);
    for (int i = from; i < to; i += W) {
      int j = i - from + FIRST;
      DoubleVector moved =
          DoubleVector.fromArray(S, s, i)
              .fma(DoubleVector.fromArray(S, delta, i), DoubleVector.fromArray(S, dx, i));
      DoubleVector open = two.fma(moved, DoubleVector.fromArray(S, x, i));
      DoubleVector shut = one.sub(open);
      DoubleVector h = DoubleVector.fromArray(S, halfStep, FIRST + (i - from) % LANES);
      DoubleVector a = DoubleVector.fromArray(S, opening.denominator, j);
      DoubleVector b = DoubleVector.fromArray(S, closing.denominator, j);
      DoubleVector both = a.mul(b);
      DoubleVector up = DoubleVector.fromArray(S, opening.numerator, j).mul(b);
      DoubleVector down = DoubleVector.fromArray(S, closing.numerator, j).mul(a);
      DoubleVector whole = h.fma(up.add(down), both);
      DoubleVector share = DoubleVector.fromArray(S, mask, i).mul(h).div(whole.mul(both));
      open.intoArray(x, i);
      up.fma(shut, down.mul(open).neg()).mul(both.mul(share)).intoArray(dx, i);
      DoubleVector rise = DoubleVector.fromArray(S, opening.slope, j).mul(b.mul(b)).mul(shut);
      DoubleVector fall = DoubleVector.fromArray(S, closing.slope, j).mul(a.mul(a)).neg();
      fall.fma(open, rise).mul(share).intoArray(s, i);
    }
  }

  @Override
  public void channel(
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
      double[] slope) {
    switch (power) {
      case 1 -> channelOfOne(v, from, to, conductance, reversal, x, dx, s, current, slope);
      case 3 -> channelOfThree(v, from, to, conductance, reversal, x, dx, s, current, slope);
      default ->
          scalar.channel(v, from, to, conductance, reversal, power, x, dx, s, current, slope);
    }
  }

  private static void channelOfOne(
      double[] v,
      int from,
      int to,
      double[] conductance,
      double reversal,
      double[] x,
      double[] dx,
      double[] s,
      double[] current,
      double[] slope) {
    for (int i = from; i < to; i += W) {
      DoubleVector lower = DoubleVector.fromArray(S, conductance, i);
      DoubleVector open = lower.mul(DoubleVector.fromArray(S, x, i));
      DoubleVector drive = DoubleVector.fromArray(S, v, i).sub(reversal);
      DoubleVector change = lower.mul(drive);
      change
          .fma(DoubleVector.fromArray(S, dx, i), open.mul(drive))
          .add(DoubleVector.fromArray(S, current, i))
          .intoArray(current, i);
      change
          .fma(DoubleVector.fromArray(S, s, i), open)
          .add(DoubleVector.fromArray(S, slope, i))
          .intoArray(slope, i);
    }
  }

  private static void channelOfThree(
      double[] v,
      int from,
      int to,
      double[] conductance,
      double reversal,
      double[] x,
      double[] dx,
      double[] s,
      double[] current,
      double[] slope) {
    for (int i = from; i < to; i += W) {
      DoubleVector share = DoubleVector.fromArray(S, x, i);
      DoubleVector lower = DoubleVector.fromArray(S, conductance, i).mul(share).mul(share);
      DoubleVector open = lower.mul(share);
      DoubleVector drive = DoubleVector.fromArray(S, v, i).sub(reversal);
      DoubleVector change = lower.mul(3).mul(drive);
      change
          .fma(DoubleVector.fromArray(S, dx, i), open.mul(drive))
          .add(DoubleVector.fromArray(S, current, i))
          .intoArray(current, i);
      change
          .fma(DoubleVector.fromArray(S, s, i), open)
          .add(DoubleVector.fromArray(S, slope, i))
          .intoArray(slope, i);
    }
  }

  @Override
  public void channel(
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
      double[] slope) {
    if (power != 3) {
      scalar.channel(
          v, from, to, conductance, reversal, power, x, dx, s, y, dy, sy, current, slope);
      return;
    }
    for (int i = from; i < to; i += W) {
      DoubleVector share = DoubleVector.fromArray(S, x, i);
      DoubleVector lower = DoubleVector.fromArray(S, conductance, i).mul(share).mul(share);
      DoubleVector first = lower.mul(share);
      DoubleVector drive = DoubleVector.fromArray(S, v, i).sub(reversal);
      DoubleVector other = DoubleVector.fromArray(S, y, i);
      DoubleVector ofFirst = lower.mul(3).mul(drive).mul(other);
      DoubleVector ofSecond = first.mul(drive);
      DoubleVector open = first.mul(other);
      ofFirst
          .fma(
              DoubleVector.fromArray(S, dx, i),
              ofSecond.fma(DoubleVector.fromArray(S, dy, i), open.mul(drive)))
          .add(DoubleVector.fromArray(S, current, i))
          .intoArray(current, i);
      ofFirst
          .fma(
              DoubleVector.fromArray(S, s, i), ofSecond.fma(DoubleVector.fromArray(S, sy, i), open))
          .add(DoubleVector.fromArray(S, slope, i))
          .intoArray(slope, i);
    }
  }

  @Override
  public void modes(
      Internodes internodes,
      double[] v,
      double[] rest,
      double[] delta,
      int from,
      int to,
      double[] inflow) {
    for (int lane = 0; lane < LANES; lane += W) {
      VectorModes.follow(internodes, v, rest, delta, from + lane, to, inflow);
    }
  }

  @Override
  public int advance(double[] v, double[] delta, int from, int to, double level, int[] hits) {
    int found = 0;
    for (int i = from; i < to; i += W) {
      DoubleVector before = DoubleVector.fromArray(S, v, i);
      DoubleVector after =
          DoubleVector.broadcast(S, 2).fma(DoubleVector.fromArray(S, delta, i), before);
      after.intoArray(v, i);
      VectorMask<Double> rose = before.lt(level).and(after.compare(VectorOperators.GE, level));
      if (rose.anyTrue()) {
        long bits = rose.toLong();
        for (int lane = 0; lane < W; lane++) {
          if ((bits >>> lane & 1) != 0) {
            hits[found++] = i + lane;
          }
        }
      }
    }
    return found;
  }

  @Override
  public void solve(
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
    for (int lane = 0; lane < LANES; lane += W) {
      VectorSystem.eliminate(system, v, rest, mask, inflow, current, slope, delta, from + lane, to);
      VectorSystem.substitute(system, delta, from + lane, to);
    }
  }
}
