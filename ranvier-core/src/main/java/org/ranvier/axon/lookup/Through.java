package org.ranvier.axon.lookup;

/// How an impulse gets through a lesion.
///
/// @param passes whether it does
/// @param extraMilliseconds how much later than through a healthy stretch; NaN if it does not pass
/// @param refractoryMilliseconds how soon a second impulse passes; NaN if none does
public record Through(boolean passes, double extraMilliseconds, double refractoryMilliseconds) {

  static final Through BLOCKED = new Through(false, Double.NaN, Double.NaN);
}
