package org.ranvier.inference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.Muscles;
import org.ranvier.muscle.PoolMaker;
import org.ranvier.random.Streams;
import org.ranvier.study.nerve.NerveMap;
import org.ranvier.study.nerve.NervePath;

/// Draws a person, a muscle, two sites of its nerve and an illness of the axons between them, and
/// studies that nerve as a machine would: whole responses, sums of the potentials of all units.
final class NerveSegmentSimulator implements SegmentSimulator {

  /// The smallest response that is told from noise, in standard deviations, as for real traces.
  private static final double NOISE_DEVIATIONS = 5;

  private static final double SMALLEST_MILLIVOLTS = 0.02;

  /// Samples of the simulated trace average so many of an amplifier at 20 kHz.
  private static final double AVERAGED = 4;

  private final SegmentPrior prior;
  private final NerveMap map;
  private final PoolMaker pools;
  private final Illness illness;
  private final Technique technique;
  private final Circumstances circumstances;
  private final Norms norms;
  private final List<Muscle> recorded;
  private final Map<Muscle, MuscleLibrary> libraries = new EnumMap<>(Muscle.class);
  private final Range ages;

  /// @param circumstances what differs from the model, to see how much that matters
  NerveSegmentSimulator(
      SegmentPrior prior,
      Muscles muscles,
      NerveMap map,
      Map<Muscle, MuscleLibrary> libraries,
      Circumstances circumstances) {
    this.prior = prior;
    this.map = map;
    this.libraries.putAll(libraries);
    pools = new PoolMaker(muscles);
    illness = new Illness(prior);
    technique = circumstances.changed(Technique.of(prior));
    this.circumstances = circumstances;
    ages = prior.range("person", "age-years");
    recorded = new ArrayList<>(this.libraries.keySet());
    norms = Norms.of(prior, muscles, this.libraries);
  }

  Norms norms() {
    return norms;
  }

  @Override
  public Optional<VirtualSegment> simulate(Streams streams) {
    RandomGenerator random = streams.generator();
    Muscle muscle = recorded.get(random.nextInt(recorded.size()));
    double height = height(random);
    double age = ages.even(random);
    NervePath path = map.path(muscle, height);
    List<Site> sites = path.sites();
    int proximal = 1 + random.nextInt(sites.size() - 1);
    int distal = random.nextInt(proximal);
    Stretch stretch = new Stretch(path, sites.get(distal), sites.get(proximal));
    MotorPool pool =
        circumstances.changed(pools.pool(muscle, Side.RIGHT, age, streams.with("person")));
    return studied(stretch, pool, age, random);
  }

  /// The segment between two sites of a nerve.
  private record Stretch(NervePath path, Site distal, Site proximal) {

    double start() {
      return path.distanceMillimetres(distal);
    }

    double end() {
      return path.distanceMillimetres(proximal);
    }
  }

  private double height(RandomGenerator random) {
    double drawn =
        prior.number("person", "height-millimetres", "mean")
            + prior.number("person", "height-millimetres", "deviation") * random.nextGaussian();
    return Math.clamp(
        drawn,
        prior.number("person", "height-millimetres", "least"),
        prior.number("person", "height-millimetres", "most"));
  }

  private Optional<VirtualSegment> studied(
      Stretch stretch, MotorPool pool, double age, RandomGenerator random) {
    boolean deep = prior.isDeep(stretch.proximal);
    double warmer = prior.number("person", "celsius", "deviation") * random.nextGaussian() / 10;
    double nerveFactor = Math.pow(prior.number("person", "celsius", "velocity-q10"), warmer);
    VirtualAxons axons = new VirtualAxons(pool);
    HealthyTime time = norms.time(stretch.path);
    for (int i = 0; i < pool.size(); i++) {
      double velocity =
          pool.meanVelocityMetresPerSecond() * pool.units().get(i).axonSpeed() * nerveFactor;
      axons.distalMilliseconds[i] =
          time.milliseconds(0, stretch.start(), velocity)
              + pool.units().get(i).terminalMilliseconds();
      axons.segmentMilliseconds[i] = time.milliseconds(stretch.start(), stretch.end(), velocity);
    }
    Illness.Done done = illness.befall(axons, random);
    if (axons.living().length == 0) {
      return Optional.empty();
    }
    double fibreVelocity =
        pool.fibreVelocityMetresPerSecond()
            * Math.pow(prior.number("person", "celsius", "fibre-q10"), warmer);
    MuscleLibrary library = libraries.get(pool.muscle());
    if (library == null) {
      throw new AssertionError("no potentials of " + pool.muscle());
    }
    SampledPotentials potentials = library.potentials(fibreVelocity, random);
    double metres = (stretch.end() - stretch.start()) / 1000;
    QuickResponse first = measured(axons.distalTrace(potentials), random);
    QuickResponse second =
        measured(
            axons.proximalTrace(
                potentials,
                missed(pool.size(), deep, random),
                technique.gain(metres, deep, random)),
            random);
    if (!first.isPresent()) {
      return Optional.empty();
    }
    SegmentFeatures features = features(stretch, age, first, second, random);
    return Optional.of(
        new VirtualSegment(
            done.blocked(),
            done.lost(),
            done.slowed(),
            axons.dispersionMilliseconds(),
            features,
            new VirtualReadings(stretch.path, stretch.distal, stretch.proximal, first, second)));
  }

  private boolean[] missed(int count, boolean deep, RandomGenerator random) {
    double share = technique.missed(deep, random);
    boolean[] missed = new boolean[count];
    for (int i = 0; i < count; i++) {
      missed[i] = random.nextDouble() < share;
    }
    return missed;
  }

  private QuickResponse measured(float[] trace, RandomGenerator random) {
    double noise = technique.noiseMillivolts() / Math.sqrt(AVERAGED);
    for (int i = 0; i < trace.length; i++) {
      trace[i] += (float) (noise * random.nextGaussian());
    }
    double least = Math.max(SMALLEST_MILLIVOLTS, NOISE_DEVIATIONS * noise);
    return technique.read(QuickResponse.of(trace, SampledPotentials.INTERVAL, least), random);
  }

  /// Both with a measured length of the segment and without: a library answers for either.
  private SegmentFeatures features(
      Stretch stretch,
      double age,
      QuickResponse first,
      QuickResponse second,
      RandomGenerator random) {
    Expectation expected = norms.expected(stretch.path, stretch.distal, stretch.proximal, age);
    double difference = second.onsetMilliseconds() - first.onsetMilliseconds();
    double known = difference * Math.exp(technique.distance() * random.nextGaussian());
    double usual = difference * Math.exp(technique.usualDistance() * random.nextGaussian());
    SegmentFeatures both = expected.features(measured(first, second, known), true);
    double[] values = both.values();
    values[Feature.SLOWING_AT_USUAL_LENGTH.column()] =
        expected
            .features(measured(first, second, usual), false)
            .of(Feature.SLOWING_AT_USUAL_LENGTH);
    return new SegmentFeatures(both.answered(), values);
  }

  private static Expectation.Measured measured(
      QuickResponse first, QuickResponse second, double milliseconds) {
    return new Expectation.Measured(
        first.amplitudeMillivolts(),
        second.amplitudeMillivolts(),
        second.areaMillivoltMilliseconds() / first.areaMillivoltMilliseconds(),
        first.durationMilliseconds(),
        second.durationMilliseconds(),
        milliseconds);
  }
}
