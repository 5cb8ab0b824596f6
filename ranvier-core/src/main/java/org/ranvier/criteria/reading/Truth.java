package org.ranvier.criteria.reading;

import org.ranvier.reference.Term;

/// A truth value of strong Kleene logic. What was not recorded is [#UNKNOWN], never false.
public enum Truth implements Term {
  FALSE,
  UNKNOWN,
  TRUE;

  /// @return TRUE or FALSE
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /// @return TRUE if both are true, FALSE if either is false, else UNKNOWN
  public Truth and(Truth other) {
    return compareTo(other) < 0 ? this : other;
  }

  /// @return TRUE if either is true, FALSE if both are false, else UNKNOWN
  public Truth or(Truth other) {
    return compareTo(other) > 0 ? this : other;
  }

  /// @return the opposite; UNKNOWN stays UNKNOWN
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
