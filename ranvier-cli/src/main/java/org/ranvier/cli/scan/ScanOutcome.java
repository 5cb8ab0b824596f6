package org.ranvier.cli.scan;

import org.ranvier.result.Result;

/// What became of one scan.
sealed interface ScanOutcome {

  /// It was analysed.
  record Analysed(String file, Result result) implements ScanOutcome {}

  /// It could not be read.
  ///
  /// @param sentence why
  record Refused(String sentence) implements ScanOutcome {}

  /// A fault of Ranvier's own.
  record Failed(String file, Throwable fault) implements ScanOutcome {}
}
