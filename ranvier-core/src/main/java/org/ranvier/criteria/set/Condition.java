package org.ranvier.criteria.set;

import java.util.List;
import org.ranvier.criteria.fact.Fact;
import org.ranvier.criteria.fact.Findings;
import org.ranvier.criteria.fact.Question;
import org.ranvier.criteria.fact.Questions;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.reference.Entry;

/// A clause on its own, in the language of criteria files: whether something holds for a record.
public final class Condition {

  private final Clause clause;
  private final List<Question> questions;
  private final List<CriteriaSet.Leaf> leaves;

  private Condition(Clause clause, List<Question> questions, List<CriteriaSet.Leaf> leaves) {
    this.clause = clause;
    this.questions = questions;
    this.leaves = leaves;
  }

  /// Reads conditions.
  @FunctionalInterface
  public interface Reader {

    /// @param entry a clause; its `text` may be missing
    Condition read(Entry entry);
  }

  /// @return a reader that knows all questions
  public static Reader reader() {
    Questions catalogue = Questions.all();
    return entry -> CriteriaReader.condition(entry, catalogue);
  }

  static Condition of(Clause clause, List<Question> questions, List<CriteriaSet.Leaf> leaves) {
    return new Condition(clause, questions, leaves);
  }

  /// @return whether it holds; statements without numbers are taken at their word
  public Truth truth(Findings findings) {
    Truth[] truths = new Truth[leaves.size()];
    for (int i = 0; i < truths.length; i++) {
      Fact fact = findings.answer(questions.get(leaves.get(i).question()));
      truths[i] = leaves.get(i).test().of(fact.pragmatic());
    }
    return clause.truth(truths);
  }
}
