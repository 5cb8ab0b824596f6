package org.ranvier.criteria.limits;

import org.ranvier.quantity.Source;

/// A limit of normal as far as it is known. Where the recording muscle is not known, the limits of
/// all muscles that may have been used give a range.
///
/// @param low the lowest that the limit can be, 0 if nothing is known
/// @param high the highest that it can be, infinite if nothing is known
public record NormalLimit(double low, double high, Source source) {

  /// @return true if the limit is one number
  public boolean isKnown() {
    return low == high;
  }

  /// @return the limit scaled by a factor
  public NormalLimit times(double factor) {
    return new NormalLimit(low * factor, high * factor, source);
  }
}
