package org.ranvier.cohort.plan;

import org.ranvier.cohort.measure.Asked;

/// What a patient must be on the day of entry.
///
/// @param name in words; who does not fulfil it is counted under it
public record Rule(String name, Asked asked, Bounds bounds) {

  public Rule {
    if (asked.measure().isWord() != bounds.asksForWord()) {
      throw new IllegalArgumentException(
          asked.measure().isWord()
              ? "%s is a word; ask for it by is".formatted(asked.measure().id())
              : "%s is a number; ask for it by atLeast or atMost".formatted(asked.measure().id()));
    }
  }
}
