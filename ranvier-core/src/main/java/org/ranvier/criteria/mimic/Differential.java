package org.ranvier.criteria.mimic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
  private final Optional<Need> need;

  /// What must be found before a diagnosis can be favoured.
  ///
  /// @param something that a diagnosis may explain
  /// @param ifAbsent what to say if it is known that there is nothing
  /// @param ifUnknown what to say if nothing is recorded
  private record Need(Condition something, String ifAbsent, String ifUnknown) {

    static Need of(Entry entry, Condition.Reader reader) {
      entry.allowing("when", "absent", "unknown");
      return new Need(
          reader.read(entry.get("when")), entry.get("absent").text(), entry.get("unknown").text());
    }
  }

  /// @param id such as `mmn`
  /// @param start points before any feature, below 0 for the rare
  /// @param alsoExplains a finding that it explains besides what is needed for all
  record Disease(String id, String name, int start, Optional<Condition> alsoExplains) {}

  /// @return the table that ships with Ranvier
  public static Differential shipped() {
    return Shipped.DIFFERENTIAL;
  }

  public Differential(Entry file) {
    Condition.Reader reader = Condition.reader();
    diseases = file.get("diseases").items().stream().map(entry -> disease(entry, reader)).toList();
    List<String> ids = diseases.stream().map(Disease::id).toList();
    features =
        file.get("features").items().stream().map(entry -> Feature.of(entry, reader, ids)).toList();
    scale = Scale.of(file.get("scale"));
    need = file.find("needed").map(entry -> Need.of(entry, reader));
  }

  /// @return every diagnosis, best standing first
  public List<MimicReading> readings(Findings findings) {
    return readings(findings, disease -> ceiling(findings, disease));
  }

  /// @param ceiling the best standing that the record as a whole leaves each diagnosis
  private List<MimicReading> readings(Findings findings, Function<Disease, Standing> ceiling) {
    List<Seen> seen = new ArrayList<>();
    for (Feature feature : features) {
      Truth truth = feature.condition().truth(findings);
      if (truth != Truth.UNKNOWN) {
        seen.add(new Seen(feature, truth == Truth.TRUE));
      }
    }
    List<Score> scores =
        diseases.stream().map(disease -> Score.of(disease, seen, ceiling.apply(disease))).toList();
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

  /// Without anything wrong, what speaks for a diagnosis are signs that fit health as well.
  ///
  /// @return why no diagnosis is favoured although the points of one would allow it
  public Optional<String> nothingToExplain(Findings findings) {
    boolean would = isFavoured(readings(findings, _ -> Standing.FAVOURED));
    if (!would || isFavoured(readings(findings))) {
      return Optional.empty();
    }
    return need.map(
        each -> each.something.truth(findings) == Truth.UNKNOWN ? each.ifUnknown : each.ifAbsent);
  }

  private static boolean isFavoured(List<MimicReading> readings) {
    return readings.stream().anyMatch(each -> each.standing() == Standing.FAVOURED);
  }

  private Standing ceiling(Findings findings, Disease disease) {
    Truth something =
        need.map(each -> each.something.truth(findings))
            .orElse(Truth.TRUE)
            .or(
                disease
                    .alsoExplains()
                    .map(condition -> condition.truth(findings))
                    .orElse(Truth.FALSE));
    return switch (something) {
      case TRUE -> Standing.FAVOURED;
      case FALSE -> Standing.UNLIKELY;
      case UNKNOWN -> Standing.POSSIBLE;
    };
  }

  private static Disease disease(Entry entry, Condition.Reader reader) {
    entry.allowing("id", "name", "start", "also-explains");
    return new Disease(
        entry.get("id").text(),
        entry.get("name").text(),
        entry.find("start").map(points -> (int) points.number()).orElse(0),
        entry.find("also-explains").map(reader::read));
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
