package org.ranvier.study.body;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.Muscles;
import org.ranvier.muscle.PoolMaker;
import org.ranvier.random.Streams;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.nerve.NerveMap;
import org.ranvier.study.nerve.NervePath;
import org.ranvier.study.nerve.NerveState;
import org.ranvier.study.nerve.NerveTemperature;
import org.ranvier.study.subject.VirtualSubject;

/// The body of one virtual subject. A muscle is worked out when it is first asked for and stays;
/// the same subject has the same muscles whatever the order. For one thread.
public final class VirtualBody {

  private static final double DAYS_OF_A_MONTH = 30.44;

  /// Long enough for what is silent to waste as far as it does, where nothing is known of the time.
  private static final double USUAL_SILENT_DAYS = 180;

  private final VirtualSubject subject;
  private final StudyTables tables;
  private final PoolMaker pools = new PoolMaker(Muscles.shipped());
  private final Map<Sided, LimbMuscle> muscles = new HashMap<>();

  private record Sided(Muscle muscle, Side side) {}

  public VirtualBody(VirtualSubject subject, StudyTables tables) {
    this.subject = subject;
    this.tables = tables;
  }

  public VirtualSubject subject() {
    return subject;
  }

  public StudyTables tables() {
    return tables;
  }

  /// @return a muscle with its axons as they are today
  /// @throws IllegalArgumentException if its motor units or their way are not known
  public LimbMuscle muscle(Muscle muscle, Side side) {
    return muscles.computeIfAbsent(
        new Sided(muscle, side), wanted -> made(wanted.muscle, wanted.side));
  }

  /// @return how warm the nerves of a limb are
  public NerveTemperature temperature(NervePath path) {
    return NerveTemperature.skin(subject.skinCelsius(path.course().limb()));
  }

  /// @return forces of muscles against health
  public Map<Muscle, Double> forces(Iterable<Muscle> wanted, Side side) {
    Map<Muscle, Double> forces = new EnumMap<>(Muscle.class);
    wanted.forEach(each -> forces.put(each, muscle(each, side).forceFraction()));
    return forces;
  }

  /// @return the same axons without any lesion
  public NerveState healthyNerve(Muscle muscle, Side side) {
    return nerve(muscle, side, List.of());
  }

  private LimbMuscle made(Muscle muscle, Side side) {
    return LimbMuscle.of(muscle, side, nerve(muscle, side, subject.lesions()), silentDays());
  }

  private NerveState nerve(Muscle muscle, Side side, List<NerveLesion> lesions) {
    NervePath path = NerveMap.shipped().path(muscle, subject.heightMillimetres());
    MotorPool pool = pools.pool(muscle, side, subject.ageYears(), subject.streams());
    Streams own = subject.streams().with("nerve").with(side.id()).with(muscle.id());
    return NerveState.of(pool, path, side, lesions, temperature(path), tables.conduction(), own);
  }

  private double silentDays() {
    return subject.course().monthsSinceOnset().isPresent()
        ? subject.course().monthsSinceOnset().getAsDouble() * DAYS_OF_A_MONTH
        : USUAL_SILENT_DAYS;
  }
}
