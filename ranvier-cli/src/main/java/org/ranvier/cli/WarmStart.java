package org.ranvier.cli;

import org.ranvier.criteria.mimic.Differential;
import org.ranvier.criteria.set.CriteriaSet;

/// Uses a second processor while the first reads the record: what an examination needs is loaded
/// meanwhile. Whatever is not there in time, or fails here, is loaded where it is needed.
final class WarmStart {

  private WarmStart() {}

  static void begin(String[] args) {
    if (args.length > 1 && args[0].equals("examine")) {
      Thread.ofPlatform().daemon().start(WarmStart::load);
    }
  }

  private static void load() {
    try {
      CriteriaSet.shipped();
      Differential.shipped();
      formatOnce();
    } catch (RuntimeException | Error _) {
      // The same fault will be met, and reported, by those who need it.
    }
  }

  /// The first number that is formatted takes the JDK 5 ms.
  private static void formatOnce() {
    if ("%d".formatted(1).isEmpty()) {
      throw new AssertionError("a number was not written");
    }
  }
}
