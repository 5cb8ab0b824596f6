package org.ranvier.inference;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.MotorUnit;

/// What differs from the model in nerves that are simulated to check a library: estimates must not
/// lean on what nobody knows of a patient's nerve.
///
/// @param unitsKept every so many-th unit is left, with its share of the others' size
/// @param sizePower to which the sizes of units at the skin are raised: above 1 they differ more
/// @param fibreVelocity factor of the velocity of muscle fibres: below 1 potentials are longer
/// @param readingError least standard deviation of reading amplitude, area and duration
public record Circumstances(
    int unitsKept, double sizePower, double fibreVelocity, double readingError) {

  /// Nothing differs.
  public static final Circumstances AS_MODELLED = new Circumstances(1, 1, 1, 0);

  Technique changed(Technique technique) {
    return new Technique(
        technique.gainUsual(),
        technique.gainDeep(),
        technique.lossPerMetre(),
        technique.missedUsual(),
        technique.missedDeep(),
        technique.noiseMillivolts(),
        Math.max(readingError, technique.amplitude()),
        Math.max(readingError, technique.area()),
        Math.max(readingError, technique.duration()),
        technique.latency(),
        technique.distance(),
        technique.usualDistance());
  }

  MotorPool changed(MotorPool pool) {
    if (equals(AS_MODELLED)) {
      return pool;
    }
    List<MotorUnit> units = new ArrayList<>();
    double before = 0;
    double after = 0;
    for (MotorUnit unit : pool.units()) {
      before += unit.surfaceSize();
      if (unit.number() % unitsKept == 0) {
        double size = Math.pow(unit.surfaceSize(), sizePower);
        after += size;
        units.add(
            new MotorUnit(
                units.size(),
                unit.fibres(),
                size,
                unit.shape(),
                unit.axonSpeed(),
                unit.terminalMilliseconds(),
                unit.threshold()));
      }
    }
    return new MotorPool(
        pool.muscle(),
        units,
        pool.meanVelocityMetresPerSecond(),
        pool.meanAmplitudeMillivolts() * before / after,
        pool.fibreVelocityMetresPerSecond() * fibreVelocity);
  }
}
