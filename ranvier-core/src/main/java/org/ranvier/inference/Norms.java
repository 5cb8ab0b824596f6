package org.ranvier.inference;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.Muscles;
import org.ranvier.muscle.PoolMaker;
import org.ranvier.random.Streams;
import org.ranvier.study.nerve.NervePath;

/// What is expected of healthy people, muscle by muscle.
final class Norms {

  /// A duration is the mean of so many healthy people of one age.
  private static final int PEOPLE = 40;

  private static final double AGE = 45;
  private static final double USUAL_DISTANCE_MILLIMETRES = 80;

  private final SegmentPrior prior;
  private final Muscles muscles;
  private final Map<Muscle, Double> durations;

  /// @param durations of the negative peak in ms
  Norms(SegmentPrior prior, Muscles muscles, Map<Muscle, Double> durations) {
    this.prior = prior;
    this.muscles = muscles;
    this.durations = new EnumMap<>(durations);
  }

  static Norms of(SegmentPrior prior, Muscles muscles, Map<Muscle, MuscleLibrary> libraries) {
    Map<Muscle, Double> durations = new EnumMap<>(Muscle.class);
    libraries.forEach(
        (muscle, library) -> durations.put(muscle, duration(muscles, muscle, library)));
    return new Norms(prior, muscles, durations);
  }

  private static double duration(Muscles muscles, Muscle muscle, MuscleLibrary library) {
    PoolMaker pools = new PoolMaker(muscles);
    double sum = 0;
    for (int person = 0; person < PEOPLE; person++) {
      MotorPool pool = pools.pool(muscle, Side.RIGHT, AGE, Streams.of(person).with("norm"));
      VirtualAxons axons = new VirtualAxons(pool);
      for (int i = 0; i < pool.size(); i++) {
        axons.distalMilliseconds[i] =
            USUAL_DISTANCE_MILLIMETRES
                    / (pool.meanVelocityMetresPerSecond() * pool.units().get(i).axonSpeed())
                + pool.units().get(i).terminalMilliseconds();
      }
      float[] trace = axons.distalTrace(library.usual());
      sum += QuickResponse.of(trace, SampledPotentials.INTERVAL, 0).durationMilliseconds();
    }
    return sum / PEOPLE;
  }

  /// @return usual durations of the negative peak in ms
  Map<Muscle, Double> durations() {
    return new EnumMap<>(durations);
  }

  HealthyTime time(NervePath path) {
    Limb limb = path.course().limb();
    return new HealthyTime(prior.gradient(limb), path.course().endMillimetres());
  }

  /// @return what is expected between two sites; empty if the muscle is not known
  Optional<Expectation> find(
      Muscle muscle, double start, double end, NervePath path, boolean deep, double age) {
    Double duration = durations.get(muscle);
    if (duration == null) {
      return Optional.empty();
    }
    double velocity = muscles.model(muscle).velocityMetresPerSecond().mean();
    HealthyTime time = time(path);
    return Optional.of(
        new Expectation(
            muscles.model(muscle),
            muscles.rules(),
            age,
            time.milliseconds(start, end, velocity),
            time.milliseconds(0, start, velocity),
            duration,
            deep));
  }

  Expectation expected(NervePath path, Site distal, Site proximal, double age) {
    return find(
            path.muscle(),
            path.distanceMillimetres(distal),
            path.distanceMillimetres(proximal),
            path,
            prior.isDeep(proximal),
            age)
        .orElseThrow();
  }
}
