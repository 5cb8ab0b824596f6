package org.ranvier.axon.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The kernel with the Vector API. Each loop is short: a method with more than about sixty vector
/// operations is no longer compiled without boxing.
final class VectorKernel implements Kernel {

  private static final VectorSpecies<Double> S = species();
  private static final int W = S.length();

  private final ScalarKernel scalar = new ScalarKernel();

  private static VectorSpecies<Double> species() {
    VectorSpecies<Double> preferred = DoubleVector.SPECIES_PREFERRED;
    return preferred.length() > LANES ? DoubleVector.SPECIES_512 : preferred;
  }

  @Override
  public String name() {
    return "vector, " + W + " lanes";
  }

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

  @Override
  public void linoid(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    double slopeScale = scale * factor;
    DoubleVector nearest = DoubleVector.broadcast(S, 1);
    for (int i = from; i < to; i += W) {
      int j = i - from;
      DoubleVector y = DoubleVector.fromArray(S, v, i).sub(at).mul(factor);
      DoubleVector minus = y.neg();
      DoubleVector e = exp(minus);
      DoubleVector d = DoubleVector.broadcast(S, 1).sub(e);
      y.mul(scale).intoArray(rate.numerator, j);
      d.intoArray(rate.denominator, j);
      minus.fma(e, d).mul(slopeScale).intoArray(rate.slope, j);
      nearest = nearest.min(y.abs());
    }
    if (nearest.lt(Series.NEAR).anyTrue()) {
      nearZero(v, from, to, at, factor, scale, rate);
    }
  }

  /// Rare: only in the moment in which a potential passes the centre of a rate.
  private static void nearZero(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    for (int i = from; i < to; i++) {
      double y = (v[i] - at) * factor;
      if (Math.abs(y) < Series.NEAR) {
        Series.linoid(y, factor, scale, i - from, rate);
      }
    }
  }

  @Override
  public void sigmoid(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    double slopeScale = scale * factor;
    DoubleVector constant = DoubleVector.broadcast(S, scale);
    for (int i = from; i < to; i += W) {
      int j = i - from;
      DoubleVector e = exp(DoubleVector.fromArray(S, v, i).sub(at).mul(factor).neg());
      constant.intoArray(rate.numerator, j);
      e.add(1).intoArray(rate.denominator, j);
      e.mul(slopeScale).intoArray(rate.slope, j);
    }
  }

  @Override
  public void exponential(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    double slopeScale = scale * factor;
    DoubleVector one = DoubleVector.broadcast(S, 1);
    for (int i = from; i < to; i += W) {
      int j = i - from;
      DoubleVector e = exp(DoubleVector.fromArray(S, v, i).sub(at).mul(factor));
      e.mul(scale).intoArray(rate.numerator, j);
      one.intoArray(rate.denominator, j);
      e.mul(slopeScale).intoArray(rate.slope, j);
    }
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
      int j = i - from;
      DoubleVector moved =
          DoubleVector.fromArray(S, s, i)
              .fma(DoubleVector.fromArray(S, delta, i), DoubleVector.fromArray(S, dx, i));
      DoubleVector open = two.fma(moved, DoubleVector.fromArray(S, x, i));
      DoubleVector shut = one.sub(open);
      DoubleVector h = DoubleVector.fromArray(S, halfStep, i % LANES);
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
  public void half(double[] v, double[] rest, double[] delta, int from, int to, double[] half) {
    for (int i = from; i < to; i += W) {
      DoubleVector.fromArray(S, v, i)
          .sub(DoubleVector.fromArray(S, rest, i))
          .add(DoubleVector.fromArray(S, delta, i))
          .intoArray(half, i);
    }
  }

  @Override
  public void modes(
      int modes,
      double[] state,
      int stateFrom,
      double[] decay,
      double[] left,
      double[] right,
      int constantsFrom,
      double[] half,
      int node,
      double[] inflow) {
    for (int lane = 0; lane < LANES; lane += W) {
      DoubleVector l = DoubleVector.fromArray(S, half, node + lane);
      DoubleVector r = DoubleVector.fromArray(S, half, node + LANES + lane);
      DoubleVector toLeft = DoubleVector.fromArray(S, inflow, node + lane);
      DoubleVector toRight = DoubleVector.fromArray(S, inflow, node + LANES + lane);
      int end = constantsFrom + modes * LANES + lane;
      int at = stateFrom + lane;
      for (int c = constantsFrom + lane; c < end; c += LANES) {
        DoubleVector left1 = DoubleVector.fromArray(S, left, c);
        DoubleVector right1 = DoubleVector.fromArray(S, right, c);
        DoubleVector a =
            left1.fma(
                l,
                right1.fma(
                    r,
                    DoubleVector.fromArray(S, decay, c).mul(DoubleVector.fromArray(S, state, at))));
        a.intoArray(state, at);
        toLeft = left1.fma(a, toLeft);
        toRight = right1.fma(a, toRight);
        at += LANES;
      }
      toLeft.intoArray(inflow, node + lane);
      toRight.intoArray(inflow, node + LANES + lane);
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
    rightSide(system, v, rest, mask, inflow, current, delta, from, to);
    eliminate(system, slope, delta, from, to);
    substitute(system, delta, from, to);
  }

  private static void rightSide(
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

  private static void eliminate(
      Tridiagonal system, double[] slope, double[] delta, int from, int to) {
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

  private static void substitute(Tridiagonal system, double[] delta, int from, int to) {
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
