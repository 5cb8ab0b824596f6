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
  private final double[] restMillivolts;

  PreparedAxon(Axon axon) {
    this(new Cable(axon));
  }

  PreparedAxon(Cable cable) {
    this.cable = cable;
    if (cable.hasGatedInternodes()) {
      throw new IllegalArgumentException(
          "An axon solved by modes must have passive internodes, but channels of this one lie along"
              + " them; solve it compartment by compartment");
    }
    Map<List<List<Double>>, InternodeModes> known = new HashMap<>();
    for (int k = 0; k + 1 < cable.size(); k++) {
      int internode = k;
      List<List<Double>> figures = cable.isTouched(k) ? figures(k) : List.of();
      modes.add(known.computeIfAbsent(figures, _ -> InternodeModes.of(cable, internode)));
    }
    restMillivolts = new Rest(cable, modes).nodes();
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

  double restMillivolts(int node) {
    return restMillivolts[node];
  }
}
