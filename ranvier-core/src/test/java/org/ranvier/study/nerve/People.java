package org.ranvier.study.nerve;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.axon.Accuracy;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.Muscles;
import org.ranvier.muscle.PoolMaker;
import org.ranvier.random.Streams;

/// People for the tests of nerves.
final class People {

  static final double HEIGHT = 1750;
  static final AxonConduction DIRECT = new DirectConduction(Accuracy.FAST);
  private static final PoolMaker MAKER = new PoolMaker(Muscles.shipped());

  private People() {}

  static MotorPool pool(Muscle muscle, long seed) {
    return MAKER.pool(muscle, Side.RIGHT, 45, Streams.of(seed));
  }

  static NervePath path(Muscle muscle) {
    return NerveMap.shipped().path(muscle, HEIGHT);
  }

  static NerveState healthy(Muscle muscle, long seed) {
    return NerveState.healthy(pool(muscle, seed), path(muscle));
  }

  static NerveState ill(Muscle muscle, long seed, NerveLesion... lesions) {
    return ill(muscle, seed, NerveTemperature.reference(), lesions);
  }

  static NerveState ill(
      Muscle muscle, long seed, NerveTemperature temperature, NerveLesion... lesions) {
    return NerveState.of(
        pool(muscle, seed),
        path(muscle),
        Side.RIGHT,
        List.of(lesions),
        temperature,
        DIRECT,
        Streams.of(seed).with("nerves"));
  }

  static NerveLesion between(Nerve nerve, Site from, Site to, Effect effect) {
    return NerveLesion.motor(
        new Where.Stretch(Side.RIGHT, nerve, Place.at(from), Place.at(to)), effect);
  }

  static long firing(double[] arrivals) {
    return Arrays.stream(arrivals).filter(each -> !Double.isNaN(each)).count();
  }

  static double mean(double[] arrivals) {
    return Arrays.stream(arrivals).filter(each -> !Double.isNaN(each)).average().orElseThrow();
  }

  static Muscle muscle(SplittableRandom random) {
    List<Muscle> muscles =
        NerveMap.shipped().muscles().stream()
            .filter(each -> Muscles.shipped().find(each).isPresent())
            .filter(each -> !path(each).sites().isEmpty())
            .sorted()
            .toList();
    return muscles.get(random.nextInt(muscles.size()));
  }
}
