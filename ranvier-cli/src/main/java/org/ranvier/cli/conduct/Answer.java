package org.ranvier.cli.conduct;

import org.ranvier.result.Result;

/// What became of one experiment.
sealed interface Answer {

  /// @return the experiment's file
  String file();

  /// It was answered.
  record Given(String file, Result result) implements Answer {}

  /// It could not be read, or not be answered.
  ///
  /// @param sentence why
  record Refused(String file, String sentence) implements Answer {}

  /// A fault of Ranvier's own.
  record Failed(String file, Throwable fault) implements Answer {}
}
