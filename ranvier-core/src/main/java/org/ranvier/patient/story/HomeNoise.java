package org.ranvier.patient.story;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;

/// How grip at home differs from the truth: good days and bad days that follow each other, with one
/// far off now and then, and tries of which the best counts.
final class HomeNoise {

  private static final int TRIES = 3;

  private final RandomGenerator random;
  private final double deviation;
  private double today;

  HomeNoise(Streams streams, double deviation) {
    random = streams.generator();
    this.deviation = deviation;
    today = deviation * student();
  }

  /// Goes on to the next day.
  void nextDay() {
    double memory = StoryFigures.value("grip-correlation");
    today = memory * today + Math.sqrt(1 - memory * memory) * deviation * student();
  }

  /// @param kilograms the truth
  /// @return three tries of today, the best of which differs from the truth by today's deviation
  List<Double> tries(double kilograms) {
    double best = kilograms * Math.exp(today);
    List<Double> tries = new ArrayList<>();
    int strongest = random.nextInt(TRIES);
    for (int i = 0; i < TRIES; i++) {
      double less = Math.abs(StoryFigures.value("grip-tries") * random.nextGaussian());
      double value = i == strongest ? best : best * Math.exp(-less);
      tries.add(Math.clamp(Math.rint(2 * value) / 2, 0, 120));
    }
    return tries;
  }

  /// Student's distribution with the variance of the normal one.
  private double student() {
    double freedom = StoryFigures.value("grip-freedom");
    double squares = 0;
    double normal = random.nextGaussian();
    for (int i = 0; i < (int) freedom; i++) {
      double each = random.nextGaussian();
      squares += each * each;
    }
    return normal / Math.sqrt(squares / freedom) * Math.sqrt((freedom - 2) / freedom);
  }
}
