package org.ranvier.cohort.run;

import java.util.List;

/// What became of one patient who was looked at.
///
/// @param number of the patient, from 1
/// @param group of the population
/// @param refused why the patient was not taken in; empty if it was
/// @param sequence the arm, or all in their order; empty if nothing is compared
/// @param figures as text, one for each column of [Columns]; empty where nothing is known; none if
///   the patient was not taken in
public record Row(int number, String group, String refused, String sequence, List<String> figures) {

  public Row {
    figures = List.copyOf(figures);
  }

  /// @return whether the patient was taken in
  public boolean isTakenIn() {
    return refused.isEmpty();
  }
}
