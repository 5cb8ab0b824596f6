package org.ranvier.axon;

import java.util.ArrayList;
import java.util.List;

/// What a lesion may change at one node or internode.
///
/// A node lesion sees the node and the two halves of internodes that belong to it, an internode
/// lesion the whole internode. The halves are listed outward from the node.
final class LesionSite {

  private final AxonModel model;
  private final List<Compartment> node;
  private final List<List<Compartment>> halves;

  private LesionSite(AxonModel model, List<Compartment> node, List<List<Compartment>> halves) {
    this.model = model;
    this.node = node;
    this.halves = halves;
  }

  static LesionSite node(
      AxonModel model, Compartment node, List<List<Compartment>> adjoiningHalves) {
    return new LesionSite(model, List.of(node), adjoiningHalves);
  }

  static LesionSite internode(
      AxonModel model, List<Compartment> distalHalf, List<Compartment> proximalHalf) {
    return new LesionSite(model, List.of(), List.of(distalHalf, proximalHalf));
  }

  Compartment node() {
    return node.getFirst();
  }

  /// The halves of internodes, outward from their nodes.
  List<List<Compartment>> halves() {
    return halves;
  }

  /// All compartments of the halves that lie in some regions.
  List<Compartment> in(Region... regions) {
    List<Compartment> found = new ArrayList<>();
    for (List<Compartment> half : halves) {
      for (Compartment compartment : half) {
        if (List.of(regions).contains(compartment.region)) {
          found.add(compartment);
        }
      }
    }
    return found;
  }

  /// Index of a channel, which the model must have.
  int channel(String name) {
    int channel = model.channel(name);
    if (channel < 0) {
      throw new IllegalArgumentException(
          "The model %s must have the channel that a lesion changes, but has no %s; name one of %s"
              .formatted(model.id(), name, model.channels().stream().map(Channel::name).toList()));
    }
    return channel;
  }

  /// Indices of all channels with gates.
  List<Integer> gatedChannels() {
    List<Integer> gated = new ArrayList<>();
    for (int i = 0; i < model.channels().size(); i++) {
      if (model.channels().get(i).isGated()) {
        gated.add(i);
      }
    }
    return gated;
  }
}
