package org.ranvier.muscle.force;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// Torque of a movement from the forces of its muscles. Reads a file of the format
/// `ranvier.movements/1`, in which the shares of a movement add up to 1.
public final class MovementForce {

  private static final double ROUNDING = 1e-9;

  private static final class Shipped {
    static final MovementForce FORCE = new MovementForce(file());
  }

  private final Map<Movement, Map<Muscle, Double>> shares = new EnumMap<>(Movement.class);

  MovementForce(Entry file) {
    Entry all = file.get("shares").allowing("source", "verified", "of").get("of");
    for (Map.Entry<String, Entry> field : all.fields().entrySet()) {
      Movement movement =
          Term.find(Movement.class, field.getKey())
              .orElseThrow(() -> field.getValue().mistake("is no movement"));
      shares.put(movement, readShares(field.getValue()));
    }
  }

  static Entry file() {
    return ReferenceFile.resource(MovementForce.class, "movements.yaml")
        .allowing("format", "shares", "mrc", "examiner");
  }

  /// @return movements with the shares that ship with Ranvier
  public static MovementForce shipped() {
    return Shipped.FORCE;
  }

  /// @return the muscles whose force is needed for a movement
  public Set<Muscle> muscles(Movement movement) {
    return Collections.unmodifiableSet(of(movement).keySet());
  }

  /// @return shares of torque by muscle, which add up to 1
  public Map<Muscle, Double> shares(Movement movement) {
    return Collections.unmodifiableMap(of(movement));
  }

  /// @param forces of muscles against health, those of [#muscles] among them
  /// @return torque against health
  public double fraction(Movement movement, Map<Muscle, Double> forces) {
    double sum = 0;
    for (Map.Entry<Muscle, Double> share : of(movement).entrySet()) {
      sum += share.getValue() * known(forces, share.getKey(), movement.id());
    }
    return sum;
  }

  static double known(Map<Muscle, Double> forces, Muscle muscle, String purpose) {
    Double force = forces.get(muscle);
    if (force == null || !(force >= 0)) {
      throw new IllegalArgumentException(
          "The strength of %s needs the force of %s, 0 or more, but it is %s; give it"
              .formatted(purpose, muscle.id(), force == null ? "not known" : force));
    }
    return force;
  }

  private Map<Muscle, Double> of(Movement movement) {
    Map<Muscle, Double> found = shares.get(movement);
    if (found == null) {
      throw new IllegalArgumentException("There are no muscles for " + movement.id());
    }
    return found;
  }

  private static Map<Muscle, Double> readShares(Entry entry) {
    Map<Muscle, Double> read = new EnumMap<>(Muscle.class);
    double sum = 0;
    for (Map.Entry<String, Entry> share : entry.fields().entrySet()) {
      Muscle muscle =
          Term.find(Muscle.class, share.getKey())
              .orElseThrow(() -> share.getValue().mistake("is no muscle"));
      read.put(muscle, share.getValue().number());
      sum += share.getValue().number();
    }
    if (Math.abs(sum - 1) > ROUNDING) {
      throw entry.mistake("must add up to 1, but adds up to " + sum);
    }
    return read;
  }
}
