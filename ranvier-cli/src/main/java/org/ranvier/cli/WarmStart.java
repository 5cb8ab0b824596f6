package org.ranvier.cli;

import java.util.Comparator;
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
      warmLanguage();
    } catch (RuntimeException | Error _) {
      // The same fault will be met, and reported, by those who need it.
    }
  }

  /// What the JDK loads at first use, and an examination uses: 5 ms for the first number that is
  /// formatted, 3 ms for the first comparison.
  private static void warmLanguage() {
    Comparator<Double> order = Comparator.comparingDouble(Double::doubleValue);
    if (order.compare(0.0, 1.0) > 0 || "%d".formatted(1).isEmpty()) {
      throw new AssertionError("numbers have no order");
    }
  }
}
