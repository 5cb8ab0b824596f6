package org.ranvier.criteria.mimic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the features of a record add up to for one diagnosis.
///
/// @param points sum over groups of the strongest weight in each
/// @param weighed how many groups had a say
record Score(
    int points, int weighed, boolean excluded, List<String> favouring, List<String> against) {

  static Score of(String disease, List<Differential.Seen> seen) {
    Map<String, Weight> strongest = new LinkedHashMap<>();
    List<String> favouring = new ArrayList<>();
    List<String> against = new ArrayList<>();
    boolean excluded = false;
    for (Differential.Seen each : seen) {
      Feature feature = each.feature();
      Weight weight = (each.present() ? feature.ifPresent() : feature.ifAbsent()).get(disease);
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
        excluded |= weight.excludes();
      }
    }
    int points = 0;
    for (Weight weight : strongest.values()) {
      points += weight.points();
    }
    return new Score(points, strongest.size(), excluded, favouring, against);
  }
}
