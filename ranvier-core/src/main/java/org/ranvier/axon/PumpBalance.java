package org.ranvier.axon;

/// What the pumps of an axon's nodes do at given potentials.
final class PumpBalance {

  /// mA/cm² in nA/µm².
  private static final double MILLIAMPERES = 1e-2;

  private final Cable cable;
  private final Pump pump;
  private final double healthyMillivolts;

  PumpBalance(Cable cable, Pump pump, double healthyMillivolts) {
    this.cable = cable;
    this.pump = pump;
    this.healthyMillivolts = healthyMillivolts;
  }

  /// @return what the pump of a node brings outward beyond the healthy node's, nA
  double outward(int node, double millivolts) {
    double excess =
        sodium(node, millivolts)
            - healthySodium()
            + pump.leakedSodium(millivolts, healthyMillivolts);
    return pump.beyondRest(excess, cable.axon().celsius()) * MILLIAMPERES * cable.node(node).area();
  }

  /// Sodium that flows into a node through its channels and pores, mA/cm².
  private double sodium(int node, double millivolts) {
    AxonModel model = cable.axon().model();
    double celsius = cable.axon().celsius();
    Compartment compartment = cable.node(node);
    double inward = 0;
    for (int i = 0; i < model.channels().size(); i++) {
      Channel channel = model.channels().get(i);
      double siemens = compartment.conductance[i];
      if (siemens != 0 && channel.reversalMillivolts() == pump.sodiumMillivolts()) {
        inward -= channel.settledCurrent(model, celsius, siemens, millivolts);
      } else if (siemens != 0 && channel.name().equals("pore")) {
        inward += siemens * pump.poreSodiumShare() * (pump.sodiumMillivolts() - millivolts);
      }
    }
    return inward;
  }

  private double healthySodium() {
    AxonModel model = cable.axon().model();
    double celsius = cable.axon().celsius();
    double inward = 0;
    for (Channel channel : model.channels()) {
      if (channel.reversalMillivolts() == pump.sodiumMillivolts()) {
        inward -=
            channel.settledCurrent(
                model, celsius, channel.conductance(Region.NODE), healthyMillivolts);
      }
    }
    return inward;
  }
}
