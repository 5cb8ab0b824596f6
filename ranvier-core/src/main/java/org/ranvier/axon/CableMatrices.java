package org.ranvier.axon;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/// Capacitance and conductance of the compartments of one internode. Each has a potential inside
/// the axon and, unless it is bare, one under its myelin.
final class CableMatrices {

  private final int[] axonal;
  private final int[] periaxonal;
  private final double[][] capacitance;
  private final double[][] conductance;
  private final double[] source;

  CableMatrices(Cable cable, List<Compartment> compartments) {
    int n = compartments.size();
    axonal = new int[n];
    periaxonal = new int[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      axonal[i] = size++;
      periaxonal[i] = compartments.get(i).bare ? -1 : size++;
    }
    capacitance = new double[size][size];
    conductance = new double[size][size];
    source = new double[size];
    for (int i = 0; i < n; i++) {
      Compartment compartment = compartments.get(i);
      connect(capacitance, axonal[i], periaxonal[i], cable.membraneCapacitance(compartment));
      connect(conductance, axonal[i], periaxonal[i], cable.leak(compartment));
      source[axonal[i]] += cable.inwardAtZero(compartment);
      if (periaxonal[i] >= 0) {
        source[periaxonal[i]] -= cable.inwardAtZero(compartment);
        capacitance[periaxonal[i]][periaxonal[i]] += cable.myelinCapacitance(compartment);
        conductance[periaxonal[i]][periaxonal[i]] += cable.myelinConductance(compartment);
      }
      if (i + 1 < n) {
        Compartment next = compartments.get(i + 1);
        connect(conductance, axonal[i], axonal[i + 1], cable.axial(compartment, next));
        connect(conductance, periaxonal[i], periaxonal[i + 1], cable.periaxonal(compartment, next));
      }
    }
  }

  /// Joins two potentials, of which -1 is the bath.
  private static void connect(double[][] matrix, int one, int other, double value) {
    if (one >= 0) {
      matrix[one][one] += value;
    }
    if (other >= 0) {
      matrix[other][other] += value;
    }
    if (one >= 0 && other >= 0) {
      matrix[one][other] -= value;
      matrix[other][one] -= value;
    }
  }

  /// Joins a compartment to a node, which is held and has no myelin.
  void ground(int compartment, double axial, double periaxonalConductance) {
    connect(conductance, axonal[compartment], -1, axial);
    connect(conductance, periaxonal[compartment], -1, periaxonalConductance);
  }

  /// Index of the potential inside the axon.
  int axonal(int compartment) {
    return axonal[compartment];
  }

  RealMatrix capacitance() {
    return new Array2DRowRealMatrix(capacitance, false);
  }

  RealMatrix conductance() {
    return new Array2DRowRealMatrix(conductance, false);
  }

  /// Currents into each potential when all are at 0 mV, nA.
  double[] source() {
    return source;
  }
}
