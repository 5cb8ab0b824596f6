package org.ranvier.axon.kernel;

import java.util.Arrays;

/// The kernel in plain arithmetic, operation by operation the same as [VectorKernel].
final class ScalarKernel implements Kernel {

  @Override
  public String name() {
    return "scalar";
  }

  private static double exp(double x) {
    double shifted = Math.fma(x, Exponential.LOG2_E, Exponential.ROUNDER);
    double n = shifted - Exponential.ROUNDER;
    double r = Math.fma(n, -Exponential.LN2_LOW, Math.fma(n, -Exponential.LN2_HIGH, x));
    double p = Math.fma(r, Exponential.C7, Exponential.C6);
    p = Math.fma(p, r, Exponential.C5);
    p = Math.fma(p, r, Exponential.C4);
    p = Math.fma(p, r, Exponential.C3);
    p = Math.fma(p, r, Exponential.C2);
    p = Math.fma(p, r, Exponential.C1);
    p = Math.fma(p, r, Exponential.C0);
    return Double.longBitsToDouble(
        Double.doubleToRawLongBits(p) + (Double.doubleToRawLongBits(shifted) << 52));
  }

  @Override
  public void linoid(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    for (int i = from; i < to; i++) {
      int j = i - from + FIRST;
      double y = (v[i] - at) * factor;
      double e = exp(-y);
      double d = 1 - e;
      rate.numerator[j] = y * scale;
      rate.denominator[j] = d;
      rate.slope[j] = Math.fma(-y, e, d) * (scale * factor);
      if (Math.abs(y) < Series.NEAR) {
        Series.linoid(y, factor, scale, j, rate);
      }
    }
  }

  @Override
  public void sigmoid(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    for (int i = from; i < to; i++) {
      int j = i - from + FIRST;
      double e = exp(-((v[i] - at) * factor));
      rate.numerator[j] = scale;
      rate.denominator[j] = e + 1;
      rate.slope[j] = e * (scale * factor);
    }
  }

  @Override
  public void exponential(
      double[] v, int from, int to, double at, double factor, double scale, Fraction rate) {
    for (int i = from; i < to; i++) {
      int j = i - from + FIRST;
      double e = exp((v[i] - at) * factor);
      rate.numerator[j] = e * scale;
      rate.denominator[j] = 1;
      rate.slope[j] = e * (scale * factor);
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
    for (int i = from; i < to; i++) {
      int j = i - from + FIRST;
      double open = Math.fma(2, Math.fma(s[i], delta[i], dx[i]), x[i]);
      double shut = 1 - open;
      double h = halfStep[FIRST + (i - from) % LANES];
      double a = opening.denominator[j];
      double b = closing.denominator[j];
      double both = a * b;
      double up = opening.numerator[j] * b;
      double down = closing.numerator[j] * a;
      double whole = Math.fma(h, up + down, both);
      double share = mask[i] * h / (whole * both);
      x[i] = open;
      dx[i] = Math.fma(up, shut, -(down * open)) * (both * share);
      double rise = opening.slope[j] * (b * b) * shut;
      s[i] = Math.fma(-(closing.slope[j] * (a * a)), open, rise) * share;
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
    for (int i = from; i < to; i++) {
      double lower = conductance[i];
      for (int k = 1; k < power; k++) {
        lower = lower * x[i];
      }
      double open = lower * x[i];
      double drive = v[i] - reversal;
      double change = lower * power * drive;
      current[i] += Math.fma(change, dx[i], open * drive);
      slope[i] += Math.fma(change, s[i], open);
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
    for (int i = from; i < to; i++) {
      double lower = conductance[i];
      for (int k = 1; k < power; k++) {
        lower = lower * x[i];
      }
      double first = lower * x[i];
      double drive = v[i] - reversal;
      double ofFirst = lower * power * drive * y[i];
      double ofSecond = first * drive;
      double open = first * y[i];
      current[i] += Math.fma(ofFirst, dx[i], Math.fma(ofSecond, dy[i], open * drive));
      slope[i] += Math.fma(ofFirst, s[i], Math.fma(ofSecond, sy[i], open));
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
    double[] state = internodes.state;
    double[] left = internodes.left;
    double[] right = internodes.right;
    Arrays.fill(inflow, from, Math.min(from + LANES, to), 0);
    for (int i = from; i + LANES < to; i++) {
      int next = i + LANES;
      int k = Kernel.node(i);
      double l = v[i] - rest[i] + delta[i];
      double r = v[next] - rest[next] + delta[next];
      double toLeft = inflow[i];
      double toRight = 0;
      for (int m = 0; m < internodes.modes[k]; m++) {
        int at = internodes.stateFrom[k] + m * LANES + Kernel.lane(i);
        int c = internodes.constantsFrom[k] + m * LANES + Kernel.lane(i);
        double a = Math.fma(left[c], l, Math.fma(right[c], r, internodes.decay[c] * state[at]));
        state[at] = a;
        toLeft = Math.fma(left[c], a, toLeft);
        toRight = Math.fma(right[c], a, toRight);
      }
      inflow[i] = toLeft;
      inflow[next] = toRight;
    }
  }

  @Override
  public int advance(double[] v, double[] delta, int from, int to, double level, int[] hits) {
    int found = 0;
    for (int i = from; i < to; i++) {
      double before = v[i];
      double after = Math.fma(2, delta[i], before);
      v[i] = after;
      if (before < level && after >= level) {
        hits[found++] = i;
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
    double[] pivot = system.pivot;
    for (int i = from; i < to; i++) {
      int before = i - LANES;
      int after = i + LANES;
      double right =
          Math.fma(-system.passive[i], v[i] - rest[i], inflow[i] - current[i])
              + system.restCurrent[i];
      if (before >= FIRST) {
        right = Math.fma(-system.link[before], v[before] - rest[before], right);
      }
      if (after < v.length) {
        right = Math.fma(-system.link[i], v[after] - rest[after], right);
      }
      right = right * mask[i];
      double diagonal = system.base[i] + slope[i];
      if (i >= from + LANES) {
        double off = system.coupling[before];
        diagonal = Math.fma(-(off * off), pivot[before], diagonal);
        right = Math.fma(-(off * pivot[before]), delta[before], right);
      }
      pivot[i] = 1 / diagonal;
      delta[i] = right;
      current[i] = 0;
      slope[i] = 0;
    }
    for (int i = to - 1; i >= from; i--) {
      double d = delta[i];
      if (i + LANES < to) {
        d = Math.fma(-system.coupling[i], delta[i + LANES], d);
      }
      delta[i] = d * pivot[i];
    }
  }
}
