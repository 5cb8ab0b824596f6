package org.ranvier.axon;

import static org.ranvier.axon.kernel.Kernel.LANES;

import java.util.ArrayList;
import java.util.List;

/// All compartments of an axon in a row, nodes and internodes, with their constants. Arrays are
/// filled up to whole rows of the kernel.
final class CompartmentChain {

  final Axon axon;
  final int size;
  final int padded;

  /// Place of each node in the row.
  final int[] node;

  /// Without myelin, so that the outside is held at 0.
  final boolean[] bare;

  final double[] membraneCapacitance;
  final double[] leak;
  final double[] inwardAtZero;
  final double[] myelinCapacitance;
  final double[] myelinConductance;
  final double[] axial;
  final double[] periaxonal;

  /// Gated channels that some compartment has, with conductances in µS.
  final List<Channel> channels = new ArrayList<>();

  final List<double[]> conductances = new ArrayList<>();

  CompartmentChain(Cable cable) {
    axon = cable.axon();
    List<Compartment> row = new ArrayList<>();
    node = new int[cable.size()];
    for (int k = 0; k < cable.size(); k++) {
      node[k] = row.size();
      row.add(cable.node(k));
      if (k + 1 < cable.size()) {
        row.addAll(cable.internode(k));
      }
    }
    size = row.size();
    padded = (size + LANES - 1) / LANES * LANES;
    bare = new boolean[size];
    membraneCapacitance = new double[size];
    leak = new double[size];
    inwardAtZero = new double[size];
    myelinCapacitance = new double[size];
    myelinConductance = new double[size];
    axial = new double[size];
    periaxonal = new double[size];
    for (int j = 0; j < size; j++) {
      Compartment c = row.get(j);
      bare[j] = c.bare;
      membraneCapacitance[j] = cable.membraneCapacitance(c);
      leak[j] = cable.leak(c);
      inwardAtZero[j] = cable.inwardAtZero(c);
      myelinCapacitance[j] = c.bare ? 0 : cable.myelinCapacitance(c);
      myelinConductance[j] = c.bare ? 0 : cable.myelinConductance(c);
      if (j + 1 < size) {
        axial[j] = cable.axial(c, row.get(j + 1));
        periaxonal[j] = cable.periaxonal(c, row.get(j + 1));
      }
    }
    addChannels(cable, row);
  }

  private void addChannels(Cable cable, List<Compartment> row) {
    List<Channel> all = axon.model().channels();
    for (int i = 0; i < all.size(); i++) {
      double[] conductance = new double[padded];
      boolean used = false;
      for (int j = 0; j < size; j++) {
        conductance[j] = cable.conductance(row.get(j), i);
        used |= conductance[j] != 0;
      }
      if (used && all.get(i).isGated()) {
        channels.add(all.get(i));
        conductances.add(conductance);
      }
    }
  }
}
