package org.ranvier.patient.trait;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;
import org.ranvier.reference.Entry;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.subject.Choice;

/// Where lesions of a disease lie, how often, and what they do there. Both sides are as likely.
public final class LesionPlaces {

  private static final String USUAL = "usual";

  private final List<LesionPlace> places = new ArrayList<>();
  private final Map<String, LesionNatures> natures = new LinkedHashMap<>();

  LesionPlaces(Entry entry, Entry natures) {
    entry.allowing("source", "verified", "at").source();
    natures.fields().forEach((name, each) -> this.natures.put(name, LesionNatures.of(each)));
    for (Entry line : entry.get("at").items()) {
      for (LesionPlace place : LesionPlace.of(line)) {
        if (!this.natures.containsKey(place.nature())) {
          throw line.mistake("needs a nature of the name '%s'".formatted(place.nature()));
        }
        places.add(place);
      }
    }
  }

  List<LesionPlace> all() {
    return places;
  }

  /// @return the places
  public List<Where> wheres() {
    return places.stream().map(LesionPlace::where).toList();
  }

  /// @return the place of the first lesion
  Where drawFirst(RandomGenerator random) {
    return draw(random, LesionPlace::first);
  }

  /// @param taken places that are ill already
  /// @return the place of a further lesion; one that is free, while there is one
  public Where draw(RandomGenerator random, List<Where> taken) {
    return drawNear(random, taken, List.of(), 1);
  }

  /// @param near places that are chosen more often
  /// @param factor how much more often
  Where drawNear(RandomGenerator random, List<Where> taken, List<Where> near, double factor) {
    boolean full = places.stream().allMatch(place -> taken.contains(place.where()));
    return draw(
        random,
        place ->
            !full && taken.contains(place.where())
                ? 0
                : place.weight() * (near.contains(place.where()) ? factor : 1));
  }

  private Where draw(RandomGenerator random, ToDoubleFunction<LesionPlace> weight) {
    List<Choice.Option<Where>> options = new ArrayList<>();
    for (LesionPlace place : places) {
      if (weight.applyAsDouble(place) > 0) {
        options.add(new Choice.Option<>(place.where(), weight.applyAsDouble(place)));
      }
    }
    return new Choice<>(options).draw(random);
  }

  /// @param streams of the lesion
  /// @return what a lesion does there
  public LesionNature nature(Where where, Streams streams) {
    String name =
        places.stream()
            .filter(place -> place.where().equals(where))
            .map(LesionPlace::nature)
            .findFirst()
            .orElse(USUAL);
    LesionNatures found = natures.get(name);
    if (found == null) {
      throw new IllegalArgumentException("There is no nature of lesions with the name " + name);
    }
    return found.draw(streams);
  }
}
