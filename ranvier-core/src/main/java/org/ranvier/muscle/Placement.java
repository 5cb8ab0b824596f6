package org.ranvier.muscle;

/// Where the active electrode lies, seen from its usual place over the end-plates.
///
/// @param alongMillimetres towards the reference electrode
/// @param acrossMillimetres to one side
public record Placement(double alongMillimetres, double acrossMillimetres) {

  /// The usual place.
  public static final Placement USUAL = new Placement(0, 0);
}
