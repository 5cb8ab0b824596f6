package org.ranvier.benchmarks.criteria;

import java.util.List;

/// The people with all diseases.
record Cohorts(List<Scored> all) {

  Cohorts {
    all = List.copyOf(all);
  }

  /// @throws IllegalArgumentException if there is none of that name
  Scored of(String disease) {
    return all.stream()
        .filter(each -> each.disease().equals(disease))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("There must be a cohort " + disease + ", but is none"));
  }
}
