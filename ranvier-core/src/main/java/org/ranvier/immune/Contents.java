package org.ranvier.immune;

import org.ranvier.immune.Compartments.Lapse;

/// What is in the compartments now, in g or mg.
final class Contents {

  private final Compartments compartments;
  double fast;
  double slow;
  double depot;

  Contents(Compartments compartments) {
    this.compartments = compartments;
  }

  Contents(Contents other) {
    compartments = other.compartments;
    fast = other.fast;
    slow = other.slow;
    depot = other.depot;
  }

  double central() {
    return fast + slow;
  }

  double peripheral() {
    return fast * compartments.fastPeripheral() + slow * compartments.slowPeripheral();
  }

  void inject(double amount) {
    fast += compartments.fastShare() * amount;
    slow += compartments.slowShare() * amount;
  }

  /// @return what is in plasma after a time with a steady flow
  double centralAfter(Lapse lapse, double flow) {
    return fastAfter(lapse, flow) + slowAfter(lapse, flow);
  }

  /// Lives through a time with a steady flow into plasma.
  void live(Lapse lapse, double flow) {
    double fastThen = fastAfter(lapse, flow);
    slow = slowAfter(lapse, flow);
    fast = fastThen;
    depot *= lapse.depotLeft();
  }

  private double fastAfter(Lapse lapse, double flow) {
    return fast * lapse.fastLeft() + flow * lapse.fastFromFlow() + depot * lapse.fastFromDepot();
  }

  private double slowAfter(Lapse lapse, double flow) {
    return slow * lapse.slowLeft() + flow * lapse.slowFromFlow() + depot * lapse.slowFromDepot();
  }
}
