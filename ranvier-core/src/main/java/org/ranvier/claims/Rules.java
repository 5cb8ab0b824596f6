package org.ranvier.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How verdicts come about. No verdict is ever written down; what is not known never agrees.
public final class Rules {

  private Rules() {}

  /// Figures against the values for which a claim is right.
  ///
  /// Several figures are pooled: the median of their low and of their high ends. The claim is
  /// supported if the pooled interval lies within its scope, and contradicted if no figure touches
  /// the scope.
  ///
  /// @param figures at least one
  public static Bearing within(Scope scope, Collection<Magnitude> figures) {
    if (scope.holds(pooled(figures))) {
      return Bearing.SUPPORTS;
    }
    return figures.stream().anyMatch(scope::touches) ? Bearing.PARTLY : Bearing.CONTRADICTS;
  }

  /// @param figures at least one
  /// @return the medians of their values, low and high ends
  public static Magnitude pooled(Collection<Magnitude> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException(
          "Figures can be pooled if there is one, but there is none");
    }
    double low = median(figures.stream().mapToDouble(Magnitude::low).toArray());
    double high = median(figures.stream().mapToDouble(Magnitude::high).toArray());
    double[] values = figures.stream().flatMapToDouble(figure -> figure.value().stream()).toArray();
    if (values.length == 0) {
      return Magnitude.between(low, high);
    }
    double value = Math.clamp(median(values), low, high);
    return new Magnitude(OptionalDouble.of(value), low, high);
  }

  /// One figure said to be above another: supported if their intervals lie apart in that order,
  /// contradicted if in the other.
  public static Bearing ordered(Magnitude more, Magnitude less) {
    if (more.low() > less.high()) {
      return Bearing.SUPPORTS;
    }
    return more.high() < less.low() ? Bearing.CONTRADICTS : Bearing.PARTLY;
  }

  /// What several bearings come to.
  ///
  /// Agreement takes more that support than support in part, and none that contradicts;
  /// disagreement the reverse; anything else is incomplete.
  ///
  /// @return empty if there is none
  public static Optional<Verdict> together(Collection<Bearing> bearings) {
    if (bearings.isEmpty()) {
      return Optional.empty();
    }
    int supports = Collections.frequency(bearings, Bearing.SUPPORTS);
    int partly = Collections.frequency(bearings, Bearing.PARTLY);
    int contradicts = Collections.frequency(bearings, Bearing.CONTRADICTS);
    if (contradicts == 0 && supports > partly) {
      return Optional.of(Verdict.AGREES);
    }
    if (supports == 0 && contradicts > partly) {
      return Optional.of(Verdict.DISAGREES);
    }
    return Optional.of(Verdict.INCOMPLETE);
  }

  /// Literature and model together.
  ///
  /// The literature decides; a model that says otherwise makes it incomplete. A model alone shows
  /// what could be, which is incomplete too.
  ///
  /// @param literature empty if there is none
  /// @param model empty if it has no say
  public static Verdict whole(Optional<Verdict> literature, Optional<Verdict> model) {
    if (literature.isEmpty()) {
      return model.isEmpty() ? Verdict.NOT_MODELLED : Verdict.INCOMPLETE;
    }
    Verdict verdict = literature.orElseThrow();
    return model.isEmpty() || model.orElseThrow() == verdict ? verdict : Verdict.INCOMPLETE;
  }

  /// A claim of several parts.
  ///
  /// @param parts at least one
  /// @return what all parts share, or incomplete
  public static Verdict ofParts(List<Verdict> parts) {
    List<Verdict> others = new ArrayList<>(parts);
    others.removeAll(List.of(parts.getFirst()));
    return others.isEmpty() ? parts.getFirst() : Verdict.INCOMPLETE;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
