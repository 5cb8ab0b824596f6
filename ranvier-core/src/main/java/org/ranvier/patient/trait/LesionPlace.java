package org.ranvier.patient.trait;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.reference.Entry;
import org.ranvier.study.nerve.NerveMap;
import org.ranvier.study.nerve.Place;
import org.ranvier.study.nerve.Where;

/// One place where lesions of a disease lie.
///
/// @param weight how often, in comparison with the others
/// @param first how often the first lesion lies there
/// @param chance that it is ill where all places are ill together
/// @param nature name of what lesions do there
record LesionPlace(Where where, double weight, double first, double chance, String nature) {

  /// Which muscles a nerve moves does not depend on the height.
  private static final double USUAL_MILLIMETRES = 1750;

  /// @return the places of one line, those of both sides
  static List<LesionPlace> of(Entry line) {
    line.allowing(
        "nerve", "from", "to", "whole", "endings", "root", "neurons", "weight", "first", "chance",
        "nature");
    double weight = line.find("weight").map(Entry::number).orElse(1.0);
    double first = line.find("first").map(Entry::number).orElse(weight);
    double chance = line.find("chance").map(Entry::number).orElse(1.0);
    String nature = line.find("nature").map(Entry::text).orElse("usual");
    List<LesionPlace> places = new ArrayList<>();
    for (Side side : Side.values()) {
      wheres(line, side)
          .forEach(where -> places.add(new LesionPlace(where, weight, first, chance, nature)));
    }
    return places;
  }

  private static List<Where> wheres(Entry line, Side side) {
    List<Where> wheres = new ArrayList<>();
    line.terms("whole", Nerve.class).forEach(nerve -> wheres.add(new Where.Whole(side, nerve)));
    line.texts("root").forEach(root -> wheres.add(new Where.Root(side, root)));
    if (line.find("endings").isPresent()) {
      wheres.add(new Where.Endings(side, limbMuscles()));
    }
    if (line.find("neurons").isPresent()) {
      wheres.add(new Where.Neurons(side, Set.copyOf(line.terms("neurons", Muscle.class))));
    }
    line.find("nerve")
        .ifPresent(nerve ->
            wheres.add(
                new Where.Stretch(
                    side,
                    nerve.term(Nerve.class),
                    place(line.get("from")),
                    place(line.get("to")))));
    return wheres;
  }

  /// Those whose nerve has a name; muscles of head and trunk are spared.
  private static Set<Muscle> limbMuscles() {
    NerveMap map = NerveMap.shipped();
    return map.muscles().stream()
        .filter(muscle -> map.path(muscle, USUAL_MILLIMETRES).nerve().isPresent())
        .collect(Collectors.toSet());
  }

  private static Place place(Entry entry) {
    List<Entry> parts = entry.items();
    return new Place(parts.getFirst().term(Site.class), parts.get(1).number());
  }
}
