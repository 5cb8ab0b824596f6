package org.ranvier.axon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// An axon cut into compartments, with its lesions in place: nodes, and between them the
/// compartments of internodes. Electrical values are in nF, µS, MΩ, mV and nA.
final class Cable {

  private static final int STIN_OF_A_HALF = 3;

  /// µF/cm² in nF/µm², and S/cm² in µS/µm², and mA/cm² in nA/µm².
  private static final double MICROFARADS = 1e-5;

  private static final double SIEMENS = 1e-2;
  private static final double MILLIAMPERES = 1e-2;

  /// Ω·cm·µm/µm² in MΩ.
  private static final double OHM_CENTIMETRES = 1e-2;

  private final Axon axon;
  private final List<Compartment> nodes = new ArrayList<>();
  private final List<List<Compartment>> internodes = new ArrayList<>();

  /// Internodes that a lesion changes, or whose node it changes. All others are one and the same.
  private final BitSet touched = new BitSet();

  private final BitSet ownNodes = new BitSet();
  private final List<List<Compartment>> left = new ArrayList<>();
  private final List<List<Compartment>> right = new ArrayList<>();

  Cable(Axon axon) {
    this.axon = axon;
    AxonModel model = axon.model();
    Geometry geometry = axon.geometry();
    Compartment healthyNode = node(model, geometry);
    List<Compartment> healthyHalf = half(model, geometry);
    for (int k = 0; k < axon.nodes(); k++) {
      nodes.add(healthyNode);
    }
    for (int k = 0; k + 1 < axon.nodes(); k++) {
      left.add(healthyHalf);
      right.add(healthyHalf);
    }
    for (Lesion lesion : axon.lesions()) {
      for (int i = 0; i < lesion.count(); i++) {
        LesionSite site = site(model, lesion, lesion.first() + i);
        lesion.kind().apply(site, lesion.value(i), lesion.channel());
      }
    }
    List<Compartment> healthy = whole(healthyHalf, healthyHalf);
    for (int k = 0; k + 1 < axon.nodes(); k++) {
      internodes.add(touched.get(k) ? whole(left.get(k), right.get(k)) : healthy);
    }
  }

  private static List<Compartment> whole(List<Compartment> left, List<Compartment> right) {
    List<Compartment> whole = new ArrayList<>(left);
    whole.addAll(right.reversed());
    return whole;
  }

  private static Compartment node(AxonModel model, Geometry geometry) {
    return new Compartment(model, Region.NODE, geometry, model.cable().nodeMicrometres());
  }

  /// Half an internode, outward from its node.
  private static List<Compartment> half(AxonModel model, Geometry geometry) {
    double mysa = model.cable().mysaMicrometres();
    double stin =
        (geometry.spacingMicrometres()
                - model.cable().nodeMicrometres()
                - 2 * mysa
                - 2 * geometry.flutMicrometres())
            / (2 * STIN_OF_A_HALF);
    List<Compartment> half = new ArrayList<>();
    half.add(new Compartment(model, Region.MYSA, geometry, mysa));
    half.add(new Compartment(model, Region.FLUT, geometry, geometry.flutMicrometres()));
    for (int i = 0; i < STIN_OF_A_HALF; i++) {
      half.add(new Compartment(model, Region.STIN, geometry, stin));
    }
    return half;
  }

  private LesionSite site(AxonModel model, Lesion lesion, int index) {
    if (lesion.kind().place() == LesionKind.Place.INTERNODE) {
      return LesionSite.internode(model, own(left, index), own(right, index));
    }
    List<List<Compartment>> halves = new ArrayList<>();
    if (index > 0) {
      halves.add(own(right, index - 1));
    }
    if (index < left.size()) {
      halves.add(own(left, index));
    }
    if (!ownNodes.get(index)) {
      ownNodes.set(index);
      nodes.set(index, node(model, axon.geometry()));
    }
    return LesionSite.node(model, nodes.get(index), halves);
  }

