package org.ranvier.study.nerve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.MotorUnit;
import org.ranvier.random.Streams;

/// The motor axons of one muscle with all that is wrong with them: what arrives at the muscle when
/// they are stimulated, and which of them the cord can drive.
///
/// Lesions that cut axons off come first; the others concern the axons that live. Where lesions
/// overlap their delays add, so their order does not matter.
public final class NerveState {

  private static final double ACTIVATION = NerveFigures.shipped().value("activation-milliseconds");
  private static final double RECORDING_LOSS =
      NerveFigures.shipped().value("recording-loss-for-100-millimetres");
  private static final double REFRACTORY =
      NerveFigures.shipped().value("f-waves", "refractory-milliseconds");
  private static final double THRESHOLD_RISE =
      NerveFigures.shipped().value("activity", "threshold-rise");

  /// Temperatures of places are stated for a person of this height.
  private static final double REFERENCE_HEIGHT = 1750;

  private final MotorPool pool;
  private final NervePath path;
  private final NerveTemperature temperature;
  private final TravelTime time;
  private final List<AxonState> axons;
  private final double hyperpolarisation;

  private NerveState(
      MotorPool pool,
      NervePath path,
      NerveTemperature temperature,
      TravelTime time,
      List<AxonState> axons,
      double hyperpolarisation) {
    this.pool = pool;
    this.path = path;
    this.temperature = temperature;
    this.time = time;
    this.axons = List.copyOf(axons);
    this.hyperpolarisation = hyperpolarisation;
  }

  /// @return healthy axons at the temperature of norms
  public static NerveState healthy(MotorPool pool, NervePath path) {
    return of(
        pool,
        path,
        Side.RIGHT,
        List.of(),
        NerveTemperature.reference(),
        (kind, count, celsius, damaged) -> List.of(),
        Streams.of(0));
  }

  /// @param side of the body; lesions of the other side are passed over
  /// @param lesions of the person, those elsewhere too
  /// @param conduction through damaged axons
  /// @param streams of this muscle of this person
  /// @throws IllegalArgumentException if a lesion names a site that its nerve does not pass
  public static NerveState of(
      MotorPool pool,
      NervePath path,
      Side side,
      List<NerveLesion> lesions,
      NerveTemperature temperature,
      AxonConduction conduction,
      Streams streams) {
    TravelTime time =
        new TravelTime(path.course(), path.mostDistalPlace(), temperature, REFERENCE_HEIGHT);
    List<String> roots = roots(pool.size(), path, streams.with("roots"));
    double shrink = REFERENCE_HEIGHT / path.course().heightMillimetres();
    Bundle bundle =
        new Bundle(
            axon -> velocity(pool, pool.units().get(axon)),
            time,
            place -> temperature.at(path.course().limb(), place * shrink),
            conduction);
    Affliction affliction =
        new Affliction(
            pool.size(),
            side,
            lesions,
            where -> Reach.of(where, path, NerveMap.shipped()),
            NerveLesion::effect,
            roots::get,
            bundle,
            streams);
    List<AxonState> axons = new ArrayList<>();
    for (int i = 0; i < pool.size(); i++) {
      axons.add(
          new AxonState(
              pool.units().get(i), roots.get(i), affliction.of(i), affliction.stumpDays(i)));
    }
    return new NerveState(pool, path, temperature, time, axons, 0);
  }

  private static List<String> roots(int axons, NervePath path, Streams streams) {
    RandomGenerator random = streams.generator();
    List<String> roots = new ArrayList<>();
    for (int i = 0; i < axons; i++) {
      double left = random.nextDouble();
      String root = path.roots().isEmpty() ? "" : path.roots().getFirst();
      for (int k = 0; k < path.rootShares().size() && left >= 0; k++) {
        root = path.roots().get(k);
        left -= path.rootShares().get(k);
      }
      roots.add(root);
    }
    return roots;
  }

  /// @return whether any lesion concerns any of these axons
  public boolean isIll() {
    return axons.stream().anyMatch(AxonState::isIll);
  }

  /// @return the motor units in health
  public MotorPool pool() {
    return pool;
  }

  /// @return the way of the axons
  public NervePath path() {
    return path;
  }

  /// @return each axon as it is, in the order of the pool
  public List<AxonState> axons() {
    return axons;
  }

  /// @return how warm the nerve is
  public NerveTemperature temperature() {
    return temperature;
  }

  /// @return the same nerve after activity
  public NerveState after(Hyperpolarisation activity) {
    return new NerveState(pool, path, temperature, time, axons, activity.share());
  }

  /// @return when each unit's impulse arrives after a shock, in ms; NaN for units that do not fire
  /// @throws IllegalArgumentException if the axons cannot be stimulated there
  public double[] from(Site site, Shock shock) {
    return at(site).after(shock);
  }

