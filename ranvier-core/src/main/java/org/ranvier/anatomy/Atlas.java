package org.ranvier.anatomy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// What Ranvier knows of nerves, muscles and stimulation sites.
public final class Atlas {

  private static final MuscleSupply UNSUPPLIED =
      new MuscleSupply(
          List.of(), List.of(), List.of(), Optional.empty(), BodyRegion.CERVICAL, false);

  private static final class Shipped {
    static final Atlas ATLAS = new Atlas(ReferenceFile.resource(Atlas.class, "atlas.yaml"));
  }

  private final Map<Muscle, MuscleSupply> muscles;
  private final Map<Movement, MuscleSupply> movements;
  private final Map<LimbPart, MuscleSupply> parts;
  private final Map<Muscle, String> names = new EnumMap<>(Muscle.class);
  private final List<KindRule> kinds;
  private final List<Span> entrapment;
  private final List<Span> pressure;
  private final Map<Nerve, List<Stretch>> protocol = new EnumMap<>(Nerve.class);
  private final Map<Nerve, List<Nerve>> companions = new EnumMap<>(Nerve.class);
  private final double shortBelowMillimetres;

  private record KindRule(SegmentKind kind, List<Site> from, List<Site> to) {}

  /// @return the atlas that ships with Ranvier
  public static Atlas shipped() {
    return Shipped.ATLAS;
  }

  /// Reads an atlas from a reference file of the format `ranvier.atlas/1`.
  public Atlas(Entry file) {
    muscles = supplies(file.get("muscles"), Muscle.class);
    movements = supplies(file.get("movements"), Movement.class);
    parts = supplies(file.get("parts"), LimbPart.class);
    for (Map.Entry<String, Entry> muscle : file.get("muscles").fields().entrySet()) {
      names.put(
          Term.find(Muscle.class, muscle.getKey()).orElseThrow(),
          muscle.getValue().get("name").text());
    }
    kinds =
        file.get("segment-kinds").items().stream()
            .map(rule ->
                new KindRule(
                    rule.get("kind").term(SegmentKind.class),
                    rule.terms("from", Site.class),
                    rule.terms("to", Site.class)))
            .toList();
    entrapment = spans(file.get("entrapment"));
    pressure = spans(file.get("pressure"));
    file.get("protocol").get("nerves").fields().forEach(this::addProtocol);
    for (Map.Entry<String, Entry> nerve : file.get("sensory-companions").fields().entrySet()) {
      companions.put(
          Term.find(Nerve.class, nerve.getKey()).orElseThrow(),
          nerve.getValue().items().stream().map(item -> item.term(Nerve.class)).toList());
    }
    shortBelowMillimetres = file.get("short-below-millimetres").get("value").number();
  }

  /// @return what supplies a muscle
  public MuscleSupply supply(Muscle muscle) {
    return muscles.getOrDefault(muscle, UNSUPPLIED);
  }

  /// @return what supplies the muscles of a movement
  public MuscleSupply supply(Movement movement) {
    return movements.getOrDefault(movement, UNSUPPLIED);
  }

  /// @return what supplies the muscles of a part of a limb
  public MuscleSupply supply(LimbPart part) {
    return parts.getOrDefault(part, UNSUPPLIED);
  }

  /// @return the muscle's full name
  public String name(Muscle muscle) {
    return names.getOrDefault(muscle, muscle.id());
  }

  /// @return what kind of segment lies between two sites
  public SegmentKind kind(Site distal, Site proximal) {
    for (KindRule rule : kinds) {
      if (rule.from.contains(distal) && rule.to.contains(proximal) && distal != proximal) {
        return rule.kind;
      }
    }
    return SegmentKind.WIDE;
  }

  /// @return the site of entrapment that a segment contains or touches from within
  public Optional<Span> entrapment(Nerve nerve, Site distal, Site proximal) {
    return first(entrapment, nerve, distal, proximal);
  }

  /// @return a place in the segment where a nerve is easily pressed, though no published list
  ///   excludes it
  public Optional<Span> pressure(Nerve nerve, Site distal, Site proximal) {
    return first(pressure, nerve, distal, proximal);
  }

  /// @return the segments that a full study of the nerve contains; empty if the nerve has no
  ///   segment to test
  public List<Stretch> protocol(Nerve nerve) {
    return protocol.getOrDefault(nerve, List.of());
  }

  /// @return the nerves that have segments to test
  public Set<Nerve> protocolNerves() {
    return Collections.unmodifiableSet(protocol.keySet());
  }

  /// @return the sensory nerves by which conduction beside the motor fibres of a nerve is tested
  public List<Nerve> sensoryCompanions(Nerve nerve) {
    return companions.getOrDefault(nerve, List.of());
  }

  /// @return the length in mm below which a segment is short, whatever its kind
  public double shortBelowMillimetres() {
    return shortBelowMillimetres;
  }

  private static Optional<Span> first(List<Span> spans, Nerve nerve, Site distal, Site proximal) {
    for (Span span : spans) {
      if (span.overlaps(nerve, distal, proximal)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  private static <T extends Enum<T> & Term> Map<T, MuscleSupply> supplies(
      Entry file, Class<T> vocabulary) {
    Map<T, MuscleSupply> supplies = new EnumMap<>(vocabulary);
    for (Map.Entry<String, Entry> field : file.fields().entrySet()) {
      Entry entry =
          field.getValue().allowing("name", "nerves", "also", "roots", "part", "region", "axial");
      T term =
          Term.find(vocabulary, field.getKey())
              .orElseThrow(() -> entry.mistake("is not in the vocabulary"));
      supplies.put(
          term,
          new MuscleSupply(
              entry.terms("nerves", Nerve.class),
              entry.terms("also", Nerve.class),
              entry.texts("roots"),
              entry.find("part").map(part -> part.term(LimbPart.class)),
              entry.get("region").term(BodyRegion.class),
              entry.find("axial").map(Entry::truth).orElse(false)));
    }
    return supplies;
  }

  private static List<Span> spans(Entry list) {
    return list.items().stream()
        .map(span ->
            new Span(
                span.get("nerve").term(Nerve.class),
                span.get("from").term(Site.class),
                span.get("to").term(Site.class),
                span.get("name").text(),
                span.source()))
        .toList();
  }

  private void addProtocol(String nerve, Entry stretches) {
    protocol.put(
        Term.find(Nerve.class, nerve).orElseThrow(() -> stretches.mistake("is not a nerve")),
        stretches.items().stream()
            .map(pair ->
                new Stretch(
                    pair.items().get(0).term(Site.class), pair.items().get(1).term(Site.class)))
            .toList());
  }
}
