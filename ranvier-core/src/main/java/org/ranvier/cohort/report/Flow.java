package org.ranvier.cohort.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Rule;

/// How many patients were looked at and taken in, and why others were not.
///
/// @param refused by reason: first what comes before the rules, then the rules in their order
/// @param sequences patients of each arm, or of each order of arms; empty if nothing is compared
public record Flow(
    int screened, int takenIn, Map<String, Integer> refused, Map<String, Integer> sequences) {

  static Flow of(CohortProtocol protocol, Rows rows) {
    int[] counts = new int[2];
    Map<String, Integer> reasons = new TreeMap<>();
    Map<String, Integer> sequences = new TreeMap<>();
    rows.each(row -> {
      counts[0]++;
      if (row.isTakenIn()) {
        counts[1]++;
        sequences.merge(row.sequence(), 1, Integer::sum);
      } else {
        reasons.merge(row.refused(), 1, Integer::sum);
      }
    });
    Map<String, Integer> ordered = new LinkedHashMap<>(reasons);
    for (Rule rule : protocol.select()) {
      Integer count = ordered.remove(rule.name());
      if (count != null) {
        ordered.put(rule.name(), count);
      }
    }
    sequences.remove("");
    return new Flow(counts[0], counts[1], ordered, sequences);
  }
}
