package org.ranvier.study.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;

class CurveTablesTest {

  @Test
  void the_normal_curve_is_that_of_the_error_function() {
    for (double z = -3.59; z < 3.6; z += 0.0137) {
      assertThat(NormalCurve.at(z)).isCloseTo(Erf.erfc(-z / Math.sqrt(2)) / 2, within(2e-7));
    }
    assertThat(NormalCurve.at(-4)).isZero();
    assertThat(NormalCurve.at(4)).isOne();
    assertThat(NormalCurve.at(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(NormalCurve.at(Double.POSITIVE_INFINITY)).isOne();
  }

  @Test
  void the_falling_exponential_is_close() {
    for (double x = 0; x < 29.9; x += 0.00731) {
      assertThat(FallingExponential.at(x)).isCloseTo(Math.exp(-x), within(2e-6));
    }
    assertThat(FallingExponential.at(31)).isZero();
    assertThat(FallingExponential.at(Double.POSITIVE_INFINITY)).isZero();
  }
}
