package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.axon.Activity;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Passage;
import org.ranvier.axon.Stimulus;
import org.ranvier.axon.Watch;
import org.ranvier.result.Figure;

/// Draws an impulse: over place and time, and as traces of single nodes.
final class ImpulsePictures {

  /// A picture shows no more rows than this.
  private static final int MOST_NODES = 1000;

  private static final double FINEST_MILLISECONDS = 0.01;
  private static final int MOST_MOMENTS = 1000;

  /// At 37 °C, what is drawn after the last node was reached.
  private static final double TAIL_MILLISECONDS = 1;

  private final Passage passage;
  private final Axon axon;
  private final Conduction conduction;

  ImpulsePictures(Passage passage, Conduction conduction) {
    this.passage = passage;
    this.axon = passage.axon();
    this.conduction = conduction;
  }

  boolean canBeDrawn() {
    return axon.nodes() <= MOST_NODES;
  }

  String whyNot() {
    return "No potentials are drawn, because the axon has %d nodes, more than %d."
        .formatted(axon.nodes(), MOST_NODES);
  }

  /// @param nodes whose traces; if empty, chosen by the lesions
  /// @return nothing if the axon is too long
  List<Figure> draw(List<Integer> nodes) {
    if (!canBeDrawn()) {
      return List.of();
    }
    double milliseconds = milliseconds();
    Watch watch = Watch.allNodes(axon, Math.max(FINEST_MILLISECONDS, milliseconds / MOST_MOMENTS));
    List<Stimulus> shock = List.of(Stimulus.ofFirstNode(axon.fibreMicrometres()));
    Activity activity = conduction.activity(axon, shock, milliseconds, watch);
    return List.of(
        overPlaceAndTime(activity), traces(activity, nodes.isEmpty() ? telling() : nodes));
  }

  private double milliseconds() {
    double last = 0;
    for (int k = 0; k < axon.nodes(); k++) {
      OptionalDouble arrival = passage.arrival(k);
      last = Math.max(last, arrival.orElse(0));
    }
    return last + TAIL_MILLISECONDS * Setup.slowness(axon);
  }

  private Figure overPlaceAndTime(Activity activity) {
    double spacing = axon.geometry().spacingMicrometres() / 1000;
    double[] places = new double[axon.nodes()];
    double[][] millivolts = new double[axon.nodes()][];
    for (int k = 0; k < axon.nodes(); k++) {
      places[k] = k * spacing;
      millivolts[k] = activity.potentials(k);
    }
    return new Figure.SpaceTime(
        "space-time",
        "The impulse on its way",
        axon.lesions().isEmpty()
            ? "Each line is a node; an even slope is an even velocity."
            : "Each line is a node; where the front bends or ends, the lesion acts.",
        activity.times(),
        places,
        millivolts,
        DamagedStretch.spans(axon));
  }

  private Figure traces(Activity activity, List<Integer> nodes) {
    List<Figure.Series> series = new ArrayList<>();
    for (int node : nodes) {
      series.add(
          new Figure.Series("node " + node, activity.times(), activity.potentials(node), true));
    }
    return new Figure.Curves(
        "traces",
        "Potentials of single nodes",
        "A node that the impulse does not reach rises little or not at all.",
        new Figure.Axis("time (ms)", false),
        new Figure.Axis("potential (mV)", false),
        series,
        List.of());
  }

  /// A node before, in and after the lesions; quarter, middle and three quarters if there are none.
  private List<Integer> telling() {
    int last = axon.nodes() - 1;
    Optional<DamagedStretch> stretch = DamagedStretch.of(axon);
    if (stretch.isEmpty()) {
      return List.of(last / 4, last / 2, 3 * last / 4);
    }
    int before = Math.max(0, stretch.get().first() - DamagedStretch.MARGIN_NODES);
    int middle = (stretch.get().first() + stretch.get().last()) / 2;
    int after = Math.min(last, stretch.get().last() + DamagedStretch.MARGIN_NODES);
    return List.of(before, middle, after).stream().distinct().toList();
  }
}
