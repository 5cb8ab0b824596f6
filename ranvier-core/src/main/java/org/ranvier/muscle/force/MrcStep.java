package org.ranvier.muscle.force;

import java.util.List;

/// A grade of strength of the Medical Research Council, with 4- and 4+.
///
/// @param text as it is written, such as `4-`
public record MrcStep(String text) {

  static final List<MrcStep> ALL =
      List.of(
          new MrcStep("0"),
          new MrcStep("1"),
          new MrcStep("2"),
          new MrcStep("3"),
          new MrcStep("4-"),
          new MrcStep("4"),
          new MrcStep("4+"),
          new MrcStep("5"));

  /// Where each grade ends and the next begins, counted in grades; thirds from 4- to 4+.
  static final List<Double> LIMITS = List.of(0.5, 1.5, 2.5, 3.5, 23 / 6.0, 25 / 6.0, 4.5);

  /// Full strength lies as far above the last limit as the whole grades are wide.
  static final double TOP = 5.5;

  /// @param grades a position on the scale, in grades
  static MrcStep at(double grades) {
    int step = 0;
    while (step < LIMITS.size() && grades > LIMITS.get(step)) {
      step++;
    }
    return ALL.get(step);
  }
}
