package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.Passage;
import org.ranvier.result.Figure.Span;

/// From the first to the last node that a lesion touches.
///
/// @param first a node
/// @param last a node; an internode lesion touches the nodes at both its ends
record DamagedStretch(int first, int last) {

  /// Nodes on either side over which delay is measured.
  static final int MARGIN_NODES = 6;

  /// How the delay is measured, in words.
  static final String HOW_DELAY =
      "Extra delay is the time from the node %d before the first lesion to the node %d after the last, less that of the same axon without lesions."
          .formatted(MARGIN_NODES, MARGIN_NODES);

  static DamagedStretch of(Lesion lesion) {
    int beyond = lesion.kind().place() == LesionKind.Place.NODE ? 1 : 0;
    return new DamagedStretch(lesion.first(), lesion.first() + lesion.count() - beyond);
  }

  /// @return empty if the axon has no lesion
  static Optional<DamagedStretch> of(Axon axon) {
    return axon.lesions().stream()
        .map(DamagedStretch::of)
        .reduce((a, b) -> new DamagedStretch(Math.min(a.first, b.first), Math.max(a.last, b.last)));
  }

  /// @return ms, empty if an impulse did not come that far or the axon has too few nodes around
  OptionalDouble delay(Passage damaged, Passage healthy) {
    int from = first - MARGIN_NODES;
    int to = last + MARGIN_NODES;
    if (from < 0 || to >= damaged.axon().nodes()) {
      return OptionalDouble.empty();
    }
    OptionalDouble slow = time(damaged, from, to);
    OptionalDouble fast = time(healthy, from, to);
    return slow.isPresent() && fast.isPresent()
        ? OptionalDouble.of(slow.getAsDouble() - fast.getAsDouble())
        : OptionalDouble.empty();
  }

  private static OptionalDouble time(Passage passage, int from, int to) {
    OptionalDouble left = passage.arrival(from);
    OptionalDouble reached = passage.arrival(to);
    return left.isPresent() && reached.isPresent()
        ? OptionalDouble.of(reached.getAsDouble() - left.getAsDouble())
        : OptionalDouble.empty();
  }

  /// @return where the lesions lie, for figures
  static List<Span> spans(Axon axon) {
    double spacing = axon.geometry().spacingMicrometres() / 1000;
    List<Span> spans = new ArrayList<>();
    for (Lesion lesion : axon.lesions()) {
      DamagedStretch stretch = of(lesion);
      spans.add(new Span(Words.lesion(lesion), stretch.first * spacing, stretch.last * spacing));
    }
    return spans;
  }
}
