package org.ranvier.criteria.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.reading.Truth;

/// How many sensory nerves were tested, are normal, or are abnormal. Nerves that were not tested
/// keep the count open: testing them could raise it.
final class SensoryNerveCount {

  /// So many different nerves are a full sensory study: median, ulnar, radial, sural.
  private static final int FULL_STUDY = 4;

  /// What may be counted.
  static final List<String> JUDGED =
      List.of("tested", "normal", "abnormal", "abnormal-among-tested");

  private SensoryNerveCount() {}

  static Fact of(Findings findings, String judged, Set<Nerve> of) {
    int tested = 0;
    int abnormal = 0;
    int normal = 0;
    Set<Nerve> kinds = EnumSet.noneOf(Nerve.class);
    for (Map.Entry<SidedNerve, Truth> nerve : findings.sensory().nerves().entrySet()) {
      if (of.contains(nerve.getKey().nerve())) {
        tested++;
        kinds.add(nerve.getKey().nerve());
        abnormal += nerve.getValue() == Truth.FALSE ? 1 : 0;
        normal += nerve.getValue() == Truth.TRUE ? 1 : 0;
      }
    }
    int notJudged = tested - abnormal - normal;
    Truth statement = findings.sensory().statement();
    boolean nothingOpen = statement == Truth.TRUE || kinds.size() >= FULL_STUDY;
    Range range =
        switch (judged) {
          case "tested" -> new Range(tested, Double.POSITIVE_INFINITY);
          case "normal" -> new Range(normal, Double.POSITIVE_INFINITY);
          case "abnormal-among-tested" -> amongTested(tested, abnormal, notJudged, statement);
          case "abnormal" -> {
            int certain = statement == Truth.FALSE ? Math.max(abnormal, 1) : abnormal;
            yield new Range(certain, nothingOpen ? certain + notJudged : Double.POSITIVE_INFINITY);
          }
          default -> throw new AssertionError("not among " + JUDGED);
        };
    return Fact.derived(
        range,
        findings.sensory()::words,
        List.of("Test more sensory nerves: median, ulnar, radial and sural"));
  }

  private static Range amongTested(int tested, int abnormal, int notJudged, Truth statement) {
    if (statement == Truth.FALSE) {
      return new Range(Math.max(abnormal, 1), Double.POSITIVE_INFINITY);
    }
    boolean nothingTested = tested == 0 && statement == Truth.UNKNOWN;
    return new Range(abnormal, nothingTested ? Double.POSITIVE_INFINITY : abnormal + notJudged);
  }
}
