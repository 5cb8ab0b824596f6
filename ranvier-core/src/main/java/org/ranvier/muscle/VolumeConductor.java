package org.ranvier.muscle;

import org.ranvier.reference.Entry;

/// How a fibre's potential spreads to the skin. Lengths in mm.
///
/// @param spikeMillivolts factor of the spike s³ exp(-s)
/// @param afterMillivolts size of the slow afterpotential
/// @param afterRise length over which the afterpotential rises
/// @param afterFall length over which it falls
/// @param anisotropy conductivity along the fibres over that across them
/// @param bundles groups of fibres that make a unit
/// @param endPlateDeviation between bundles
/// @param tendonDeviation between bundles
/// @param velocityDeviation between bundles, as share of the mean
/// @param zoneDeviation of the end-plates of whole units
/// @param lateral how far units lie to either side of the electrode
/// @param electrodeRadius of both electrodes
/// @param referenceDistance of the second electrode, along the fibres
/// @param shapes number of depths for each part of a muscle
public record VolumeConductor(
    double spikeMillivolts,
    double afterMillivolts,
    double afterRise,
    double afterFall,
    double anisotropy,
    int bundles,
    double endPlateDeviation,
    double tendonDeviation,
    double velocityDeviation,
    double zoneDeviation,
    double lateral,
    double electrodeRadius,
    double referenceDistance,
    int shapes) {

  static VolumeConductor of(Entry entry) {
    Entry after = entry.get("afterpotential");
    Entry bundles = entry.get("bundles");
    return new VolumeConductor(
        PoolRules.value(entry, "spike-millivolts"),
        after.get("millivolts").number(),
        after.get("rise-millimetres").number(),
        after.get("fall-millimetres").number(),
        PoolRules.value(entry, "anisotropy"),
        (int) bundles.get("count").number(),
        bundles.get("end-plate-deviation").number(),
        bundles.get("tendon-deviation").number(),
        bundles.get("velocity-deviation").number(),
        PoolRules.value(entry, "end-plate-zone-deviation"),
        PoolRules.value(entry, "lateral"),
        entry.get("electrodes").get("radius").number(),
        entry.get("electrodes").get("reference-distance").number(),
        (int) PoolRules.value(entry, "shapes"));
  }

  /// @param behind distance behind the front of the impulse
  /// @return slope of the spike inside the fibre in mV/mm; 0 before the front
  double spikeSlope(double behind) {
    return behind <= 0 ? 0 : spikeMillivolts * Math.exp(-behind) * behind * behind * (3 - behind);
  }

  /// The afterpotential's slope is the difference of two falling exponentials, with this factor in
  /// mV/mm and the rate in 1/mm of the steeper one.
  double[] steepAfterSlope() {
    double rate = 1 / afterRise + 1 / afterFall;
    return new double[] {afterMillivolts * rate, rate};
  }

  /// The same of the flatter one.
  double[] flatAfterSlope() {
    return new double[] {-afterMillivolts / afterFall, 1 / afterFall};
  }
}
