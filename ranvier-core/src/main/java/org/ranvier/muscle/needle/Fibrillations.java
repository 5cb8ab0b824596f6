package org.ranvier.muscle.needle;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;
import org.ranvier.reference.FigureList;

/// Single denervated fibres that fire regularly by themselves.
final class Fibrillations {

  private static final double MILLISECONDS = 1000;

  /// Half the length of a fibre's potential in ms.
  private static final double HALF = 8;

  private final NeedleModel model;
  private final FibrePotential fibre;

  Fibrillations(NeedleModel model, FibrePotential fibre) {
    this.model = model;
    this.fibre = fibre;
  }

  /// @param grade 0 to 4, to which the number of active fibres is proportional
  /// @param size cross-section of the fibres, 1 in health
  void add(NeedleTrace trace, double grade, double size, Streams stream) {
    FigureList figures = model.spontaneous;
    RandomGenerator random = stream.generator();
    double expected = figures.value("active-fibres") * grade;
    int count = (int) (expected + random.nextDouble());
    for (int i = 0; i < count; i++) {
      RandomGenerator own = stream.with(i).generator();
      double slowest = Math.log(figures.value("fibrillation-slow"));
      double fastest = Math.log(figures.value("fibrillation-fast"));
      double hertz = Math.exp(slowest + (fastest - slowest) * own.nextDouble());
      double interval = MILLISECONDS / hertz;
      double first = interval * own.nextDouble();
      double[] times = new double[(int) Math.ceil((trace.milliseconds() - first) / interval)];
      Arrays.setAll(times, k -> first + k * interval);
      double distance = figures.value("active-within") * Math.sqrt(own.nextDouble());
      trace.add(potential(distance, size), times);
    }
  }

  private double[] potential(double distance, double size) {
    double step = model.sampleMilliseconds();
    double[] potential = new double[(int) Math.round(2 * HALF / step)];
    double diameter = model.fibres.value("diameter") * Math.sqrt(size);
    double speed =
        model.fibres.value("speed-slope") * diameter + model.fibres.value("speed-offset");
    double nearest = Math.max(model.electrode.value("nearest-fibre"), distance);
    fibre.add(potential, nearest, HALF, speed, size, step);
    return potential;
  }
}
