package org.ranvier.muscle.needle;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.remodelling.MuscleState;
import org.ranvier.muscle.remodelling.UnitState;
import org.ranvier.random.Streams;

/// A needle at one place of a muscle: the potential that each unit gives there.
///
/// Territories of units overlap; their middles are spread evenly over a cross-section that holds
/// all fibres at the density of muscle. Sprouts reach fibres within their own unit's territory. The
/// electrode sees what lies before its bevel. What was once worked out is kept: health and illness
/// share the units that are as they were. For one thread.
final class Insertion {

  /// Window of a potential in ms, and where in it a unit's own fibres arrive on average.
  private static final double WINDOW = 30;

  private static final double MIDDLE = 11;

  /// Potentials from beyond this distance in mm are slow: every fourth sample suffices.
  private static final double SLOW_FROM = 1.5;

  private static final int SLOW = 4;

  private final NeedleModel model;
  private final FibrePotential fibre;
  private final MotorPool pool;
  private final double[] sizes;
  private final double crossSectionRadius;
  private final NeedleModel.MeanUnit mean;
  private final double[] silence;
  private final Map<Seen, double[]> seen = new HashMap<>();

  /// A unit in some state from one place: its potential is always the same.
  private record Seen(Streams unitThere, UnitState state) {}

  Insertion(NeedleModel model, FibrePotential fibre, MotorPool pool) {
    this.model = model;
    this.fibre = fibre;
    this.pool = pool;
    mean = model.meanUnit(pool.muscle());
    sizes = new double[pool.size()];
    double sum = 0;
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.pow(pool.units().get(i).fibres(), model.fibres.value("size-power"));
      sum += sizes[i];
    }
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] *= sizes.length / sum;
    }
    double area = sizes.length * mean.fibres() / model.fibres.value("density");
    crossSectionRadius = Math.sqrt(area / Math.PI);
    silence = new double[samples()];
  }

  /// @param place stream of this place
  /// @param wanted for each unit whether its potential is asked for
  /// @return for each unit its potential in mV, negative upward; zeros where it is out of reach or
  ///   not wanted; not to be changed
  double[][] potentials(MuscleState state, boolean[] wanted, Streams place) {
    double[] needle = inDisc(place.with("needle").generator(), crossSectionRadius);
    double[][] potentials = new double[pool.size()][];
    for (int i = 0; i < potentials.length; i++) {
      potentials[i] = wanted[i] ? potential(i, state.unit(i), needle, place.with(i)) : silence;
    }
    return potentials;
  }

  private int samples() {
    // A multiple of the slow step.
    return SLOW * (int) Math.round(WINDOW / model.sampleMilliseconds() / SLOW);
  }

  private double[] potential(int unit, UnitState state, double[] needle, Streams stream) {
    Seen key = new Seen(stream, state);
    double[] known = seen.get(key);
    if (known == null) {
      known = made(unit, state, needle, stream);
      seen.put(key, known);
    }
    return known;
  }

  private double[] made(int unit, UnitState state, double[] needle, Streams stream) {
    RandomGenerator where = stream.with("territory").generator();
    double[] middle = inDisc(where, crossSectionRadius);
    // Larger units lie both wider and denser.
    double radius = mean.territoryMillimetres() / 2 * Math.pow(sizes[unit], 0.25);
    double x = middle[0] - needle[0];
    double y = middle[1] - needle[1];
    double far = model.electrode.value("farthest-fibre");
    if (Math.hypot(x, y) > radius + far || x + radius < 0) {
      return silence;
    }
    double share = state.fibres() / state.healthyFibres();
    int count = (int) (share * sizes[unit] * mean.fibres() + where.nextDouble());
    UnitFibres fibres = new UnitFibres(model, fibre, state, samples(), samples() / SLOW);
    RandomGenerator random = stream.with("fibres").generator();
    double nearest = model.electrode.value("nearest-fibre");
    for (int i = 0; i < count; i++) {
      double[] offset = inDisc(random, radius);
      double across = x + offset[0];
      double along = y + offset[1];
      double distance = Math.hypot(across, along);
      if (across > nearest / 2 && distance < far) {
        fibres.add(across, along, MIDDLE, distance < SLOW_FROM, random);
      }
    }
    return fibres.trace(SLOW);
  }

  private static double[] inDisc(RandomGenerator random, double radius) {
    double x;
    double y;
    do {
      x = 2 * random.nextDouble() - 1;
      y = 2 * random.nextDouble() - 1;
    } while (x * x + y * y > 1);
    return new double[] {radius * x, radius * y};
  }
}
