package org.ranvier.muscle.remodelling;

/// A motor unit as it is now.
///
/// @param healthyFibres it had before any illness, in fibres of the mean unit of its pool
/// @param fibres it has now, in the same measure
/// @param fibreSize mean cross-section of its fibres, 1 in health; 1 if it has none
/// @param sprouted fibres among [#fibres()] that it has taken over
/// @param sproutDays mean age of the sprouts that reach them; 0 if there are none
/// @param youth mean of exp(-age / ripening time) over those sprouts: 1 for new ones, 0 for ripe
///   ones
public record UnitState(
    double healthyFibres,
    double fibres,
    double fibreSize,
    double sprouted,
    double sproutDays,
    double youth) {

  /// Size against health, to which potentials and force are proportional.
  public double weight() {
    return fibres * fibreSize / healthyFibres;
  }

  /// @return share of its fibres that it has taken over, 0 if it has none
  public double sproutedShare() {
    return fibres > 0 ? sprouted / fibres : 0;
  }
}
