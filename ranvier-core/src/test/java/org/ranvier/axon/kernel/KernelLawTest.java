package org.ranvier.axon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ranvier.testing.Law;

/// The vector kernel and its scalar twin give the same bits, and rates are what they should be.
class KernelLawTest {

  private static final int LANES = Kernel.LANES;

  @Test
  void the_vector_kernel_runs_where_its_module_is_there() {
    boolean there = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

    assertThat(Kernels.best().name()).startsWith(there ? "vector" : "scalar");
    assertThat(Kernels.advice().isEmpty()).isEqualTo(there);
  }

  @Law(cases = 30)
  void rates_are_the_same_bits_in_both(SplittableRandom random) {
    int nodes = 1 + random.nextInt(20);
    double[] v = values(random, Kernel.length(nodes), -250, 250);
    v[random.nextInt(Kernel.FIRST, v.length)] = -21.4;
    double factor = (random.nextBoolean() ? 1 : -1) / random.nextDouble(1, 14);
    for (int form = 0; form < 3; form++) {
      Fraction best = rate(Kernels.best(), form, v, factor);
      Fraction scalar = rate(Kernels.scalar(), form, v, factor);

      assertThat(best.numerator).isEqualTo(scalar.numerator);
      assertThat(best.denominator).isEqualTo(scalar.denominator);
      assertThat(best.slope).isEqualTo(scalar.slope);
    }
  }

  @Law(cases = 30)
  void rates_are_what_their_formulas_say(SplittableRandom random) {
    double[] v = values(random, Kernel.length(1), -150, 100);
    v[Kernel.FIRST] = -21.4;
    v[Kernel.FIRST + 1] = -21.4 + 1e-5;
    double factor = (random.nextBoolean() ? 1 : -1) / random.nextDouble(5, 14);
    for (int form = 0; form < 3; form++) {
      Fraction rate = rate(Kernels.best(), form, v, factor);
      for (int i = Kernel.FIRST; i < v.length; i++) {
        double value = rate.numerator[i] / rate.denominator[i];
        double expected = 1.5 * formula(form, (v[i] + 21.4) * factor);
        assertThat(value).isCloseTo(expected, within(2e-9 * Math.abs(expected) + 1e-12));
        double h = 1e-4;
        double slope =
            1.5
                * (formula(form, (v[i] + h + 21.4) * factor)
                    - formula(form, (v[i] - h + 21.4) * factor))
                / (2 * h);
        assertThat(rate.slope[i] / (rate.denominator[i] * rate.denominator[i]))
            .isCloseTo(slope, within(1e-5 * Math.abs(slope) + 1e-7));
      }
    }
  }

  @Law(cases = 30)
  void a_step_is_the_same_bits_in_both(SplittableRandom random) {
    int nodes = 3 + random.nextInt(20);
    long seed = random.nextLong();

    assertThat(step(Kernels.best(), new SplittableRandom(seed), nodes))
        .isEqualTo(step(Kernels.scalar(), new SplittableRandom(seed), nodes));
  }

  private static Fraction rate(Kernel kernel, int form, double[] v, double factor) {
    int from = Kernel.FIRST;
    Fraction rate = new Fraction(Kernel.node(v.length));
    switch (form) {
      case 0 -> kernel.linoid(v, from, v.length, -21.4, factor, 1.5, rate);
      case 1 -> kernel.sigmoid(v, from, v.length, -21.4, factor, 1.5, rate);
      default -> kernel.exponential(v, from, v.length, -21.4, factor, 1.5, rate);
    }
    return rate;
  }

  private static double formula(int form, double y) {
    return switch (form) {
      case 0 -> Math.abs(y) < 1e-4 ? 1 + y / 2 + y * y / 12 : y / (1 - Math.exp(-y));
      case 1 -> 1 / (1 + Math.exp(-y));
      default -> Math.exp(y);
    };
  }

  /// Channels of one and two gates, modes, the linear system, and the advance of all potentials.
  private static double[] step(Kernel kernel, SplittableRandom random, int nodes) {
    int size = Kernel.length(nodes);
    int from = Kernel.FIRST;
    double[] v = values(random, size, -100, 50);
    double[] rest = values(random, size, -90, -70);
    double[] g = values(random, size, 0, 1);
    double[] x = values(random, size, 0, 1);
    double[] dx = values(random, size, -0.1, 0.1);
    double[] s = values(random, size, -0.01, 0.01);
    double[] current = new double[size];
    double[] slope = new double[size];
    for (int power : new int[] {1, 2, 3, 4}) {
      kernel.channel(v, from, size, g, -90, power, x, dx, s, current, slope);
      kernel.channel(v, from, size, g, 50, power, x, dx, s, x, dx, s, current, slope);
    }
    double[] delta = values(random, size, -1, 1);
    double[] inflow = new double[size];
    kernel.modes(internodes(random, nodes), v, rest, delta, from, size, inflow);
    Tridiagonal system = new Tridiagonal(nodes);
    for (int i = from; i < size; i++) {
      system.base[i] = 5 + random.nextDouble();
      system.passive[i] = random.nextDouble();
      system.link[i] = i < size - LANES ? -random.nextDouble() : 0;
      system.coupling[i] = -random.nextDouble();
      system.restCurrent[i] = random.nextDouble();
    }
    double[] mask = new double[size];
    for (int i = 0; i < size; i++) {
      mask[i] = random.nextInt(4) > 0 ? 1 : 0;
    }
    int second = Kernel.at(1, 0);
    kernel.solve(system, v, rest, mask, inflow, current, slope, delta, second, size);
    int[] hits = new int[size];
    int found = kernel.advance(v, delta, second, size, -20, hits);
    double[] all = new double[2 * size + 1];
    System.arraycopy(v, 0, all, 0, size);
    System.arraycopy(delta, 0, all, size, size);
    all[2 * size] = found;
    return all;
  }

  /// None, one, two or three modes in each.
  private static Internodes internodes(SplittableRandom random, int nodes) {
    int[] modes = random.ints(nodes - 1, 0, 4).toArray();
    int[] from = new int[nodes - 1];
    Arrays.setAll(from, k -> Kernel.at(3 * k, 0));
    Internodes internodes = new Internodes(modes, from, from);
    for (double[] each : List.of(internodes.decay, internodes.left, internodes.right)) {
      Arrays.setAll(each, _ -> random.nextDouble(-0.7, 0.7));
    }
    Arrays.setAll(internodes.state, _ -> random.nextDouble(-1, 1));
    return internodes;
  }

  private static double[] values(SplittableRandom random, int length, double from, double to) {
    return random.doubles(length, from, to).toArray();
  }
}
