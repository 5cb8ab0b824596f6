package org.ranvier.study.nerve;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// The sensory nerves whose potentials are usually tested, with their norms.
public final class SensoryModel {

  private static final class Shipped {
    static final SensoryModel MODEL =
        new SensoryModel(ReferenceFile.resource(SensoryModel.class, "sensory.yaml"));
  }

  private final Map<Nerve, Norm> norms = new EnumMap<>(Nerve.class);
  private final Entry file;

  /// The norm of one nerve.
  ///
  /// @param from the site from which it is stimulated
  /// @param millimetres from there to the electrode
  /// @param microvolts median of people of middle age
  /// @param deviation of the logarithm of the amplitude between people of one age and sex
  /// @param velocityMetresPerSecond by the latency of onset
  /// @param velocityDeviation between people
  public record Norm(
      Site from,
      double millimetres,
      double microvolts,
      double deviation,
      double velocityMetresPerSecond,
      double velocityDeviation,
      Source source) {}

  /// @return the norms that ship with Ranvier
  public static SensoryModel shipped() {
    return Shipped.MODEL;
  }

  /// Reads a file of the format `ranvier.sensory/1`.
  private SensoryModel(Entry file) {
    this.file = file.allowing("format", "axons", "people", "noise-microvolts", "nerves");
    file.get("nerves")
        .fields()
        .forEach((name, entry) ->
            norms.put(
                Term.find(Nerve.class, name).orElseThrow(() -> entry.mistake("is no nerve")),
                norm(entry)));
  }

  private static Norm norm(Entry entry) {
    return new Norm(
        entry.get("from").term(Site.class),
        entry.get("millimetres").number(),
        entry.get("microvolts").number(),
        entry.get("deviation").number(),
        entry.get("velocity").number(),
        entry.get("velocity-deviation").number(),
        entry.source());
  }

  /// @return the nerves that have a norm
  public Set<Nerve> nerves() {
    return Collections.unmodifiableSet(norms.keySet());
  }

  /// @throws IllegalArgumentException if the nerve has no norm
  public Norm norm(Nerve nerve) {
    Norm norm = norms.get(nerve);
    if (norm == null) {
      throw new IllegalArgumentException(
          "Sensory potentials are known of %s, but not of the %s nerve"
              .formatted(norms.keySet().stream().map(Nerve::id).toList(), nerve.id()));
    }
    return norm;
  }

  /// @return the value of a figure
  double value(String... path) {
    return entry(path).get("value").number();
  }

  /// @return the entry at a path of field names
  Entry entry(String... path) {
    Entry entry = file;
    for (String step : path) {
      entry = entry.get(step);
    }
    return entry;
  }
}
