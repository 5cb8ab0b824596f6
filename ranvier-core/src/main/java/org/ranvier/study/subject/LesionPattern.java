package org.ranvier.study.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.nerve.Where;

/// Lesions that a subject may have, and where.
///
/// @param places where they may lie, with weights that count where only some are chosen
/// @param chance that each place is ill, 0 to 1; where `count` is given it does not count
/// @param count of places that are ill, chosen among all
/// @param sensoryShare how much of it sensory axons suffer, 0 to 1
public record LesionPattern(
    Choice<Where> places,
    double chance,
    Optional<Range> count,
    EffectPattern effect,
    Range sensoryShare) {

  public LesionPattern {
    effect.check();
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException(
          "The chance of a lesion must be from 0 to 1, but is " + chance);
    }
    if (!sensoryShare.within(0, 1)) {
      throw new IllegalArgumentException(
          "The share of a lesion that sensory axons suffer must be from 0 to 1, but is "
              + sensoryShare.text());
    }
  }

  /// @return the lesions of one person
  List<NerveLesion> draw(Streams streams) {
    List<NerveLesion> lesions = new ArrayList<>();
    for (Where where : chosen(streams.with("places").generator())) {
      RandomGenerator random = streams.with(where.side().id()).with(where.key()).generator();
      double share = sensoryShare.draw(random);
      effect.draw(random).forEach(each -> lesions.add(new NerveLesion(where, each, share)));
    }
    return lesions;
  }

  private List<Where> chosen(RandomGenerator random) {
    if (count.isPresent()) {
      return places.draw(random, count.orElseThrow().drawWhole(random));
    }
    List<Where> chosen = new ArrayList<>();
    for (Choice.Option<Where> each : places.options()) {
      if (random.nextDouble() < chance) {
        chosen.add(each.value());
      }
    }
    return chosen;
  }
}
