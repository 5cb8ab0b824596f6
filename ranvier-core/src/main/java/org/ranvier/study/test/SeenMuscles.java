package org.ranvier.study.test;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ranvier.anatomy.Muscle;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// Which other muscles electrodes over a muscle see, and how small.
final class SeenMuscles {

  private static final class Shipped {
    static final SeenMuscles SEEN =
        new SeenMuscles(ReferenceFile.resource(SeenMuscles.class, "seen-muscles.yaml"));
  }

  private final Map<Muscle, Map<Muscle, Double>> seen = new EnumMap<>(Muscle.class);

  private SeenMuscles(Entry file) {
    file.allowing("format", "source", "verified", "electrodes");
    for (Map.Entry<String, Entry> each : file.get("electrodes").fields().entrySet()) {
      Map<Muscle, Double> shares = new LinkedHashMap<>();
      for (Map.Entry<String, Entry> other : each.getValue().fields().entrySet()) {
        shares.put(muscle(other.getKey(), other.getValue()), other.getValue().number());
      }
      seen.put(muscle(each.getKey(), each.getValue()), shares);
    }
  }

  static SeenMuscles shipped() {
    return Shipped.SEEN;
  }

  /// @return muscles with the size of their potentials over that at electrodes of their own
  Map<Muscle, Double> from(Muscle electrodes) {
    return seen.getOrDefault(electrodes, Map.of());
  }

  private static Muscle muscle(String name, Entry entry) {
    return Term.find(Muscle.class, name)
        .orElseThrow(() -> entry.mistake("is not a muscle of the atlas"));
  }
}
