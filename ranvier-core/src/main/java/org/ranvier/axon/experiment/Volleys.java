package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ranvier.axon.Activity;

/// Tells impulses that begin at a node from those that arrive there.
///
/// A firing belongs to an impulse that was near shortly before and has not yet been at that node;
/// else a new impulse begins. So one that is thrown back begins anew, and a damaged node that fires
/// late, after the impulse leapt it, begins nothing.
final class Volleys {

  /// At 37 °C. An impulse does not wait longer between two nodes: so long does it take to die.
  private static final double LONGEST_MILLISECONDS = 4.5;

  /// An impulse may leap damaged nodes that do not fire themselves, but not so many.
  private static final int FARTHEST_NODES = 6;

  /// One node firing once.
  record Firing(int node, double milliseconds) {}

  /// When an impulse was at each node.
  private record Volley(TreeMap<Integer, Double> times) {

    double latest() {
      return times.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    boolean leadsTo(Firing firing, double since) {
      return !times.containsKey(firing.node)
          && times
              .subMap(firing.node - FARTHEST_NODES, true, firing.node + FARTHEST_NODES, true)
              .values()
              .stream()
              .anyMatch(time -> time > since);
    }
  }

  private final double longestMilliseconds;
  private final TreeMap<Integer, Double> lastFirings = new TreeMap<>();
  private final List<Volley> recent = new ArrayList<>();
  private final List<Firing> beginnings = new ArrayList<>();

  private Volleys(double longestMilliseconds) {
    this.longestMilliseconds = longestMilliseconds;
  }

  /// @return the first firing of each impulse, in the order of time
  static List<Firing> beginnings(Activity activity) {
    List<Firing> firings = new ArrayList<>();
    for (int k = 0; k < activity.axon().nodes(); k++) {
      for (double milliseconds : activity.impulses(k)) {
        firings.add(new Firing(k, milliseconds));
      }
    }
    return beginnings(firings, LONGEST_MILLISECONDS * Setup.slowness(activity.axon()));
  }

  /// @param longestMilliseconds that an impulse may take from node to node
  static List<Firing> beginnings(List<Firing> firings, double longestMilliseconds) {
    Volleys volleys = new Volleys(longestMilliseconds);
    firings.stream()
        .sorted(Comparator.comparingDouble(Firing::milliseconds).thenComparingInt(Firing::node))
        .forEach(volleys::follow);
    return List.copyOf(volleys.beginnings);
  }

  private void follow(Firing firing) {
    double earliest = firing.milliseconds - longestMilliseconds;
    recent.removeIf(volley -> volley.latest() < earliest);
    double own = Optional.ofNullable(lastFirings.get(firing.node)).orElse(Double.NEGATIVE_INFINITY);
    lastFirings.put(firing.node, firing.milliseconds);
    List<Volley> causes =
        recent.stream().filter(volley -> volley.leadsTo(firing, Math.max(own, earliest))).toList();
    if (causes.isEmpty()) {
      beginnings.add(firing);
      recent.add(new Volley(new TreeMap<>()));
      recent.getLast().times.put(firing.node, firing.milliseconds);
      return;
    }
    // Impulses that meet here end as one.
    Volley first = causes.getFirst();
    for (Volley other : causes.subList(1, causes.size())) {
      other.times.forEach((node, time) -> first.times.merge(node, time, Math::max));
      recent.remove(other);
    }
    first.times.put(firing.node, firing.milliseconds);
  }
}
