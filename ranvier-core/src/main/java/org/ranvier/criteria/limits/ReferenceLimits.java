package org.ranvier.criteria.limits;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.SegmentKind;
import org.ranvier.quantity.Source;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorStudy;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// Limits of normal: the laboratory's own where the record gives them, otherwise the shipped
/// defaults.
public final class ReferenceLimits {

  private static final class Shipped {
    static final ReferenceLimits LIMITS =
        new ReferenceLimits(ReferenceFile.resource(ReferenceLimits.class, "reference-limits.yaml"));
  }

  private record MotorRow(
      Muscle muscle,
      OptionalDouble distanceMillimetres,
      OptionalDouble amplitudeLower,
      OptionalDouble latencyUpper,
      Map<SegmentKind, Double> velocityLower,
      OptionalDouble fLatencyUpper) {}

  private final Map<Nerve, List<MotorRow>> motor;
  private final Map<Nerve, SensoryDefaults> sensory;
  private final Source source;
  private final double distanceToleranceMillimetres;
  private final OtherLimits others;
  private final double lowerLimitFactor;

  /// @return the limits that ship with Ranvier
  public static ReferenceLimits shipped() {
    return Shipped.LIMITS;
  }

  /// Reads limits from a reference file of the format `ranvier.limits/1`.
  public ReferenceLimits(Entry file) {
    motor = new EnumMap<>(Nerve.class);
    sensory = new EnumMap<>(Nerve.class);
    lowerLimitFactor = 1;
    source = file.source();
    for (Entry row : file.get("motor").items()) {
      motor
          .computeIfAbsent(row.get("nerve").term(Nerve.class), nerve -> new ArrayList<>())
          .add(motorRow(row));
    }
    for (Entry row : file.get("sensory").items()) {
      sensory.put(
          row.get("nerve").term(Nerve.class),
          new SensoryDefaults(
              row.get("amplitude-lower-microvolts").number(),
              row.get("latency-upper-milliseconds").number(),
              row.get("velocity-lower").number(),
              source));
    }
    distanceToleranceMillimetres = file.get("distance-tolerance-millimetres").get("value").number();
    others = new OtherLimits(file);
  }

  private ReferenceLimits(ReferenceLimits other, double lowerLimitFactor) {
    motor = other.motor;
    sensory = other.sensory;
    source = other.source;
    distanceToleranceMillimetres = other.distanceToleranceMillimetres;
    others = other.others;
    this.lowerLimitFactor = lowerLimitFactor;
  }

  /// @return the same limits with every lower limit of a motor amplitude or velocity, the
  ///   laboratory's own included, moved by a factor, to see how firm a verdict is
  public ReferenceLimits withLowerLimitsTimes(double factor) {
    return new ReferenceLimits(this, factor);
  }

  /// @return limits of blood, cerebrospinal fluid, temperature and nerve size
  public OtherLimits others() {
    return others;
  }

  /// @return the sensory defaults of a nerve, empty if there are none
  public Optional<SensoryDefaults> sensory(Nerve nerve) {
    return Optional.ofNullable(sensory.get(nerve));
  }

  /// @return lower limit of the motor amplitude in mV
  public NormalLimit amplitudeLower(MotorStudy study) {
    return resolve(study, MotorLimits::amplitudeLowerMillivolts, row -> row.amplitudeLower)
        .times(lowerLimitFactor);
  }

  /// Upper limit of the distal motor latency in ms. A default holds for the distance at which it
  /// was measured: over a shorter one the true limit is lower, over a longer one higher, by how
  /// much is not known.
  ///
  /// @param distanceMillimetres between the distal site and the recording electrode
  public NormalLimit latencyUpper(MotorStudy study, OptionalDouble distanceMillimetres) {
    NormalLimit limit =
        resolve(study, MotorLimits::latencyUpperMilliseconds, row -> row.latencyUpper);
    boolean own = study.limits().latencyUpperMilliseconds().isPresent();
    if (own || distanceMillimetres.isEmpty()) {
      return limit;
    }
    double distance = distanceMillimetres.getAsDouble();
    boolean shorter = false;
    boolean longer = false;
    for (MotorRow row : rows(study)) {
      double measured = row.distanceMillimetres.orElse(distance);
      shorter |= distance < measured - distanceToleranceMillimetres;
      longer |= distance > measured + distanceToleranceMillimetres;
    }
    return new NormalLimit(
        shorter ? 0 : limit.low(),
        longer ? Double.POSITIVE_INFINITY : limit.high(),
        limit.source());
  }

  /// @return lower limit of motor conduction velocity in m/s over a kind of segment
  public NormalLimit velocityLower(MotorStudy study, SegmentKind kind) {
    return resolve(
            study,
            MotorLimits::velocityLowerMetresPerSecond,
            row -> {
              Double limit = row.velocityLower.get(kind);
              return limit == null ? OptionalDouble.empty() : OptionalDouble.of(limit);
            })
        .times(lowerLimitFactor);
  }

  /// @return upper limit of the shortest F-wave latency in ms
  public NormalLimit fLatencyUpper(MotorStudy study) {
    return resolve(study, MotorLimits::fLatencyUpperMilliseconds, row -> row.fLatencyUpper);
  }

  private NormalLimit resolve(
      MotorStudy study,
      Function<MotorLimits, OptionalDouble> own,
      Function<MotorRow, OptionalDouble> shipped) {
    OptionalDouble given = own.apply(study.limits());
    if (given.isPresent()) {
      String name = study.limits().source().orElse("limit given in the record");
      return new NormalLimit(given.getAsDouble(), given.getAsDouble(), new Source(name, true));
    }
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (MotorRow row : rows(study)) {
      OptionalDouble limit = shipped.apply(row);
      if (limit.isPresent()) {
        low = Math.min(low, limit.getAsDouble());
        high = Math.max(high, limit.getAsDouble());
      }
    }
    return low > high
        ? new NormalLimit(0, Double.POSITIVE_INFINITY, source)
        : new NormalLimit(low, high, source);
  }

  /// The rows of the muscle recorded from, or of every muscle of the nerve if that is not known.
  private List<MotorRow> rows(MotorStudy study) {
    return motor.getOrDefault(study.nerve(), List.of()).stream()
        .filter(row -> study.muscle().isEmpty() || study.muscle().orElseThrow() == row.muscle)
        .toList();
  }

  private static MotorRow motorRow(Entry row) {
    Map<SegmentKind, Double> velocity = new EnumMap<>(SegmentKind.class);
    row.find("velocity-lower")
        .ifPresent(kinds ->
            kinds
                .fields()
                .forEach((kind, limit) ->
                    velocity.put(
                        Term.find(SegmentKind.class, kind)
                            .orElseThrow(() -> limit.mistake("is no kind of segment")),
                        limit.number())));
    return new MotorRow(
        row.get("muscle").term(Muscle.class),
        optional(row, "distance-millimetres"),
        optional(row, "amplitude-lower-millivolts"),
        optional(row, "latency-upper-milliseconds"),
        velocity,
        optional(row, "f-latency-upper-milliseconds"));
  }

  private static OptionalDouble optional(Entry row, String key) {
    return row.find(key)
        .map(value -> OptionalDouble.of(value.number()))
        .orElse(OptionalDouble.empty());
  }
}
