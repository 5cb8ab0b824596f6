package org.ranvier.axon;

import java.util.ArrayList;
import java.util.List;

/// What an axon did over some time: impulses of every node, and potentials of those watched.
public final class Activity {

  private final Axon axon;
  private final Watch watch;
  private final List<List<Double>> impulses = new ArrayList<>();
  private final List<Double> times = new ArrayList<>();
  private final List<List<Double>> potentials = new ArrayList<>();
  private boolean ranAway;

  Activity(Axon axon, Watch watch) {
    this.axon = axon;
    this.watch = watch;
    for (int k = 0; k < axon.nodes(); k++) {
      impulses.add(new ArrayList<>());
    }
    for (int i = 0; i < watch.nodes().size(); i++) {
      potentials.add(new ArrayList<>());
    }
  }

  void impulse(int node, double milliseconds) {
    impulses.get(node).add(milliseconds);
  }

  void markRunaway() {
    ranAway = true;
  }

  /// Whether potentials left any sensible range, as with a current that is too strong. What is
  /// recorded is then void.
  public boolean ranAway() {
    return ranAway;
  }

  void sample(double milliseconds, NodePotentials millivolts) {
    times.add(milliseconds);
    for (int i = 0; i < potentials.size(); i++) {
      potentials.get(i).add(millivolts.at(watch.nodes().get(i)));
    }
  }

  /// The potentials of all nodes at a moment.
  interface NodePotentials {
    double at(int node);
  }

  /// @return the axon
  public Axon axon() {
    return axon;
  }

  /// @return what was watched
  public Watch watch() {
    return watch;
  }

  /// @return when the potential of a node rose through −20 mV, ms
  public List<Double> impulses(int node) {
    return List.copyOf(impulses.get(node));
  }

  /// @return when potentials were recorded, ms
  public double[] times() {
    return times.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// @param watched place among the nodes watched
  /// @return potentials in mV, one for each time
  public double[] potentials(int watched) {
    return potentials.get(watched).stream().mapToDouble(Double::doubleValue).toArray();
  }
}
