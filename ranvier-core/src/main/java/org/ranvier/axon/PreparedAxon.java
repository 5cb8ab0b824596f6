package org.ranvier.axon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An axon with passive internodes, ready to be solved: the modes of its internodes and the
/// potentials of its nodes at rest.
final class PreparedAxon {

  private final Cable cable;
  private final List<InternodeModes> modes = new ArrayList<>();
  private final Rest rest;
  private final double[] restMillivolts;

  /// What drives each node away from the potentials at which it starts, nA; nothing at rest.
  private final double[] drive;

  PreparedAxon(Axon axon) {
    this(new Cable(axon));
  }

  PreparedAxon(Cable cable) {
    this(cable, false);
  }

  /// @param atOnset true to start at the rest of the healthy axon, with the lesions coming on at
  ///   that moment
  PreparedAxon(Cable cable, boolean atOnset) {
    this.cable = cable;
    if (cable.hasGatedInternodes()) {
      throw new IllegalArgumentException(
          "This can be asked of axons with passive internodes only, but channels of this one lie along"
              + " them; take the model mrg-2002 without uncovered potassium channels");
    }
    Map<List<List<Double>>, InternodeModes> known = new HashMap<>();
    for (int k = 0; k + 1 < cable.size(); k++) {
      int internode = k;
      List<List<Double>> figures = cable.isTouched(k) ? figures(k) : List.of();
      modes.add(known.computeIfAbsent(figures, _ -> InternodeModes.of(cable, internode)));
    }
    rest = new Rest(cable, modes);
    if (atOnset) {
      Axon axon = cable.axon();
      restMillivolts = new PreparedAxon(axon.with(List.of())).restMillivolts;
      drive = rest.flow(restMillivolts);
    } else {
      restMillivolts = rest.nodes();
      drive = new double[restMillivolts.length];
    }
  }

  /// What the modes of an internode depend on.
  private List<List<Double>> figures(int k) {
    List<List<Double>> figures = new ArrayList<>();
    figures.add(List.of(cable.node(k).lengthMicrometres, cable.node(k + 1).lengthMicrometres));
    for (Compartment c : cable.internode(k)) {
      figures.add(
          List.of(
              c.axonMicrometres,
              c.lengthMicrometres,
              c.lamellae,
              c.periaxonalMicrometres,
              c.bare ? 1.0 : 0.0,
              c.severedBeyond ? 1.0 : 0.0,
              cable.leak(c),
              cable.inwardAtZero(c)));
    }
    return figures;
  }

  Cable cable() {
    return cable;
  }

  Axon axon() {
    return cable.axon();
  }

  InternodeModes modes(int internode) {
    return modes.get(internode);
  }

  /// Conductance of leaks and internodes at a node, µS.
  double passive(int node) {
    return rest.passive(node);
  }

  double driveNanoamperes(int node) {
    return drive[node];
  }

  /// The potential at which a node starts.
  double restMillivolts(int node) {
    return restMillivolts[node];
  }
}
