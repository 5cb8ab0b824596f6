package org.ranvier.criteria.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ranvier.reference.Entry;

/// The questions that criteria files may ask, by the name that stands behind `fact:`.
public final class Questions {

  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  /// A kind of question.
  ///
  /// @param particulars the fields that belong to the question itself
  record Kind(Set<String> particulars, Asking asking) {}

  /// Makes a question from its particulars.
  @FunctionalInterface
  interface Asking {
    Question.Answering with(Entry entry);
  }

  /// All questions that Ranvier can answer.
  public Questions() {
    HistoryQuestions.addTo(this);
    WeaknessQuestions.addTo(this);
    ConductionQuestions.addTo(this);
    TestQuestions.addTo(this);
    MotorNeuronQuestions.addTo(this);
  }

  void add(String name, Set<String> particulars, Asking asking) {
    kinds.put(name, new Kind(particulars, asking));
  }

  /// Makes the question that an entry of a criteria file asks.
  ///
  /// @param entry with the field `fact` and the particulars of that question
  public Question of(Entry entry) {
    String name = entry.get("fact").text();
    Kind kind = kinds.get(name);
    if (kind == null) {
      throw entry.mistake(
          "asks for the unknown fact '%s'; known are %s".formatted(name, kinds.keySet()));
    }
    StringBuilder key = new StringBuilder(name);
    for (String particular : new TreeSet<>(kind.particulars)) {
      entry
          .find(particular)
          .ifPresent(value ->
              key.append(' ')
                  .append(particular)
                  .append('=')
                  .append(value.items().stream().map(Entry::text).toList()));
    }
    return new Question(key.toString(), kind.asking.with(entry));
  }

  /// @return the names of all questions
  public Set<String> names() {
    return kinds.keySet();
  }

  /// @return the fields that belong to a question
  public Set<String> particulars(String name) {
    Kind kind = kinds.get(name);
    return kind == null ? Set.of() : kind.particulars;
  }
}
