package org.ranvier.muscle;

import java.util.Arrays;
import org.ranvier.random.Streams;
import org.ranvier.record.trace.MeasuredResponse;
import org.ranvier.record.trace.Sweep;
import org.ranvier.record.trace.TraceMeasurement;

/// A nerve of one muscle without any lesion, for tests of the muscle: axons become faster towards
/// the cord on a straight line.
///
/// @param pathMillimetres from the active electrode to the horn cell
/// @param gradient by what share an axon is faster at the horn cell than at the muscle
record StraightNerve(double pathMillimetres, double gradient) {

  /// Between the shock and the impulse.
  private static final double ACTIVATION_MILLISECONDS = 0.1;

  /// @return when each unit's fibres are excited after a shock at that distance
  double[] times(MotorPool pool, double millimetres) {
    return pool.units().stream().mapToDouble(unit -> time(pool, unit, millimetres)).toArray();
  }

  private double time(MotorPool pool, MotorUnit unit, double millimetres) {
    double velocity = pool.meanVelocityMetresPerSecond() * unit.axonSpeed();
    double nerve =
        Math.log1p(gradient * millimetres / pathMillimetres)
            * pathMillimetres
            / (gradient * velocity);
    return ACTIVATION_MILLISECONDS + nerve + unit.terminalMilliseconds();
  }

  /// @return what the usual amplifier's trace of healthy units measures
  static MeasuredResponse.Present response(
      MotorPool pool, UnitPotentials library, double[] times, Streams noise) {
    RecordedTime time = RecordedTime.of(-2, 90);
    double[] weights = new double[times.length];
    Arrays.fill(weights, 1);
    double[] trace =
        new SurfaceRecording(pool, library, 33, time)
            .trace(UnitFirings.ofPool(times, weights), Muscles.shipped().amplifier(), noise);
    Sweep sweep = new Sweep(time.intervalMilliseconds(), trace, time.stimulusSample());
    return (MeasuredResponse.Present) TraceMeasurement.measure(sweep);
  }
}
