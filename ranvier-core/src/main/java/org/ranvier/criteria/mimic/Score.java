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

  private record Told(Weight weight, String text) {

    Told stronger(Told other) {
      return Math.abs(other.weight.points()) > Math.abs(weight.points()) ? other : this;
    }

    static List<String> texts(Map<String, Told> told) {
      List<String> texts = new ArrayList<>();
      told.values().forEach(each -> texts.add(each.text));
      return texts;
    }
  }

  /// @param ceiling the best standing that the record as a whole leaves
  static Score of(Differential.Disease disease, List<Differential.Seen> seen, Standing ceiling) {
    Map<String, Told> strongest = new LinkedHashMap<>();
    Map<String, Told> strongestFor = new LinkedHashMap<>();
    Map<String, Told> strongestAgainst = new LinkedHashMap<>();
    Standing atBest = ceiling;
    for (Differential.Seen each : seen) {
      Feature feature = each.feature();
      Weight weight = (each.present() ? feature.ifPresent() : feature.ifAbsent()).get(disease.id());
      if (weight != null) {
        Told told = new Told(weight, each.text());
        strongest.merge(feature.group(), told, Told::stronger);
        (weight.points() > 0 ? strongestFor : strongestAgainst)
            .merge(feature.group(), told, Told::stronger);
        atBest = weight.atBest().compareTo(atBest) > 0 ? weight.atBest() : atBest;
      }
    }
    int points = disease.start();
    for (Told told : strongest.values()) {
      points += told.weight.points();
    }
    return new Score(
        points, strongest.size(), atBest, Told.texts(strongestFor), Told.texts(strongestAgainst));
  }
}
