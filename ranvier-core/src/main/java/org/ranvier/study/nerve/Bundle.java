package org.ranvier.study.nerve;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/// How the axons of a bundle conduct.
///
/// @param distalVelocity of each axon in m/s, in the distal nerve at the reference temperature
/// @param time along their way
/// @param temperature of the nerve in °C by place in mm from the cord
/// @param conduction tells how impulses get through damaged axons
record Bundle(
    IntToDoubleFunction distalVelocity,
    TravelTime time,
    DoubleUnaryOperator temperature,
    AxonConduction conduction) {

  /// Fibres are told by their velocities at body temperature.
  private static final double WARM_CELSIUS = 37;

  /// @return diameter of an axon, by its velocity at a place
  double fibreMicrometres(int axon, double place) {
    return FibreDiameter.shipped()
        .of(
            distalVelocity.applyAsDouble(axon)
                * time.faster(place)
                * NerveTemperature.skin(WARM_CELSIUS).velocityFactor());
  }

  /// @return temperature of the nerve at a place
  double celsius(double place) {
    return temperature.applyAsDouble(place);
  }
}
