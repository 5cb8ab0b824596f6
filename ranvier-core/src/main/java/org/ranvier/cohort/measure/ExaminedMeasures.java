package org.ranvier.cohort.measure;

import static org.ranvier.cohort.measure.Measure.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.study.protocol.Protocol;

/// What criteria make of a full examination. Each examination takes a third of a second.
final class ExaminedMeasures {

  static final List<Measure> ALL =
      List.of(
          word(
              "criteria-category",
              "category of a criteria set at an examination, none if no category is certain",
              Set.of(Parameter.SET, Parameter.STUDY),
              Set.of(Parameter.SET),
              (visit, options) -> criteria(visit, options).category()),
          word(
              "criteria-status",
              "met, not-met or not-decidable, of a criteria set at an examination",
              Set.of(Parameter.SET, Parameter.STUDY),
              Set.of(Parameter.SET),
              (visit, options) ->
                  criteria(visit, options)
                      .status()
                      .name()
                      .toLowerCase(Locale.ROOT)
                      .replace('_', '-')),
          word(
              "favoured",
              "diagnosis that an examination favours, several joined by +, none if none is",
              Set.of(Parameter.STUDY),
              Set.of(),
              ExaminedMeasures::favoured));

  private ExaminedMeasures() {}

  private static Protocol study(Options options) {
    return options.study().orElse(Protocol.shipped().getFirst());
  }

  private static CriteriaReading criteria(Visit visit, Options options) {
    String set = options.set().orElseThrow();
    return visit.reading(study(options)).criteria().stream()
        .filter(each -> each.id().equals(set))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no criteria set " + set));
  }

  private static String favoured(Visit visit, Options options) {
    String all =
        visit.reading(study(options)).mimics().stream()
            .filter(each -> each.standing() == org.ranvier.criteria.reading.Standing.FAVOURED)
            .map(MimicReading::id)
            .collect(Collectors.joining("+"));
    return all.isEmpty() ? "none" : all;
  }
}
