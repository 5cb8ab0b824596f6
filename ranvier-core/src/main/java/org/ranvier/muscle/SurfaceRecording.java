package org.ranvier.muscle;

import org.ranvier.random.Streams;

/// What surface electrodes over one muscle of one person record.
public final class SurfaceRecording {

  private final MotorPool pool;
  private final RecordedTime time;
  private final double[][] potentials;

  /// @param library of the pool's muscle
  /// @param muscleCelsius slows the impulses of muscle fibres, which makes potentials longer
  /// @throws IllegalArgumentException if the library has fewer shapes than the pool's units use, or
  ///   the temperature is not one of a living muscle
  public SurfaceRecording(
      MotorPool pool, UnitPotentials library, double muscleCelsius, RecordedTime time) {
    this.pool = pool;
    this.time = time;
    double velocity =
        pool.fibreVelocityMetresPerSecond() * library.temperature().factor(muscleCelsius);
    potentials = new double[library.size()][];
    for (int i = 0; i < potentials.length; i++) {
      potentials[i] = library.sampled(i, velocity, time.intervalMilliseconds(), time.samples() + 1);
    }
    if (pool.units().stream().anyMatch(unit -> unit.shape() >= library.size())) {
      throw new IllegalArgumentException(
          "A recording needs the unit potentials of its own muscle, but those given have fewer"
              + " shapes than the units of "
              + pool.muscle().id()
              + ".");
    }
  }

  /// @return the potential at the electrodes in mV, negative upward
  public double[] potential(UnitFirings firings) {
    double[] sum = new double[time.samples()];
    for (int i = 0; i < firings.size(); i++) {
      double milliseconds = firings.milliseconds(i);
      if (!Double.isNaN(milliseconds) && firings.weight(i) > 0) {
        MotorUnit unit = pool.units().get(firings.unit(i));
        double size = firings.weight(i) * unit.surfaceSize() * pool.meanAmplitudeMillivolts();
        add(sum, potentials[unit.shape()], milliseconds, size);
      }
    }
    return sum;
  }

  /// @return the recorded trace in mV, negative upward
  public double[] trace(UnitFirings firings, Amplifier amplifier, Streams noise) {
    return amplifier.record(potential(firings), time.intervalMilliseconds(), noise);
  }

  private void add(double[] sum, double[] potential, double milliseconds, double size) {
    double place = (milliseconds - time.fromMilliseconds()) / time.intervalMilliseconds();
    if (!(place < sum.length)) {
      return;
    }
    long first = (long) Math.ceil(place);
    double later = size * (first - place);
    double sooner = size - later;
    // The library begins when the fibres are excited; a firing before the first sample has begun.
    int from = (int) Math.max(0, first);
    int skip = (int) Math.min(potential.length, from - first);
    int count = Math.min(sum.length - from, potential.length - 1 - skip);
    for (int i = 0; i < count; i++) {
      sum[from + i] += sooner * potential[skip + i] + later * potential[skip + i + 1];
    }
  }
}
