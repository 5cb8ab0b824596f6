package org.ranvier.muscle;

import java.util.List;
import org.ranvier.anatomy.Muscle;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;

/// What is known of one muscle in healthy adults, at 33 °C.
///
/// @param units mean number at the age before any is lost, as far as the electrode sees them
/// @param amplitude of its response to a supramaximal stimulus of the distal nerve
/// @param velocityMetresPerSecond mean of the axons of one person in the distal nerve, at 45 years
/// @param terminalMilliseconds mean of the units of one person's first part
/// @param thresholdDeviation standard deviation of the logarithm of thresholds within one nerve
/// @param fibreVelocityMetresPerSecond of muscle fibres; the deviation stands also for what the
///   length of fibres adds between people
/// @param parts of which the first is the muscle itself
/// @param unitsSource where the number of units comes from
public record MuscleModel(
    Muscle muscle,
    double units,
    AmplitudeNorm amplitude,
    Spread velocityMetresPerSecond,
    Spread terminalMilliseconds,
    double thresholdDeviation,
    Spread fibreVelocityMetresPerSecond,
    List<MusclePart> parts,
    Source unitsSource) {

  public MuscleModel {
    parts = List.copyOf(parts);
  }

  static MuscleModel of(Muscle muscle, Entry entry) {
    entry.allowing("units", "amplitude", "velocity", "terminal", "threshold", "parts", "fibres");
    Spread fibres = Spread.of(entry.get("fibres"), "velocity", "variation");
    List<MusclePart> parts = entry.get("parts").items().stream().map(MusclePart::of).toList();
    double shares = parts.stream().mapToDouble(MusclePart::share).sum();
    if (Math.abs(shares - 1) > 1e-9) {
      throw entry.get("parts").mistake("must have shares that sum to 1, but they sum to " + shares);
    }
    return new MuscleModel(
        muscle,
        entry.get("units").get("value").number(),
        AmplitudeNorm.of(entry.get("amplitude")),
        Spread.of(entry.get("velocity"), "value", "deviation"),
        Spread.of(entry.get("terminal"), "value", "deviation"),
        entry.get("threshold").get("value").number(),
        new Spread(fibres.mean(), fibres.mean() * fibres.deviation(), fibres.source()),
        parts,
        entry.get("units").source());
  }

  /// @return the same figures for another muscle, of which only the number of units is known
  MuscleModel of(Muscle other, double otherUnits) {
    return new MuscleModel(
        other,
        otherUnits,
        amplitude,
        velocityMetresPerSecond,
        terminalMilliseconds,
        thresholdDeviation,
        fibreVelocityMetresPerSecond,
        parts,
        new Source("assumed, as " + muscle.id(), false));
  }
}
