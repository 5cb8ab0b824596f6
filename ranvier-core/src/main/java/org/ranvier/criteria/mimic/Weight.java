package org.ranvier.criteria.mimic;

import org.ranvier.reference.Entry;

/// How strongly a feature speaks for a diagnosis (above 0) or against it (below 0).
///
/// @param points 1 weak, 2 moderate, 3 strong, 4 and more decisive in life
/// @param excludes true if the diagnosis is out of the question
record Weight(int points, boolean excludes) {

  private static final int EXCLUDING = -9;

  static Weight of(Entry entry) {
    return entry.text().equals("excludes")
        ? new Weight(EXCLUDING, true)
        : new Weight((int) entry.number(), false);
  }
}