  /// @return the axons as they are met by shocks at a site
  /// @throws IllegalArgumentException if the axons cannot be stimulated there
  public Stimulation at(Site site) {
    return at(path.place(site));
  }

  /// @param place in mm from the cord, on the trunk
  /// @return the axons as they are met by shocks at a place
  public Stimulation at(double place) {
    if (!(place >= 0 && place <= path.course().trunkEndMillimetres())) {
      throw new IllegalArgumentException(
          "A nerve must be stimulated on its trunk, from 0 to %s mm from the cord on the way to %s, but at %s mm"
              .formatted(path.course().trunkEndMillimetres(), path.muscle().id(), place));
    }
    double[] arrivals = new double[axons.size()];
    double[] thresholds = new double[axons.size()];
    double largest = 0;
    double risen = 1 + THRESHOLD_RISE * hyperpolarisation;
    for (int i = 0; i < arrivals.length; i++) {
      AxonState axon = axons.get(i);
      arrivals[i] =
          conducts(i, place, end())
              ? activation() + milliseconds(i, place, end()) + terminal(axon.unit())
              : Double.NaN;
      thresholds[i] = axon.unit().threshold() * axon.raised(place) * risen;
      largest = Math.max(largest, axon.unit().threshold());
    }
    return new Stimulation(place, arrivals, thresholds, largest);
  }

  /// What electrodes record of a response from a site, measured against the most distal one,
  /// besides what the axons' dispersion does. It is empirical, holds for health, and explains no
  /// illness.
  ///
  /// @return a share, 1 at the most distal site
  public double recordedShare(Site site) {
    double way = Math.max(0, path.mostDistalPlace() - path.place(site));
    return Math.max(0, 1 - RECORDING_LOSS * way / 100);
  }

  /// @return whether an impulse of the axon gets from the cord to the muscle
  public boolean canBeDriven(int unit) {
    return axons.get(unit).isAlive() && conducts(unit, 0, end());
  }

  /// @return whether the axon lives but no impulse of the cord reaches the muscle: its fibres are
  ///   at rest, not denervated
  public boolean isSilent(int unit) {
    return axons.get(unit).isAlive() && !canBeDriven(unit);
  }

  /// @return from the cord to the muscle in ms; NaN for units that the cord cannot drive
  public double centralMilliseconds(int unit) {
    return canBeDriven(unit)
        ? milliseconds(unit, 0, end()) + terminal(axons.get(unit).unit())
        : Double.NaN;
  }

  /// @return whether an impulse gets along an axon between two places, either way; `from` is nearer
  ///   to the cord
  boolean conducts(int unit, double from, double to) {
    return axons.get(unit).conducts(from, to, hyperpolarisation);
  }

  /// @return whether an impulse that runs from a place to the cord meets no stretch that is still
  ///   refractory when it comes back
  boolean comesBack(int unit, double place, double turnaround) {
    for (AxonLesion lesion : axons.get(unit).lesions()) {
      double interval = 2 * milliseconds(unit, 0, lesion.point()) + turnaround;
      if (lesion.point() < place && lesion.refractoryMilliseconds() > interval) {
        return false;
      }
    }
    return true;
  }

  /// @return the shortest interval in ms at which a second impulse passes all lesions between a
  ///   place and the muscle; empty if the axon does not conduct there, or if some lesion's
  ///   refractory period was not worked out
  public OptionalDouble refractoryMilliseconds(int unit, double place) {
    if (!conducts(unit, place, end())) {
      return OptionalDouble.empty();
    }
    double longest = REFRACTORY / temperature.velocityFactor();
    for (AxonLesion lesion : axons.get(unit).lesions()) {
      if (lesion.point() >= place && lesion.pointMilliseconds() != 0) {
        if (Double.isNaN(lesion.refractoryMilliseconds())) {
          return OptionalDouble.empty();
        }
        longest = Math.max(longest, lesion.refractoryMilliseconds());
      }
    }
    return OptionalDouble.of(longest);
  }

  /// @return ms along an axon between two places; `from` is nearer to the cord
  double milliseconds(int unit, double from, double to) {
    double velocity = velocity(pool, axons.get(unit).unit());
    return time.between(from, to) / velocity
        + axons.get(unit).extraMilliseconds(from, to, time, velocity);
  }

  /// @return ms until a shock has set off an impulse
  double activation() {
    return ACTIVATION;
  }

  /// @return ms in the endings and at the end-plate
  double terminal(MotorUnit unit) {
    return unit.terminalMilliseconds() * temperature.terminalFactor();
  }

  private double end() {
    return path.course().endMillimetres();
  }

  private static double velocity(MotorPool pool, MotorUnit unit) {
    return unit.axonSpeed() * pool.meanVelocityMetresPerSecond();
  }
}
