package org.ranvier.axon.experiment;

import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.result.Result;

/// A question and the axon of which it is asked.
///
/// @param title what the user calls it
public record Experiment(String title, Axon axon, Accuracy accuracy, Question question) {

  /// Asks the question.
  ///
  /// @throws IllegalArgumentException if it cannot be answered for this axon, with the reason
  public Result run() {
    return question.ask(title, axon, accuracy);
  }

  /// @return the same experiment at another accuracy
  public Experiment at(Accuracy other) {
    return new Experiment(title, axon, other, question);
  }
}
