package org.ranvier.axon.experiment;

import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.axon.experiment.Search.Change;

/// The safety factor about one node.
///
/// @param search over shares of sodium channels
record Margin(int node, Search search) {

  OptionalDouble factor() {
    return search.change().stream().mapToDouble(change -> 1 / change.middle()).findFirst();
  }

  /// @return why there is no factor
  String words() {
    return switch (search.everywhere()) {
      case YES ->
          "passes even with a share of "
              + Words.number(Math.min(search.range().from(), search.range().to()));
      case NO ->
          "blocked even with %s times the channels"
              .formatted(Words.number(Math.max(search.range().from(), search.range().to())));
      case UNDECIDED -> "undecided";
    };
  }

  /// @return node, factor, and the shares at which the impulse blocks and passes
  List<Object> row() {
    return search
        .change()
        .<List<Object>>map(change -> row(change))
        .orElse(List.of(node, words(), "", ""));
  }

  private List<Object> row(Change change) {
    return List.of(node, 1 / change.middle(), change.no(), change.yes());
  }
}