  /// Half an internode that may be changed without changing others.
  private List<Compartment> own(List<List<Compartment>> halves, int index) {
    if (!touched.get(index)) {
      touched.set(index);
      left.set(index, half(axon.model(), axon.geometry()));
      right.set(index, half(axon.model(), axon.geometry()));
    }
    return halves.get(index);
  }

  /// True if an internode, or a node beside it, is not as in the healthy axon.
  boolean isTouched(int internode) {
    return touched.get(internode);
  }

  Axon axon() {
    return axon;
  }

  int size() {
    return nodes.size();
  }

  Compartment node(int k) {
    return nodes.get(k);
  }

  /// The compartments between node k and node k + 1.
  List<Compartment> internode(int k) {
    return internodes.get(k);
  }

  /// True if some compartment of some internode has gated channels.
  boolean hasGatedInternodes() {
    List<Compartment> healthy = half(axon.model(), axon.geometry());
    return hasGates(healthy) || touched.stream().anyMatch(k -> hasGates(internodes.get(k)));
  }

  private boolean hasGates(List<Compartment> internode) {
    List<Channel> channels = axon.model().channels();
    for (Compartment compartment : internode) {
      for (int i = 0; i < channels.size(); i++) {
        if (channels.get(i).isGated() && compartment.conductance[i] != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /// Capacitance of the axolemma, nF.
  double membraneCapacitance(Compartment c) {
    return axon.model().cable().membraneCapacitance() * MICROFARADS * c.area();
  }

  /// Conductance of a channel with all gates open, µS.
  double conductance(Compartment c, int channel) {
    return c.conductance[channel] * SIEMENS * c.area();
  }

  /// Conductance of all channels without gates, µS.
  double leak(Compartment c) {
    double sum = 0;
    for (int i = 0; i < c.conductance.length; i++) {
      sum += axon.model().channels().get(i).isGated() ? 0 : conductance(c, i);
    }
    return sum;
  }

  /// The current that leak and applied current bring inward at 0 mV, nA.
  double inwardAtZero(Compartment c) {
    double sum = -c.appliedCurrent * MILLIAMPERES * c.area();
    for (int i = 0; i < c.conductance.length; i++) {
      Channel channel = axon.model().channels().get(i);
      sum += channel.isGated() ? 0 : conductance(c, i) * channel.reversalMillivolts();
    }
    return sum;
  }

  /// Capacitance of the myelin, nF.
  double myelinCapacitance(Compartment c) {
    return axon.model().cable().lamellaCapacitance()
        * MICROFARADS
        * myelinArea(c)
        / (2 * c.lamellae);
  }

  /// Conductance of the myelin, µS.
  double myelinConductance(Compartment c) {
    return axon.model().cable().lamellaConductance() * SIEMENS * myelinArea(c) / (2 * c.lamellae);
  }

  private static double myelinArea(Compartment c) {
    return Math.PI * c.fibreMicrometres * c.lengthMicrometres;
  }

  /// Conductance along the axon between the middles of two neighbours, µS.
  double axial(Compartment near, Compartment far) {
    return near.severedBeyond ? 0 : 2 / (axialResistance(near) + axialResistance(far));
  }

  /// The same along the periaxonal space.
  double periaxonal(Compartment near, Compartment far) {
    return near.severedBeyond ? 0 : 2 / (periaxonalResistance(near) + periaxonalResistance(far));
  }

  private double axialResistance(Compartment c) {
    return resistance(c, Math.PI * c.axonMicrometres * c.axonMicrometres / 4);
  }

  private double periaxonalResistance(Compartment c) {
    double inner = c.axonMicrometres / 2;
    double outer = inner + c.periaxonalMicrometres;
    return resistance(c, Math.PI * (outer * outer - inner * inner));
  }

  private double resistance(Compartment c, double crossSection) {
    return axon.model().cable().resistivityOhmCentimetres()
        * OHM_CENTIMETRES
        * c.lengthMicrometres
        / crossSection;
  }
}
