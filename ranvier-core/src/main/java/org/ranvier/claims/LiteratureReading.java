package org.ranvier.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The literature on a part of a claim, weighed.
///
/// @param verdict empty if there is no literature
/// @param unchecked whether it rests only on what nobody held against its source
record LiteratureReading(
    Optional<Verdict> verdict, boolean unchecked, List<PartReading.Weighed> evidence) {

  static LiteratureReading of(Part part) {
    boolean checked = part.literature().stream().anyMatch(each -> each.source().verified());
    List<PartReading.Weighed> weighed = new ArrayList<>();
    for (Evidence evidence : part.literature()) {
      boolean counts = !checked || evidence.source().verified();
      weighed.add(new PartReading.Weighed(evidence, alone(part, evidence), counts));
    }
    Optional<Verdict> verdict = Rules.together(bearings(part, weighed));
    boolean unchecked = !checked && verdict.isPresent();
    // From memory alone nothing is decided.
    return new LiteratureReading(
        unchecked ? Optional.of(Verdict.INCOMPLETE) : verdict, unchecked, weighed);
  }

  private static Bearing alone(Part part, Evidence evidence) {
    return switch (evidence) {
      case Evidence.Figure figure -> Rules.within(scope(part, figure), List.of(figure.magnitude()));
      case Evidence.Comparison comparison -> Rules.ordered(comparison.more(), comparison.less());
      case Evidence.Statement statement -> statement.bearing();
    };
  }

  /// Figures of one measure have one bearing together, which counts once for each of them.
  private static List<Bearing> bearings(Part part, List<PartReading.Weighed> weighed) {
    List<Bearing> bearings = new ArrayList<>();
    Map<Scope, List<Magnitude>> figures = new LinkedHashMap<>();
    for (PartReading.Weighed each : weighed) {
      if (!each.counts()) {
        continue;
      }
      if (each.evidence() instanceof Evidence.Figure figure) {
        figures
            .computeIfAbsent(scope(part, figure), _ -> new ArrayList<>())
            .add(figure.magnitude());
      } else {
        bearings.add(each.bearing());
      }
    }
    figures.forEach((scope, magnitudes) ->
        bearings.addAll(Collections.nCopies(magnitudes.size(), Rules.within(scope, magnitudes))));
    return bearings;
  }

  private static Scope scope(Part part, Evidence.Figure figure) {
    return figure.scope().or(part::scope).orElseThrow();
  }
}
