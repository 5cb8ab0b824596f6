package org.ranvier.axon.experiment;

import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.result.Result;

/// Something that can be asked of an axon.
public interface Question {

  /// @return its name in files, such as `impulse`
  String id();

  /// @return the question in words
  String text();

  /// Asks it.
  ///
  /// @throws IllegalArgumentException if it cannot be answered for this axon, with the reason
  Result ask(String title, Axon axon, Accuracy accuracy);
}
