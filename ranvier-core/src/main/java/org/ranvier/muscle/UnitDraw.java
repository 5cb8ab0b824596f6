package org.ranvier.muscle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hipparchus.special.Erf;
import org.ranvier.random.Streams;

/// Draws the units of one pool.
///
/// @param ageYears of the person
/// @param terminalMilliseconds the person's mean of the first part
record UnitDraw(
    MuscleModel model,
    PoolRules rules,
    int shapesOfPart,
    double ageYears,
    double terminalMilliseconds) {

  /// Multiples of it, less their whole part, fill the range from 0 to 1 evenly.
  private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

  /// @param number of units
  /// @param own the streams of this pool
  /// @return the smallest first
  List<MotorUnit> units(int number, Streams own) {
    RandomGenerator random = own.generator();
    double firstPlace = random.nextDouble();
    double[] fibres = new double[number];
    double[] size = new double[number];
    double[] speed = new double[number];
    double[] delay = new double[number];
    double[] threshold = new double[number];
    int[] shape = new int[number];
    for (int i = 0; i < number; i++) {
      double rank = (i + 0.5) / number;
      double depth = random.nextGaussian();
      int part = part(firstPlace + i * GOLDEN_RATIO);
      fibres[i] = Math.pow(rules.fibreRange(), rank);
      size[i] = Math.pow(rules.surfaceRange(), rank) * Math.exp(rules.depthDeviation() * depth);
      shape[i] = part * shapesOfPart + shape(depth);
      speed[i] = speed(rank, random);
      delay[i] = delay(random) + model.parts().get(part).delayMilliseconds();
      threshold[i] = Math.exp(model.thresholdDeviation() * random.nextGaussian());
    }
    divideByMean(fibres);
    divideByMean(size);
    divideByMean(speed);
    List<MotorUnit> units = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      units.add(new MotorUnit(i, fibres[i], size[i], shape[i], speed[i], delay[i], threshold[i]));
    }
    return units;
  }

  /// Units of all sizes belong to each part.
  private int part(double place) {
    double left = place - Math.floor(place);
    int part = 0;
    while (part < model.parts().size() - 1 && left >= model.parts().get(part).share()) {
      left -= model.parts().get(part).share();
      part++;
    }
    return part;
  }

  /// Larger at the skin is nearer to it: a part's shapes run from the shallow to the deep.
  private int shape(double depth) {
    double deeper = Erf.erfc(depth / Math.sqrt(2)) / 2;
    return (int) Math.min(shapesOfPart - 1, Math.floor(deeper * shapesOfPart));
  }

  private double speed(double rank, RandomGenerator random) {
    AxonSpeeds speeds = rules.speeds();
    return 1 + speeds.deviation(ageYears) * speeds.deviations(rank, random.nextGaussian());
  }

  private double delay(RandomGenerator random) {
    double drawn =
        terminalMilliseconds + rules.terminalDeviationMilliseconds() * random.nextGaussian();
    return Math.max(rules.terminalLeastMilliseconds(), drawn);
  }

  private static void divideByMean(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    for (int i = 0; i < values.length; i++) {
      values[i] /= mean;
    }
  }
}
