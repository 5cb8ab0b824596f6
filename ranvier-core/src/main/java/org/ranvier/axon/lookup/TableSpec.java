package org.ranvier.axon.lookup;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.LesionKind;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// What a table of conduction holds.
///
/// @param lesions kinds of lesions
/// @param counts lengths of runs, in nodes or internodes, rising
/// @param fibreMicrometres diameters, rising
/// @param celsius temperatures, rising
/// @param severities shares of the way from healthy to blocked, rising, below 1
/// @param accuracy at which the solver works
public record TableSpec(
    List<Scale> lesions,
    List<Integer> counts,
    List<Double> fibreMicrometres,
    List<Double> celsius,
    List<Double> severities,
    Accuracy accuracy) {

  private static final class Shipped {
    static final TableSpec SPEC =
        of(ReferenceFile.resource(TableSpec.class, "conduction-table.yaml"));
  }

  /// How the value of a kind of lesion runs from healthy to the worst.
  ///
  /// @param kind of the lesion
  /// @param extreme the worst value looked at
  /// @param logarithmic whether equal ratios, and not equal differences, are equal steps
  public record Scale(LesionKind kind, double extreme, boolean logarithmic) {

    /// @param share 0 for healthy, 1 for the value `worst`
    /// @return the value
    double value(double share, double worst) {
      double healthy = kind.healthy();
      return logarithmic
          ? healthy * Math.pow(worst / healthy, share)
          : healthy + share * (worst - healthy);
    }

    /// @return what part of the way from healthy to `worst` a value is, above 1 beyond it
    double share(double value, double worst) {
      double healthy = kind.healthy();
      return logarithmic
          ? Math.log(value / healthy) / Math.log(worst / healthy)
          : (value - healthy) / (worst - healthy);
    }
  }

  /// @return the table that ships with Ranvier
  public static TableSpec shipped() {
    return Shipped.SPEC;
  }

  /// Reads a file of the format `ranvier.conduction-table/1`.
  public static TableSpec of(Entry file) {
    file.allowing(
        "format", "lesions", "counts", "fibre-micrometres", "celsius", "severities", "accuracy");
    List<Scale> lesions = new ArrayList<>();
    for (Entry lesion : file.get("lesions").items()) {
      lesion.allowing("kind", "extreme", "scale");
      lesions.add(
          new Scale(
              lesion.get("kind").term(LesionKind.class),
              lesion.get("extreme").number(),
              lesion.get("scale").text().equals("logarithmic")));
    }
    return new TableSpec(
        lesions,
        file.get("counts").items().stream().map(count -> (int) count.number()).toList(),
        numbers(file.get("fibre-micrometres")),
        numbers(file.get("celsius")),
        numbers(file.get("severities")),
        file.get("accuracy").term(Accuracy.class));
  }

  private static List<Double> numbers(Entry list) {
    return list.items().stream().map(Entry::number).toList();
  }

  /// @return how many combinations of lesion, count, diameter and temperature there are
  public int cells() {
    return lesions.size() * counts.size() * fibreMicrometres.size() * celsius.size();
  }
}
