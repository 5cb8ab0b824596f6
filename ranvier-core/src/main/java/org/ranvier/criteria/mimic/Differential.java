package org.ranvier.criteria.mimic;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.criteria.fact.Findings;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.criteria.set.Condition;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// Diagnoses side by side: what speaks for and against each, by a table of features read from a
/// file of the format `ranvier.mimics/1`. The weights are qualitative, not likelihood ratios:
/// within a group of correlated features only the strongest counts.
public final class Differential {

  private static final class Shipped {
    static final Differential DIFFERENTIAL =
        new Differential(ReferenceFile.resource(Differential.class, "mimics.yaml"));
  }

  private final List<Disease> diseases;
  private final List<Feature> features;
  private final Scale scale;

  /// @param id such as `mmn`
  /// @param start points before any feature, below 0 for the rare
  record Disease(String id, String name, int start) {}

  /// @return the table that ships with Ranvier
  public static Differential shipped() {
    return Shipped.DIFFERENTIAL;
  }

  public Differential(Entry file) {
    diseases = file.get("diseases").items().stream().map(entry -> disease(entry)).toList();
    List<String> ids = diseases.stream().map(Disease::id).toList();
    Condition.Reader reader = Condition.reader();
    features =
        file.get("features").items().stream().map(entry -> Feature.of(entry, reader, ids)).toList();
    scale = Scale.of(file.get("scale"));
  }

  /// @return every diagnosis, best standing first
  public List<MimicReading> readings(Findings findings) {
    List<Seen> seen = new ArrayList<>();
    for (Feature feature : features) {
      Truth truth = feature.condition().truth(findings);
      if (truth != Truth.UNKNOWN) {
        seen.add(new Seen(feature, truth == Truth.TRUE));
      }
    }
    List<Score> scores = diseases.stream().map(disease -> Score.of(disease, seen)).toList();
    int best =
        scores.stream()
            .filter(score -> score.atBest() == Standing.FAVOURED)
            .mapToInt(Score::points)
            .max()
            .orElse(0);
    List<MimicReading> readings = new ArrayList<>();
    for (int i = 0; i < diseases.size(); i++) {
      readings.add(
          new MimicReading(
              diseases.get(i).id(),
              diseases.get(i).name(),
              scale.standing(scores.get(i), best),
              scores.get(i).favouring(),
              scores.get(i).against()));
    }
    List<MimicReading> ordered = new ArrayList<>();
    for (Standing standing :
        List.of(
            Standing.FAVOURED,
            Standing.POSSIBLE,
            Standing.NOT_DECIDABLE,
            Standing.UNLIKELY,
            Standing.EXCLUDED)) {
      readings.stream().filter(each -> each.standing() == standing).forEach(ordered::add);
    }
    return ordered;
  }

  private static Disease disease(Entry entry) {
    entry.allowing("id", "name", "start");
    return new Disease(
        entry.get("id").text(),
        entry.get("name").text(),
        entry.find("start").map(points -> (int) points.number()).orElse(0));
  }

  /// A feature of which the record says that it is there, or that it is not.
  record Seen(Feature feature, boolean present) {

    String text() {
      return present
          ? feature.textIfPresent()
          : feature.textIfAbsent().orElse("not: " + feature.textIfPresent());
    }
  }
}
