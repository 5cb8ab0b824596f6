package org.ranvier.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the model answers to parts of claims.
///
/// @param stale protocols whose figures are not of today's model
record ModelAnswers(ModelFigures figures, List<String> stale) {

  List<PartReading.Answer> of(Part part) {
    return part.checks().stream().map(check -> answer(part, check)).toList();
  }

  /// @return empty if no check has an answer, or one of them has none
  static Optional<Verdict> verdict(List<PartReading.Answer> answers) {
    List<Bearing> bearings = new ArrayList<>();
    for (PartReading.Answer answer : answers) {
      if (answer.bearing().isEmpty()) {
        return Optional.empty();
      }
      bearings.add(answer.bearing().orElseThrow());
    }
    return Rules.together(bearings);
  }

  private PartReading.Answer answer(Part part, ModelCheck check) {
    return switch (check) {
      case ModelCheck.Single single -> {
        Optional<ModelFigures.Figure> figure = figures.find(single.endpoint());
        boolean old = stale.contains(single.endpoint().protocol());
        Scope scope = single.scope().or(part::scope).orElseThrow();
        yield new PartReading.Answer(
            check,
            figure.stream().toList(),
            old,
            figure.filter(_ -> !old).map(found -> Rules.within(scope, List.of(found.magnitude()))));
      }
      case ModelCheck.Pair pair -> {
        Optional<ModelFigures.Figure> more = figures.find(pair.more());
        Optional<ModelFigures.Figure> less = figures.find(pair.less());
        boolean old =
            stale.contains(pair.more().protocol()) || stale.contains(pair.less().protocol());
        boolean known = more.isPresent() && less.isPresent();
        yield new PartReading.Answer(
            check,
            known ? List.of(more.orElseThrow(), less.orElseThrow()) : List.of(),
            old,
            known && !old
                ? Optional.of(
                    Rules.ordered(more.orElseThrow().magnitude(), less.orElseThrow().magnitude()))
                : Optional.empty());
      }
    };
  }
}
