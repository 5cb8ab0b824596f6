package org.ranvier.study.nerve;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.reference.Entry;
import org.ranvier.reference.Term;

/// What the map of nerves says of one nerve, in mm from the cord at the reference height.
///
/// @param branches where each branch with a name leaves the trunk
record NerveEntry(
    Optional<Stem> stem,
    Map<Site, Position> places,
    Map<String, Double> branches,
    Map<Muscle, Leaving> muscles) {

  /// The larger nerve in which it runs at first.
  record Stem(Nerve nerve, double until) {}

  /// @param before the muscle before whose end-plates the place lies by so much; empty if it lies
  ///   so far from the cord
  record Position(Optional<Muscle> before, double millimetres) {}

  /// @param branch the branch of the nerve that it leaves, or empty for the trunk
  record Leaving(String branch, double leaves, double end) {}

  static NerveEntry of(Entry entry) {
    entry.allowing("stem", "places", "branches", "muscles", "end");
    Map<Site, Position> places = new EnumMap<>(Site.class);
    entry
        .get("places")
        .fields()
        .forEach((name, place) ->
            places.put(
                Term.find(Site.class, name).orElseThrow(() -> place.mistake("is no site")),
                position(place)));
    Map<String, Double> branches = new HashMap<>();
    entry
        .find("branches")
        .ifPresent(all -> all.fields().forEach((name, at) -> branches.put(name, at.number())));
    Map<Muscle, Leaving> muscles = new EnumMap<>(Muscle.class);
    entry
        .find("muscles")
        .ifPresent(all ->
            all.fields()
                .forEach((name, muscle) ->
                    muscles.put(
                        Term.find(Muscle.class, name)
                            .orElseThrow(() -> muscle.mistake("is no muscle")),
                        leaving(muscle))));
    return new NerveEntry(
        entry
            .find("stem")
            .map(stem -> new Stem(stem.get("nerve").term(Nerve.class), stem.get("until").number())),
        places,
        branches,
        muscles);
  }

  /// @return where a branch leaves the trunk
  double branch(String name) {
    return branches.getOrDefault(name, Double.NaN);
  }

  private static Position position(Entry place) {
    return place.hasFields()
        ? new Position(
            Optional.of(place.get("before").term(Muscle.class)), place.get("millimetres").number())
        : new Position(Optional.empty(), place.number());
  }

  private static Leaving leaving(Entry muscle) {
    muscle.allowing("branch", "leaves", "end");
    return new Leaving(
        muscle.find("branch").map(Entry::text).orElse(""),
        muscle.get("leaves").number(),
        muscle.get("end").number());
  }
}
