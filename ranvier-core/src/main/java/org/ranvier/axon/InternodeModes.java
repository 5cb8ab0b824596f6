package org.ranvier.axon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/// A passive internode seen from its two nodes. Its compartments are linear, so that what they do
/// to the nodes is a sum of independent modes: dw/dt = −rate·w + (left·V₁ + right·V₂), and each
/// mode brings the currents left·w and right·w to the nodes.
///
/// Modes are sorted by the error that leaving them out of the equations of motion would cause, the
/// largest first; see [#kept].
///
/// Source: modal reduction of a symmetric linear system, as in Golub, Van Loan, Matrix
/// Computations, 4th ed., section 8.7.
final class InternodeModes {

  /// Rates in 1/ms, and coupling to the left and right node.
  final double[] rate;

  final double[] left;
  final double[] right;

  /// Conductance from each node to its neighbour in the internode, µS.
  final double leftAxial;

  final double rightAxial;

  /// Conductance at rest of the left node, of the right node, and from one to the other (below 0).
  final double steadyLeft;

  final double steadyRight;
  final double steadyAcross;

  /// What flows to the nodes if both are held at 0 mV for ever, nA.
  final double leftSource;

  final double rightSource;

  private InternodeModes(
      double[] rate,
      double[] left,
      double[] right,
      double leftAxial,
      double rightAxial,
      double leftSource,
      double rightSource) {
    this.rate = rate;
    this.left = left;
    this.right = right;
    this.leftAxial = leftAxial;
    this.rightAxial = rightAxial;
    this.leftSource = leftSource;
    this.rightSource = rightSource;
    double atLeft = leftAxial;
    double atRight = rightAxial;
    double across = 0;
    for (int m = 0; m < rate.length; m++) {
      atLeft -= left[m] * left[m] / rate[m];
      atRight -= right[m] * right[m] / rate[m];
      across -= left[m] * right[m] / rate[m];
    }
    steadyLeft = atLeft;
    steadyRight = atRight;
    steadyAcross = across;
  }

  /// @param k the internode lies between node k and the next
  static InternodeModes of(Cable cable, int k) {
    List<Compartment> internode = cable.internode(k);
    CableMatrices matrices = new CableMatrices(cable, internode);
    Compartment leftNode = cable.node(k);
    Compartment rightNode = cable.node(k + 1);
    double leftAxial = cable.axial(leftNode, internode.getFirst());
    double rightAxial = cable.axial(internode.getLast(), rightNode);
    matrices.ground(0, leftAxial, cable.periaxonal(leftNode, internode.getFirst()));
    matrices.ground(
        internode.size() - 1, rightAxial, cable.periaxonal(internode.getLast(), rightNode));
    RealMatrix lower = new CholeskyDecomposition(matrices.capacitance(), 1e-12, 1e-300).getL();
    RealMatrix inverse = inverseOfLower(lower);
    RealMatrix scaled = inverse.multiply(matrices.conductance()).multiply(inverse.transpose());
    EigenDecompositionSymmetric eigen =
        new EigenDecompositionSymmetric(symmetric(scaled), 1e-14, false);
    RealMatrix shapes = eigen.getV().transpose().multiply(inverse);
    double[] rate = eigen.getEigenvalues();
    int modes = rate.length;
    double[] left = new double[modes];
    double[] right = new double[modes];
    double[] source = shapes.operate(matrices.source());
    int last = matrices.axonal(internode.size() - 1);
    double leftSource = 0;
    double rightSource = 0;
    for (int m = 0; m < modes; m++) {
      left[m] = shapes.getEntry(m, matrices.axonal(0)) * leftAxial;
      right[m] = shapes.getEntry(m, last) * rightAxial;
      leftSource += left[m] * source[m] / rate[m];
      rightSource += right[m] * source[m] / rate[m];
    }
    int[] order = order(rate, left, right);
    return new InternodeModes(
        picked(rate, order),
        picked(left, order),
        picked(right, order),
        leftAxial,
        rightAxial,
        leftSource,
        rightSource);
  }

  private static int[] order(double[] rate, double[] left, double[] right) {
    return IntStream.range(0, rate.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer m) ->
                -Math.max(left[m] * left[m], right[m] * right[m]) / (rate[m] * rate[m] * rate[m])))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[] picked(double[] values, int[] order) {
    return Arrays.stream(order).mapToDouble(m -> values[m]).toArray();
  }

  /// How many modes must move; the others follow the nodes at once, as a conductance and a
  /// capacitance.
  ///
  /// @param nodeCapacitance nF
  /// @param tolerance the largest error of a mode left out, against the charging of the node, for
  ///   changes as fast as the upstroke
  int kept(double nodeCapacitance, double tolerance) {
    double upstrokePerMillisecond = 30;
    int kept = rate.length;
    while (kept > 0) {
      int m = kept - 1;
      double strength = Math.max(left[m] * left[m], right[m] * right[m]);
      double error =
          strength * upstrokePerMillisecond / (rate[m] * rate[m] * rate[m] * nodeCapacitance);
      if (error > tolerance) {
        break;
      }
      kept--;
    }
    return kept;
  }

  int size() {
    return rate.length;
  }

  private static RealMatrix symmetric(RealMatrix matrix) {
    return matrix.add(matrix.transpose()).scalarMultiply(0.5);
  }

  private static RealMatrix inverseOfLower(RealMatrix lower) {
    int n = lower.getRowDimension();
    double[][] inverse = new double[n][n];
    for (int column = 0; column < n; column++) {
      for (int row = column; row < n; row++) {
        double sum = row == column ? 1 : 0;
        for (int k = column; k < row; k++) {
          sum -= lower.getEntry(row, k) * inverse[k][column];
        }
        inverse[row][column] = sum / lower.getEntry(row, row);
      }
    }
    return new Array2DRowRealMatrix(inverse, false);
  }
}
