package org.ranvier.immune;

/// What came and went of immunoglobulin since the first day, in g. What is eliminated is summed up
/// from the flux of clearance, not from the others.
///
/// @param firstGrams there on the first morning
/// @param enteredGrams given, without what is lost under the skin
/// @param madeGrams by the body
/// @param exchangedGrams removed by plasma exchange
/// @param heldGrams there now: plasma, the other compartment, under the skin
public record Balance(
    double firstGrams,
    double enteredGrams,
    double madeGrams,
    double eliminatedGrams,
    double exchangedGrams,
    double heldGrams) {

  /// @return what came, less what went and what is there: 0 if nothing is lost
  public double missingGrams() {
    return firstGrams + enteredGrams + madeGrams - eliminatedGrams - exchangedGrams - heldGrams;
  }
}
