package org.ranvier.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.reference.ReferenceFile;

/// What cohorts of virtual patients gave. The file is written by `ranvier claims --remake`, never
/// by hand.
///
/// @param program version that made them
/// @param model fingerprint of the files whose figures make the model
/// @param runs one for each protocol, by its name
public record ModelFigures(String program, String model, Map<String, Run> runs) {

  private static final class Shipped {
    static final ModelFigures FIGURES =
        FiguresFile.read(ReferenceFile.resource(ModelFigures.class, "figures.yaml"));
  }

  public ModelFigures {
    runs = Map.copyOf(runs);
  }

  /// One run of a protocol.
  ///
  /// @param fingerprint of the protocol's text
  /// @param patients how many were simulated
  /// @param probe fingerprint of what became of the first few patients, by which a change of the
  ///   program is noticed
  /// @param figures by the id of their endpoint, in the order of the protocol
  public record Run(
      String protocol,
      String fingerprint,
      long seed,
      int patients,
      String probe,
      Map<String, Figure> figures) {

    public Run {
      figures = new LinkedHashMap<>(figures);
    }

    @Override
    public Map<String, Figure> figures() {
      return new LinkedHashMap<>(figures);
    }
  }

  /// The figure of an endpoint.
  ///
  /// @param magnitude value and 95 % interval
  /// @param unit in words
  /// @param patients from how many it comes
  public record Figure(Magnitude magnitude, String unit, int patients) {}

  /// @return the figures that ship with Ranvier
  public static ModelFigures shipped() {
    return Shipped.FIGURES;
  }

  /// @return empty if it was never computed
  public Optional<Figure> find(ModelCheck.Endpoint endpoint) {
    return run(endpoint.protocol()).map(run -> run.figures().get(endpoint.id()));
  }

  /// @return the run of a protocol, if there was one
  public Optional<Run> run(String protocol) {
    return Optional.ofNullable(runs.get(protocol));
  }

  /// @return the names of protocols that have changed, or whose model has, since their figures were
  ///   computed; those that were never run are not among them
  public List<String> stale(Fingerprints now) {
    return runs.values().stream()
        .filter(run -> !model.equals(now.model()) || !now.isOf(run))
        .map(Run::protocol)
        .sorted()
        .toList();
  }
}
