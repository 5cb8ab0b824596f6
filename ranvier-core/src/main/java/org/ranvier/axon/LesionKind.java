package org.ranvier.axon;

import java.util.List;
import org.ranvier.reference.Term;

/// What can be wrong with an axon. Each kind says where it acts, what its value means, and what it
/// does there; a new kind is one more constant.
public enum LesionKind implements Term {
  /// Loss of sodium channels, fast and persistent, of a node.
  SODIUM_CHANNELS(Place.NODE, "share of sodium channels left", 1, 0, 10) {
    @Override
    void apply(LesionSite site, double value, String channel) {
      site.node().scale(site.channel("fast-sodium"), value);
      site.node().scale(site.channel("persistent-sodium"), value);
    }
  },
  /// A node drawn out in length; its channels are spread thinner, leak and capacitance grow.
  NODE_LENGTH(Place.NODE, "length of the node against the healthy one", 1, 0.1, 1000) {
    @Override
    void apply(LesionSite site, double value, String channel) {
      site.node().lengthMicrometres *= value;
      for (int gated : site.gatedChannels()) {
        site.node().scale(gated, 1 / value);
      }
    }
  },
  /// Myelin drawn back from a node: on both sides the paranode and a piece of the juxtaparanode lie
  /// bare.
  RETRACTION(Place.NODE, "bare length of juxtaparanode on each side, µm", 0, 0, 1000) {
    @Override
    void apply(LesionSite site, double value, String channel) {
      for (List<Compartment> half : site.halves()) {
        retract(half, value);
      }
    }
  },
  /// Fast potassium channels of paranode and juxtaparanode on both sides of a node, which myelin
  /// hides in health. They are added under whatever myelin is left.
  UNCOVERED_POTASSIUM(Place.NODE, "fast potassium conductance, S/cm²", 0, 0, 10) {
    @Override
    void apply(LesionSite site, double value, String channel) {
      int fast = site.channel("fast-potassium");
      for (Compartment compartment : site.in(Region.MYSA, Region.FLUT)) {
        compartment.conductance[fast] += value;
      }
    }
  },
  /// The seal of the paranodes loosened on both sides of a node.
  PARANODAL_GAP(Place.NODE, "width of the periaxonal space at the paranode, µm", 0.002, 1e-4, 100) {
    @Override
    void apply(LesionSite site, double value, String channel) {
      site.in(Region.MYSA).forEach(each -> each.periaxonalMicrometres = value);
    }
  },
  /// Holes that complement leaves in the membrane of a node; every ion passes.
  PORE(Place.NODE, "conductance of pores, S/cm²", 0, 0, 1000) {
    @Override
    void apply(LesionSite site, double value, String channel) {
      site.node().conductance[site.channel("pore")] += value;
    }
  },
  /// A steady current through the membrane of a node: outward above 0, which hyperpolarises, as a
  /// pump does; inward below 0, which depolarises.
  CURRENT(Place.NODE, "outward current, mA/cm²", 0, -1000, 1000) {
    @Override
    void apply(LesionSite site, double value, String channel) {
      site.node().appliedCurrent += value;
    }
  },
  /// One kind of channel of a node made more or less.
  NODE_CONDUCTANCE(Place.NODE, "conductance against the healthy one", 1, 0, 10_000) {
    @Override
    void apply(LesionSite site, double value, String channel) {
      site.node().scale(site.channel(channel), value);
    }
  },
  /// One kind of channel of an internode made more or less.
  INTERNODE_CONDUCTANCE(Place.INTERNODE, "conductance against the healthy one", 1, 0, 10_000) {
    @Override
    void apply(LesionSite site, double value, String channel) {
      int index = site.channel(channel);
      site.in(Region.MYSA, Region.FLUT, Region.STIN).forEach(each -> each.scale(index, value));
    }
  },
  /// Myelin thinned: fewer lamellae.
  MYELIN(Place.INTERNODE, "share of lamellae left", 1, 1e-6, 10) {
    @Override
    void apply(LesionSite site, double value, String channel) {
      site.in(Region.MYSA, Region.FLUT, Region.STIN).forEach(each -> each.lamellae *= value);
    }
  },
  /// The periaxonal space of juxtaparanode and internode widened.
  PERIAXONAL_GAP(Place.INTERNODE, "width of the periaxonal space, µm", 0.004, 1e-4, 100) {
    @Override
    void apply(LesionSite site, double value, String channel) {
      site.in(Region.FLUT, Region.STIN).forEach(each -> each.periaxonalMicrometres = value);
    }
  },
  /// The axon cut through in the middle of an internode.
  INTERRUPTION(Place.INTERNODE, "cut: 1", 0, 0, 1) {
    @Override
    void apply(LesionSite site, double value, String channel) {
      site.halves().getFirst().getLast().severedBeyond = value > 0;
    }
  };

  /// Where a lesion acts.
  public enum Place implements Term {
    NODE,
    INTERNODE
  }

  private final Place place;
  private final String meaning;
  private final double healthy;
  private final double least;
  private final double most;

  LesionKind(Place place, String meaning, double healthy, double least, double most) {
    this.place = place;
    this.meaning = meaning;
    this.healthy = healthy;
    this.least = least;
    this.most = most;
  }

  /// Changes one node or internode.
  ///
  /// @param channel which channel, for kinds that concern one; else empty
  abstract void apply(LesionSite site, double value, String channel);

  /// @return whether it acts on nodes or internodes
  public Place place() {
    return place;
  }

  /// @return what its value means, with the unit
  public String meaning() {
    return meaning;
  }

  /// @return the value at which nothing is wrong
  public double healthy() {
    return healthy;
  }

  /// @return the smallest value
  public double least() {
    return least;
  }

  /// @return the largest value
  public double most() {
    return most;
  }

  /// @return true if a lesion of this kind names a channel
  public boolean concernsOneChannel() {
    return this == NODE_CONDUCTANCE || this == INTERNODE_CONDUCTANCE;
  }

  private static void retract(List<Compartment> half, double micrometres) {
    if (micrometres <= 0) {
      return;
    }
    half.getFirst().bare = true;
    Compartment juxtaparanode = half.get(1);
    if (micrometres >= juxtaparanode.lengthMicrometres) {
      throw new IllegalArgumentException(
          "Retraction must leave some of the juxtaparanode, which is %s µm long here, but is %s µm; retract less"
              .formatted(juxtaparanode.lengthMicrometres, micrometres));
    }
    Compartment piece = juxtaparanode.cutOff(micrometres);
    piece.bare = true;
    half.add(1, piece);
  }
}
