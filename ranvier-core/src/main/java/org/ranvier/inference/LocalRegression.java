package org.ranvier.inference;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;

/// How damage changes with the features about a measured segment: a weighted linear regression of
/// normal scores among the segments most like it.
final class LocalRegression {

  /// Keeps the regression from resting on a feature that hardly varies.
  private static final double RIDGE = 0.01;

  private final SegmentLibrary library;
  private final Alike alike;
  private final double[][] differences;
  private final DecompositionSolver solver;

  LocalRegression(SegmentLibrary library, Alike alike, SegmentFeatures measured) {
    this.library = library;
    this.alike = alike;
    int terms = alike.features().size() + 1;
    differences = new double[alike.size()][terms];
    for (int j = 0; j < terms; j++) {
      for (int i = 0; i < differences.length; i++) {
        differences[i][j] = j == 0 ? 1 : difference(alike.features().get(j - 1), i, measured);
      }
    }
    solver = new CholeskyDecomposition(new Array2DRowRealMatrix(products(terms))).getSolver();
  }

  private double difference(Feature feature, int i, SegmentFeatures measured) {
    double there = library.column(feature).value(alike.segment(i));
    return (there - measured.of(feature)) / library.deviation(feature);
  }

  private double[][] products(int terms) {
    double[][] products = new double[terms][terms];
    for (int i = 0; i < differences.length; i++) {
      for (int j = 0; j < terms; j++) {
        double weighted = alike.weight(i) * differences[i][j];
        for (int k = 0; k <= j; k++) {
          products[j][k] += weighted * differences[i][k];
        }
      }
    }
    for (int j = 0; j < terms; j++) {
      products[j][j] += RIDGE;
      for (int k = 0; k < j; k++) {
        products[k][j] = products[j][k];
      }
    }
    return products;
  }

  /// One kind of damage among the segments most alike.
  ///
  /// @param scores of each
  /// @param shifts what of each score is put down to its features' not being those measured
  @SuppressWarnings("ArrayRecordComponent") // never leaves this package
  record Fit(double[] scores, double[] shifts) {}

  Fit fit(Damage damage) {
    Ranks ranks = library.damage(damage);
    double[] scores = new double[differences.length];
    double[] right = new double[alike.features().size() + 1];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = ranks.score(alike.segment(i));
      for (int j = 0; j < right.length; j++) {
        right[j] += alike.weight(i) * differences[i][j] * scores[i];
      }
    }
    double[] slopes = solver.solve(new ArrayRealVector(right)).toArray();
    double[] shifts = new double[scores.length];
    Arrays.setAll(shifts, i -> shift(slopes, differences[i]));
    return new Fit(scores, shifts);
  }

  private static double shift(double[] slopes, double[] differences) {
    double shift = 0;
    for (int j = 1; j < slopes.length; j++) {
      shift += slopes[j] * differences[j];
    }
    return shift;
  }
}
