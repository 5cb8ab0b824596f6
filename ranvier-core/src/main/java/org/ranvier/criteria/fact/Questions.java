package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ranvier.reference.Entry;
import org.ranvier.reference.Term;

/// The questions that criteria files may ask, by the name that stands behind `fact:`.
public final class Questions {

  /// The question that other criteria sets answer.
  public static final String OTHER_DISEASE = "other-disease-excluded";

  static final List<String> YES_NO = List.of(Fact.YES, Fact.NO);
  static final List<String> PRESENT_ABSENT = List.of("present", "absent");

  private static final class Shipped {
    static final Questions ALL = new Questions();
  }

  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  /// A kind of question.
  ///
  /// @param particulars the fields that belong to the question itself
  /// @param sorted the same in a fixed order
  /// @param answers the words that may come back; empty if the answer is a number
  record Kind(Set<String> particulars, List<String> sorted, List<String> answers, Asking asking) {

    Kind(Set<String> particulars, List<String> answers, Asking asking) {
      this(particulars, List.copyOf(new TreeSet<>(particulars)), answers, asking);
    }
  }

  /// Makes a question from its particulars.
  @FunctionalInterface
  interface Asking {
    Question.Answering with(Entry entry);
  }

  /// @return all questions that Ranvier can answer
  public static Questions all() {
    return Shipped.ALL;
  }

  private Questions() {
    HistoryQuestions.addTo(this);
    WeaknessQuestions.addTo(this);
    ConductionQuestions.addTo(this);
    TestQuestions.addTo(this);
    MotorNeuronQuestions.addTo(this);
  }

  /// Adds a question whose answer is a number.
  void addNumber(String name, Set<String> particulars, Asking asking) {
    kinds.put(name, new Kind(particulars, List.of(), asking));
  }

  /// Adds a question whose answer is one of some words.
  void addWords(String name, Set<String> particulars, List<String> answers, Asking asking) {
    kinds.put(name, new Kind(particulars, List.copyOf(answers), asking));
  }

  /// Adds a question whose answer is yes or no.
  void addYesNo(String name, Set<String> particulars, Asking asking) {
    addWords(name, particulars, YES_NO, asking);
  }

  /// @return the words of a vocabulary
  static List<String> words(Term[] vocabulary) {
    List<String> words = new ArrayList<>();
    for (Term term : vocabulary) {
      words.add(term.id());
    }
    return words;
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
    for (String particular : kind.sorted) {
      List<String> values = entry.texts(particular);
      if (!values.isEmpty()) {
        key.append(' ').append(particular).append('=').append(values);
      }
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

  /// @return the words that may answer a question; empty if the answer is a number
  public List<String> answers(String name) {
    Kind kind = kinds.get(name);
    return kind == null ? List.of() : kind.answers;
  }
}
