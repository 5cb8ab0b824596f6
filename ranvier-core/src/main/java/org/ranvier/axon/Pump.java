package org.ranvier.axon;

import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// The sodium-potassium pump of the nodes, between impulses: each node pumps out the sodium that
/// flows in at its resting potential, one charge for three ions, up to a limit that falls with the
/// temperature. During an impulse its current is constant.
///
/// In a healthy axon the pump meets what its resting potential implies, so nothing changes. A node
/// that leaks is held up by its pump until the limit is reached; cooling lowers the limit. Activity
/// adds current that fades.
///
/// @param restMilliamperes outward current at rest in health, mA/cm² of node
/// @param largestMilliamperes the limit at 37 °C, mA/cm²
/// @param q10 factor of the limit for 10 °C
/// @param sodiumPerCharge sodium ions pumped for one net charge
/// @param sodiumMillivolts reversal potential of sodium
/// @param poreSodiumShare share of a pore's current that sodium carries
/// @param perImpulseMilliamperes what one impulse adds
/// @param fadingSeconds in which that fades
/// @param addedMilliamperes what activity has added by now
/// @param source where the figures come from
public record Pump(
    double restMilliamperes,
    double largestMilliamperes,
    double q10,
    double sodiumPerCharge,
    double sodiumMillivolts,
    double poreSodiumShare,
    double perImpulseMilliamperes,
    double fadingSeconds,
    double addedMilliamperes,
    Source source) {

  private static final double REFERENCE_CELSIUS = 37;
  private static final double MOST_Q10 = 10;

  private static final class Shipped {
    static final Pump PUMP = of(ReferenceFile.resource(Pump.class, "pump.yaml"));
  }

  /// @return the pump with the figures that ship with Ranvier
  public static Pump shipped() {
    return Shipped.PUMP;
  }

  /// Reads a file of the format `ranvier.pump/1`.
  public static Pump of(Entry file) {
    file.allowing(
        "format",
        "source",
        "verified",
        "at-rest",
        "largest",
        "q10",
        "sodium-per-charge",
        "sodium-reversal",
        "pore-sodium-share",
        "per-impulse",
        "fading-seconds");
    return new Pump(
        file.get("at-rest").number(),
        file.get("largest").number(),
        file.get("q10").number(),
        file.get("sodium-per-charge").number(),
        file.get("sodium-reversal").number(),
        file.get("pore-sodium-share").number(),
        file.get("per-impulse").number(),
        file.get("fading-seconds").number(),
        0,
        file.source());
  }

  public Pump {
    if (!(restMilliamperes > 0 && largestMilliamperes >= restMilliamperes)) {
      throw new IllegalArgumentException(
          "The current of the pump must be above 0 at rest and its limit not below that, but they are %s and %s mA/cm²"
              .formatted(restMilliamperes, largestMilliamperes));
    }
    if (!(q10 >= 1 && q10 <= MOST_Q10)) {
      throw new IllegalArgumentException(
          "The Q10 of the pump must be from 1 to %s, but is %s".formatted(MOST_Q10, q10));
    }
    if (!(perImpulseMilliamperes >= 0 && fadingSeconds > 0)) {
      throw new IllegalArgumentException(
          "What an impulse adds to the pump must be 0 mA/cm² or more, and fade in more than 0 s, but they are %s and %s"
              .formatted(perImpulseMilliamperes, fadingSeconds));
    }
  }

  /// The same pump with other figures, such as those of an ill axon.
  public Pump with(
      double rest, double largest, double otherQ10, double perImpulse, double otherFadingSeconds) {
    return new Pump(
        rest,
        largest,
        otherQ10,
        sodiumPerCharge,
        sodiumMillivolts,
        poreSodiumShare,
        perImpulse,
        otherFadingSeconds,
        addedMilliamperes,
        source);
  }

  /// The pump after a train of impulses and a pause.
  ///
  /// @param hertz impulses a second
  /// @param seconds how long the train lasted
  /// @param pauseSeconds time since it ended
  public Pump after(double hertz, double seconds, double pauseSeconds) {
    double reached =
        hertz * perImpulseMilliamperes * fadingSeconds * -Math.expm1(-seconds / fadingSeconds);
    return new Pump(
        restMilliamperes,
        largestMilliamperes,
        q10,
        sodiumPerCharge,
        sodiumMillivolts,
        poreSodiumShare,
        perImpulseMilliamperes,
        fadingSeconds,
        reached * Math.exp(-pauseSeconds / fadingSeconds),
        source);
  }

  /// @return the limit at a temperature, mA/cm²
  public double limitMilliamperes(double celsius) {
    return largestMilliamperes * Math.pow(q10, (celsius - REFERENCE_CELSIUS) / 10);
  }

  /// The current of one node, beyond what balances the leaks of the healthy node.
  ///
  /// @param excessSodium inward sodium current beyond that of the healthy node at rest, mA/cm²
  /// @return mA/cm², outward
  double beyondRest(double excessSodium, double celsius) {
    double needed = restMilliamperes + excessSodium / sodiumPerCharge + addedMilliamperes;
    return Math.min(Math.max(needed, 0), limitMilliamperes(celsius)) - restMilliamperes;
  }

  /// Sodium that flows in through the leak that balances the pump in health.
  ///
  /// @param restMillivolts the healthy node's potential
  /// @return mA/cm² beyond what flows in at that potential
  double leakedSodium(double millivolts, double restMillivolts) {
    double atRest = sodiumPerCharge * restMilliamperes;
    return atRest * (restMillivolts - millivolts) / (sodiumMillivolts - restMillivolts);
  }
}
