package org.ranvier.record;

import java.util.Optional;

/// Strength on the scale of the Medical Research Council, with the grades 4- and 4+ in use.
///
/// @param grade the whole grade, 0 to 5
/// @param modifier `-` or `+` with grades 1 to 4 and `5-`; empty for a plain grade
public record MrcGrade(int grade, String modifier) {

  public MrcGrade {
    if (grade < 0 || grade > 5) {
      throw new IllegalArgumentException("An MRC grade must be from 0 to 5, but is " + grade);
    }
    if (!modifier.isEmpty() && !modifier.equals("-") && !modifier.equals("+")) {
      throw new IllegalArgumentException(
          "An MRC grade may carry '-' or '+' only, but carries '" + modifier + "'");
    }
    if ((grade == 5 && modifier.equals("+")) || (grade == 0 && !modifier.isEmpty())) {
      throw new IllegalArgumentException("There is no MRC grade " + grade + modifier);
    }
  }

  /// Reads a grade as it is written in a chart.
  ///
  /// @param text such as `4`, `4-` or `5`
  /// @return the grade, or empty if the text is none
  public static Optional<MrcGrade> parse(String text) {
    String trimmed = text.strip();
    if (!trimmed.matches("[0-5][-+]?") || trimmed.equals("5+") || trimmed.matches("0[-+]")) {
      return Optional.empty();
    }
    return Optional.of(new MrcGrade(trimmed.charAt(0) - '0', trimmed.substring(1)));
  }

  /// @return true for any grade below a plain 5
  public boolean isWeak() {
    return grade < 5 || modifier.equals("-");
  }

  /// @return the grade as it is written, such as `4-`
  public String text() {
    return grade + modifier;
  }
}
