package org.ranvier.cohort.measure;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// A measure with what it is to look at.
public record Asked(Measure measure, Options options) {

  public Asked {
    Set<Parameter> given = options.given();
    Set<Parameter> extra = without(given, measure.parameters());
    if (!extra.isEmpty()) {
      throw new IllegalArgumentException(
          "The measure %s has no %s; leave it out".formatted(measure.id(), words(extra)));
    }
    Set<Parameter> missing = without(measure.needs(), given);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "The measure %s needs %s; add it".formatted(measure.id(), words(missing)));
    }
  }

  /// @return the value on the day of a visit
  public Measured of(Visit visit) {
    return measure.of(visit, options);
  }

  /// @return its unit, empty for a word or a pure number
  public String unit() {
    return measure.unit(options);
  }

  private static Set<Parameter> without(Set<Parameter> all, Set<Parameter> some) {
    Set<Parameter> left = EnumSet.noneOf(Parameter.class);
    left.addAll(all);
    left.removeAll(some);
    return left;
  }

  private static String words(Set<Parameter> parameters) {
    return parameters.stream().map(Parameter::key).collect(Collectors.joining(" and "));
  }
}
