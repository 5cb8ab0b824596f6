package org.ranvier.criteria.fact;

/// A question that criteria ask of a record, with its particulars.
///
/// @param key the question and its particulars as text; equal questions have equal keys
public record Question(String key, Answering answering) {

  /// How it is answered.
  @FunctionalInterface
  public interface Answering {

    /// @return what the record says to it
    Fact answer(Findings findings);
  }

  /// @return what the record says to it
  public Fact answer(Findings findings) {
    return answering.answer(findings);
  }
}
