package org.ranvier.criteria.mimic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.criteria.reading.Standing;

/// What the features of a record add up to for one diagnosis.
///
/// @param points sum over groups of the strongest weight in each
/// @param weighed how many groups had a say
/// @param atBest the best standing that the features leave
record Score(
    int points, int weighed, Standing atBest, List<String> favouring, List<String> against) {

  static Score of(Differential.Disease disease, List<Differential.Seen> seen) {
    Map<String, Weight> strongest = new LinkedHashMap<>();
    List<String> favouring = new ArrayList<>();
    List<String> against = new ArrayList<>();
    Standing atBest = Standing.FAVOURED;
    for (Differential.Seen each : seen) {
      Feature feature = each.feature();
      Weight weight = (each.present() ? feature.ifPresent() : feature.ifAbsent()).get(disease.id());
      if (weight != null) {
        strongest.merge(
            feature.group(),
            weight,
            (one, other) -> Math.abs(other.points()) > Math.abs(one.points()) ? other : one);
        String text =
            each.present()
                ? feature.textIfPresent()
                : feature.textIfAbsent().orElse("not: " + feature.textIfPresent());
        (weight.points() > 0 ? favouring : against).add(text);
        atBest = weight.atBest().compareTo(atBest) > 0 ? weight.atBest() : atBest;
      }
    }
    int points = disease.start();
    for (Weight weight : strongest.values()) {
      points += weight.points();
    }
    return new Score(points, strongest.size(), atBest, favouring, against);
  }
}
