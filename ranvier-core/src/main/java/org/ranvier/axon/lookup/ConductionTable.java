package org.ranvier.axon.lookup;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ranvier.axon.LesionKind;

/// Conduction through lesions of one kind, by interpolation between axons that were solved. The
/// value at which the impulse is blocked is interpolated first; delay and refractory period then at
/// the same share of the way to it, because they run up a cliff there.
public final class ConductionTable {

  private final TableSpec spec;
  private final String version;
  private final List<Cell> cells;

  /// @param version of the model and the solver that made it
  /// @param cells by lesion, then count, diameter, temperature
  /// @throws IllegalArgumentException if there are more or fewer cells than the specification asks
  ///   for
  public ConductionTable(TableSpec spec, String version, List<Cell> cells) {
    if (cells.size() != spec.cells()) {
      throw new IllegalArgumentException(
          "A table of conduction must have %d cells, but has %d"
              .formatted(spec.cells(), cells.size()));
    }
    this.spec = spec;
    this.version = version;
    this.cells = List.copyOf(cells);
  }

  /// @return what it holds
  public TableSpec spec() {
    return spec;
  }

  /// @return the version of the model and the solver that made it
  public String version() {
    return version;
  }

  /// @return all cells by lesion, then count, diameter, temperature
  public List<Cell> cells() {
    return cells;
  }

  /// How an impulse gets through a lesion.
  ///
  /// @param count nodes or internodes; more than the table has count as its most
  /// @throws IllegalArgumentException if the table has no such lesion, diameter or temperature
  public Through through(
      LesionKind kind, int count, double value, double fibreMicrometres, double celsius) {
    Corners corners = corners(kind, count, fibreMicrometres, celsius);
    TableSpec.Scale scale = spec.lesions().get(corners.lesion);
    double worst = corners.mean(Cell::worst);
    double share = worst == scale.kind().healthy() ? 0 : scale.share(value, worst);
    boolean never = worst == scale.extreme();
    if (share >= 1 && !(never && share == 1)) {
      return Through.BLOCKED;
    }
    double kept = Math.max(0, share);
    return new Through(
        true,
        corners.mean(cell -> at(kept, cell.delays())),
        corners.mean(cell -> at(kept, cell.refractory())));
  }

  /// The value of a lesion at which the impulse is blocked, or the extreme value if it never is.
  ///
  /// @throws IllegalArgumentException as for [#through]
  public double worst(LesionKind kind, int count, double fibreMicrometres, double celsius) {
    return corners(kind, count, fibreMicrometres, celsius).mean(Cell::worst);
  }

  private Corners corners(LesionKind kind, int count, double fibreMicrometres, double celsius) {
    List<Double> counts = spec.counts().stream().map(Integer::doubleValue).toList();
    double places = Math.min(count, spec.counts().getLast());
    return new Corners(
        lesion(kind),
        Bracket.of(counts, places, "number of places"),
        Bracket.of(spec.fibreMicrometres(), fibreMicrometres, "fibre diameter"),
        Bracket.of(spec.celsius(), celsius, "temperature"));
  }

  private int lesion(LesionKind kind) {
    for (int i = 0; i < spec.lesions().size(); i++) {
      if (spec.lesions().get(i).kind() == kind) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "The table of conduction has no lesion of the kind "
            + kind.id()
            + "; solve the axon itself");
  }

  /// A figure at a severity, by straight lines; beyond the last severity it stays.
  private double at(double share, List<Double> figures) {
    double before = 0;
    for (int i = 0; i < spec.severities().size(); i++) {
      double severity = spec.severities().get(i);
      if (share <= severity) {
        double part = (share - before) / (severity - before);
        return figures.get(i) + part * (figures.get(i + 1) - figures.get(i));
      }
      before = severity;
    }
    return figures.getLast();
  }

  /// The cells about a place, each with its weight.
  private final class Corners {

    private final int lesion;
    private final Bracket run;
    private final Bracket diameter;
    private final Bracket temperature;

    Corners(int lesion, Bracket run, Bracket diameter, Bracket temperature) {
      this.lesion = lesion;
      this.run = run;
      this.diameter = diameter;
      this.temperature = temperature;
    }

    double mean(ToDoubleFunction<Cell> figure) {
      double sum = 0;
      for (int r = 0; r < 2; r++) {
        for (int d = 0; d < 2; d++) {
          for (int t = 0; t < 2; t++) {
            double weight = run.weight(r) * diameter.weight(d) * temperature.weight(t);
            if (weight != 0) {
              sum +=
                  weight
                      * figure.applyAsDouble(
                          cell(run.low() + r, diameter.low() + d, temperature.low() + t));
            }
          }
        }
      }
      return sum;
    }

    private Cell cell(int r, int d, int t) {
      int place = lesion * spec.counts().size() + r;
      place = place * spec.fibreMicrometres().size() + d;
      place = place * spec.celsius().size() + t;
      return cells.get(place);
    }
  }
}
