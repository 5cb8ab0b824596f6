package org.ranvier.cli;

import org.ranvier.criteria.Examiner;

/// Uses a second processor while the first reads the command line: what an examination needs is
/// loaded meanwhile.
final class WarmStart {

  private WarmStart() {}

  static void begin(String[] args) {
    if (args.length > 1 && args[0].equals("examine")) {
      start(Examiner::shipped);
    }
  }

  private static void start(Runnable work) {
    Thread.ofPlatform().daemon().start(work);
  }
}
