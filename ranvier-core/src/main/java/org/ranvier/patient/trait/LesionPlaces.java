package org.ranvier.patient.trait;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.reference.Entry;
import org.ranvier.study.nerve.Place;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.subject.Choice;

/// Where lesions of a disease lie, and how often. Both sides are as likely.
public final class LesionPlaces {

  private final List<Choice.Option<Where>> usual = new ArrayList<>();
  private final List<Choice.Option<Where>> first = new ArrayList<>();

  LesionPlaces(Entry entry) {
    entry.allowing("source", "verified", "at").source();
    for (Entry line : entry.get("at").items()) {
      line.allowing("nerve", "from", "to", "weight", "first");
      double weight = line.get("weight").number();
      double atFirst = line.find("first").map(Entry::number).orElse(weight);
      for (Side side : Side.values()) {
        Where where =
            new Where.Stretch(
                side,
                line.get("nerve").term(Nerve.class),
                place(line.get("from")),
                place(line.get("to")));
        usual.add(new Choice.Option<>(where, weight));
        if (atFirst > 0) {
          first.add(new Choice.Option<>(where, atFirst));
        }
      }
    }
  }

  /// @return all places
  public List<Where> all() {
    return usual.stream().map(Choice.Option::value).toList();
  }

  /// @return the place of the first lesion
  public Where drawFirst(RandomGenerator random) {
    return new Choice<>(first).draw(random);
  }

  /// @param taken places that are ill already
  /// @return the place of a further lesion; one that is free, while there is one
  public Where draw(RandomGenerator random, List<Where> taken) {
    List<Choice.Option<Where>> free =
        usual.stream().filter(option -> !taken.contains(option.value())).toList();
    return new Choice<>(free.isEmpty() ? usual : free).draw(random);
  }

  private static Place place(Entry entry) {
    List<Entry> parts = entry.items();
    return new Place(parts.getFirst().term(Site.class), parts.get(1).number());
  }
}
