package org.ranvier.muscle;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Muscle;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// The muscles whose motor units Ranvier knows, with what their pools and their recordings share.
public final class Muscles {

  private static final class Shipped {
    static final Muscles MUSCLES =
        new Muscles(ReferenceFile.resource(Muscles.class, "muscles.yaml"));
  }

  private final Map<Muscle, MuscleModel> models = new EnumMap<>(Muscle.class);
  private final Set<Muscle> recorded = EnumSet.noneOf(Muscle.class);
  private final PoolRules rules;
  private final VolumeConductor volume;
  private final Amplifier amplifier;

  /// @return the muscles that ship with Ranvier
  public static Muscles shipped() {
    return Shipped.MUSCLES;
  }

  /// Reads muscles from a file of the format `ranvier.muscles/1`.
  public Muscles(Entry file) {
    file.allowing(
        "format", "source", "verified", "pool", "volume", "amplifier", "muscles", "others");
    rules = PoolRules.of(file.get("pool"));
    volume = VolumeConductor.of(file.get("volume"));
    amplifier = Amplifier.of(file.get("amplifier"));
    for (Map.Entry<String, Entry> each : file.get("muscles").fields().entrySet()) {
      Muscle muscle = muscle(each.getKey(), each.getValue());
      models.put(muscle, MuscleModel.of(muscle, each.getValue()));
      recorded.add(muscle);
    }
    for (Map.Entry<String, Entry> each : file.get("others").fields().entrySet()) {
      Muscle muscle = muscle(each.getKey(), each.getValue());
      Entry entry = each.getValue().allowing("like", "units");
      MuscleModel like = model(entry.get("like").term(Muscle.class));
      models.put(muscle, like.of(muscle, entry.get("units").number()));
    }
  }

  private static Muscle muscle(String name, Entry entry) {
    return Term.find(Muscle.class, name)
        .orElseThrow(() -> entry.mistake("is not a muscle of the atlas"));
  }

  /// @return the muscles that have a model
  public Set<Muscle> known() {
    return Collections.unmodifiableSet(models.keySet());
  }

  /// @return those from which surface recordings are usual; the models of others are assumed
  public Set<Muscle> recorded() {
    return Collections.unmodifiableSet(recorded);
  }

  /// @return the model of a muscle, or empty if its units are not known
  public Optional<MuscleModel> find(Muscle muscle) {
    return Optional.ofNullable(models.get(muscle));
  }

  /// @throws IllegalArgumentException if the muscle has no model
  public MuscleModel model(Muscle muscle) {
    return find(muscle)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "A muscle must be one whose motor units are known, but "
                    + muscle.id()
                    + " is not; choose one of "
                    + String.join(", ", known().stream().map(Muscle::id).toList())
                    + "."));
  }

  /// @return what all pools share
  public PoolRules rules() {
    return rules;
  }

  /// @return how potentials reach the skin
  public VolumeConductor volume() {
    return volume;
  }

  /// @return the usual amplifier of motor studies
  public Amplifier amplifier() {
    return amplifier;
  }
}
