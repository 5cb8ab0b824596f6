package org.ranvier.report.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.SegmentReading;

/// Every text that a reading holds, so that a test can look for each.
public final class TextsOfReading {

  private final List<String> texts = new ArrayList<>();

  public TextsOfReading(Reading reading) {
    reading.segments().forEach(this::segment);
    reading.criteria().forEach(this::criteria);
    reading
        .mimics()
        .forEach(mimic -> {
          texts.add(mimic.name());
          texts.addAll(mimic.favouring());
          texts.addAll(mimic.against());
        });
    reading
        .next()
        .forEach(next -> {
          texts.add(next.test());
          texts.add(next.why());
        });
    reading.untested().forEach(item -> texts.add(item.replace(": not studied", "")));
    reading
        .firmness()
        .forEach(firmness -> {
          texts.add(firmness.change());
          texts.add(firmness.effect());
        });
    texts.addAll(reading.warnings());
    texts.addAll(reading.cautions());
  }

  /// @return the texts that any full report shows, in the order of the reading
  public List<String> shown() {
    return List.copyOf(texts);
  }

  /// @return how many clauses the trees of a reading hold
  public static int clauses(Reading reading) {
    return reading.criteria().stream().mapToInt(set -> clauses(set.clauses())).sum();
  }

  private static int clauses(List<ClauseReading> clauses) {
    return clauses.size() + clauses.stream().mapToInt(clause -> clauses(clause.clauses())).sum();
  }

  private void segment(SegmentReading segment) {
    segment.verdicts().forEach(verdict -> texts.add(verdict.arithmetic()));
    texts.addAll(segment.reasons());
    texts.addAll(segment.provisional());
  }

  private void criteria(CriteriaReading set) {
    texts.add(set.title());
    Stream.of(set.category(), set.best())
        .filter(category -> !category.equals(CriteriaReading.NONE))
        .forEach(texts::add);
    texts.addAll(set.decidedBy());
    texts.addAll(set.notes());
    texts.add(set.source().citation());
    set.clauses().forEach(this::clause);
  }

  private void clause(ClauseReading clause) {
    texts.add(clause.text());
    clause.value().ifPresent(texts::add);
    clause.limit().ifPresent(texts::add);
    clause.clauses().forEach(this::clause);
  }
}
