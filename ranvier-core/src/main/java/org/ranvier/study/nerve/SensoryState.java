package org.ranvier.study.nerve;

import java.util.List;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.random.Streams;

/// The sensory axons of one nerve with all that is wrong with them, and the potentials that shocks
/// give at its electrode.
///
/// A potential is the sum of single-fibre potentials, each as large as the square of its velocity.
/// Its size is set so that the healthy nerve has the person's amplitude at the distance and the
/// temperature of the norm; what dispersion, block and loss take from it follows. Lesions act by
/// their share for sensory axons; those of roots, of motor neurons and of endings in muscles do not
/// reach these axons.
public final class SensoryState {

  private static final double REFERENCE_HEIGHT = 1750;
  private static final double INTERVAL_MILLISECONDS = 0.05;
  private static final int SAMPLES = 500;

  /// Beyond so many widths from its peak a single-fibre potential is nothing.
  private static final double WIDTHS = 5;

  private static final SensoryModel MODEL = SensoryModel.shipped();
  private static final double WIDTH = MODEL.value("axons", "width-milliseconds");
  private static final double STUMP_DAYS_MORE = MODEL.value("axons", "stump-days-more");
  private static final double ACTIVATION = NerveFigures.shipped().value("activation-milliseconds");

  private final SensoryPool pool;
  private final Course course;
  private final NerveTemperature temperature;
  private final TravelTime time;
  private final Affliction affliction;
  private final double size;

  private SensoryState(
      SensoryPool pool,
      Course course,
      double reference,
      NerveTemperature temperature,
      TravelTime time,
      Affliction affliction) {
    this.pool = pool;
    this.course = course;
    this.temperature = temperature;
    this.time = time;
    this.affliction = affliction;
    size = pool.microvolts() / highest(healthy(pool, course, reference));
  }

  /// @param side of the body; lesions of the other side are passed over
  /// @param lesions of the person, those elsewhere too
  /// @param streams of this nerve of this person
  /// @throws IllegalArgumentException if a lesion names a site that its nerve does not pass
  public static SensoryState of(
      SensoryPool pool,
      double heightMillimetres,
      Side side,
      List<NerveLesion> lesions,
      NerveTemperature temperature,
      AxonConduction conduction,
      Streams streams) {
    SensoryModel.Norm norm = MODEL.norm(pool.nerve());
    NerveMap map = NerveMap.shipped();
    double reference = map.position(pool.nerve(), norm.from(), heightMillimetres);
    Course course = map.sensory(pool.nerve(), reference + norm.millimetres(), heightMillimetres);
    TravelTime time = new TravelTime(course, reference, temperature, REFERENCE_HEIGHT);
    double shrink = REFERENCE_HEIGHT / heightMillimetres;
    Affliction affliction =
        new Affliction(
            pool.size(),
            side,
            lesions.stream().filter(lesion -> lesion.sensoryShare() > 0).toList(),
            where -> Reach.of(where, course, map),
            lesion -> lesion.effect().share(lesion.sensoryShare()),
            _ -> "",
            new Bundle(
                pool.metresPerSecond()::get,
                time,
                place -> temperature.at(course.limb(), place * shrink),
                conduction),
            streams);
    return new SensoryState(pool, course, reference, temperature, time, affliction);
  }

  /// @return distance from a site to the electrode in mm
  /// @throws IllegalArgumentException if the nerve does not pass the site
  public double distanceMillimetres(Site site) {
    return course.endMillimetres() - place(site);
  }

  /// @return the potential after a shock that excites all axons, without noise
  /// @throws IllegalArgumentException if the nerve does not pass the site distal to which it is
  ///   recorded
  public SensoryPotential from(Site site) {
    return new SensoryPotential(INTERVAL_MILLISECONDS, potential(place(site)), 0);
  }

  /// @param noise streams of this one recording
  /// @return the same as recorded, with noise
  public SensoryPotential from(Site site, Streams noise) {
    double deviation = MODEL.value("noise-microvolts");
    RandomGenerator random = noise.generator();
    double[] microvolts = potential(place(site));
    for (int i = 0; i < microvolts.length; i++) {
      microvolts[i] += deviation * random.nextGaussian();
    }
    return new SensoryPotential(INTERVAL_MILLISECONDS, microvolts, deviation);
  }

  /// @return share of the axons that conduct from a site to the electrode
  public double conducting(Site site) {
    double place = place(site);
    int count = 0;
    for (int i = 0; i < pool.size(); i++) {
      count += conducts(i, place) ? 1 : 0;
    }
    return (double) count / pool.size();
  }

  private double place(Site site) {
    double place = NerveMap.shipped().position(pool.nerve(), site, course.heightMillimetres());
    if (!(place < course.endMillimetres())) {
      throw new IllegalArgumentException(
          "The %s nerve must be stimulated proximal to its electrode, but the %s is not; take another site"
              .formatted(pool.nerve().id(), site.id()));
    }
    return place;
  }

  private boolean conducts(int axon, double place) {
    double end = course.endMillimetres();
    double stump = affliction.stumpDays(axon) + STUMP_DAYS_MORE;
    for (AxonLesion lesion : affliction.of(axon)) {
      if (lesion.lostDaysAgo() > stump || !lesion.passes(place, end, 0)) {
        return false;
      }
    }
    return true;
  }

  private double[] potential(double place) {
    double[] sum = new double[SAMPLES];
    double end = course.endMillimetres();
    double width = WIDTH / temperature.velocityFactor();
    for (int i = 0; i < pool.size(); i++) {
      if (conducts(i, place)) {
        double velocity = pool.metresPerSecond().get(i);
        double arrival = ACTIVATION + time.between(place, end) / velocity;
        for (AxonLesion lesion : affliction.of(i)) {
          arrival += lesion.extraMilliseconds(place, end, time, velocity);
        }
        add(sum, arrival, width, size * velocity * velocity);
      }
    }
    return sum;
  }

  private static double[] healthy(SensoryPool pool, Course course, double reference) {
    TravelTime time =
        new TravelTime(course, reference, NerveTemperature.reference(), REFERENCE_HEIGHT);
    double[] sum = new double[SAMPLES];
    for (double velocity : pool.metresPerSecond()) {
      double arrival = ACTIVATION + time.between(reference, course.endMillimetres()) / velocity;
      add(sum, arrival, WIDTH, velocity * velocity);
    }
    return sum;
  }

  /// The negative phase of a single fibre begins when its impulse arrives.
  private static void add(double[] sum, double arrival, double width, double size) {
    double peak = arrival + width;
    int first = (int) Math.max(0, (peak - WIDTHS * width) / INTERVAL_MILLISECONDS);
    int last = (int) Math.min(sum.length - 1, (peak + WIDTHS * width) / INTERVAL_MILLISECONDS);
    for (int i = first; i <= last; i++) {
      double u = (i * INTERVAL_MILLISECONDS - peak) / width;
      sum[i] += size * (1 - u * u) * Math.exp(-u * u / 2);
    }
  }

  private static double highest(double[] values) {
    double highest = 0;
    for (double value : values) {
      highest = Math.max(highest, value);
    }
    return highest;
  }
}
