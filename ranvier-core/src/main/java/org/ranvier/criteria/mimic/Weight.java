package org.ranvier.criteria.mimic;

import org.ranvier.criteria.reading.Standing;
import org.ranvier.reference.Entry;

/// How strongly a feature speaks for a diagnosis (above 0) or against it (below 0).
///
/// @param points 1 weak, 2 moderate, 3 strong, 4 and more decisive in life
/// @param atBest the best standing that the feature leaves
record Weight(int points, Standing atBest) {

  static Weight of(Entry entry) {
    return switch (entry.text()) {
      case "excludes" -> new Weight(-9, Standing.EXCLUDED);
      case "rules-against" -> new Weight(-6, Standing.UNLIKELY);
      case "casts-doubt" -> new Weight(-5, Standing.POSSIBLE);
      default -> new Weight((int) entry.number(), Standing.FAVOURED);
    };
  }
}
