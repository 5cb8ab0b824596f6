package org.ranvier.axon;

/// A linear system over a chain of compartments, each with two unknowns: the potential inside the
/// axon and the one under the myelin. Neighbours are joined inside to inside and outside to
/// outside.
///
/// Source: block elimination of a tridiagonal system, as in Golub, Van Loan, Matrix Computations,
/// 4th ed., section 4.5.
final class BlockTridiagonal {

  /// Diagonal blocks, symmetric: inside, between, outside.
  final double[] inside;

  final double[] between;
  final double[] outside;

  /// Conductance to the next compartment, 0 after the last.
  final double[] axial;

  final double[] periaxonal;

  /// Right side, and after [#solve] the solution.
  final double[] insideValue;

  final double[] outsideValue;

  private final double[] inverseInside;
  private final double[] inverseBetween;
  private final double[] inverseOutside;

  BlockTridiagonal(int size) {
    inside = new double[size];
    between = new double[size];
    outside = new double[size];
    axial = new double[size];
    periaxonal = new double[size];
    insideValue = new double[size];
    outsideValue = new double[size];
    inverseInside = new double[size];
    inverseBetween = new double[size];
    inverseOutside = new double[size];
  }

  /// Solves the system and empties the diagonal blocks.
  void solve() {
    int n = inside.length;
    for (int j = 0; j < n; j++) {
      if (j > 0) {
        eliminate(j);
      }
      double determinant = inside[j] * outside[j] - between[j] * between[j];
      inverseInside[j] = outside[j] / determinant;
      inverseBetween[j] = -between[j] / determinant;
      inverseOutside[j] = inside[j] / determinant;
      inside[j] = 0;
      between[j] = 0;
      outside[j] = 0;
    }
    for (int j = n - 1; j >= 0; j--) {
      double i = insideValue[j];
      double o = outsideValue[j];
      if (j + 1 < n) {
        i += axial[j] * insideValue[j + 1];
        o += periaxonal[j] * outsideValue[j + 1];
      }
      insideValue[j] = inverseInside[j] * i + inverseBetween[j] * o;
      outsideValue[j] = inverseBetween[j] * i + inverseOutside[j] * o;
    }
  }

  /// Takes what row j−1 says out of row j.
  private void eliminate(int j) {
    int before = j - 1;
    double a = axial[before];
    double p = periaxonal[before];
    inside[j] -= a * inverseInside[before] * a;
    between[j] -= a * inverseBetween[before] * p;
    outside[j] -= p * inverseOutside[before] * p;
    insideValue[j] +=
        a
            * (inverseInside[before] * insideValue[before]
                + inverseBetween[before] * outsideValue[before]);
    outsideValue[j] +=
        p
            * (inverseBetween[before] * insideValue[before]
                + inverseOutside[before] * outsideValue[before]);
  }
}
