package org.ranvier.axon;

import java.util.List;
import java.util.Optional;

/// One axon: a published model at a diameter and a temperature, with what is wrong with it.
///
/// @param fibreMicrometres diameter with myelin, within the model's table
/// @param nodes from 3 to 20,000; node 0 is stimulated unless something else is asked for
/// @param celsius from 20 to 42
/// @param lesions in the order in which they are applied
/// @param pump the pump of its nodes; without one, resting potentials are those of the model at
///   every temperature
public record Axon(
    AxonModel model,
    double fibreMicrometres,
    int nodes,
    double celsius,
    List<Lesion> lesions,
    Optional<Pump> pump) {

  private static final int FEWEST_NODES = 3;
  private static final int MOST_NODES = 20_000;
  private static final double COLDEST_CELSIUS = 20;
  private static final double WARMEST_CELSIUS = 42;

  public Axon {
    lesions = List.copyOf(lesions);
    if (!(fibreMicrometres >= model.smallestMicrometres()
        && fibreMicrometres <= model.largestMicrometres())) {
      throw new IllegalArgumentException(
          "The fibre diameter must be from %s to %s µm, the fibres of the published model, but is %s"
              .formatted(
                  model.smallestMicrometres(), model.largestMicrometres(), fibreMicrometres));
    }
    if (nodes < FEWEST_NODES || nodes > MOST_NODES) {
      throw new IllegalArgumentException(
          "An axon must have from %d to %d nodes, but has %d"
              .formatted(FEWEST_NODES, MOST_NODES, nodes));
    }
    if (!(celsius >= COLDEST_CELSIUS && celsius <= WARMEST_CELSIUS)) {
      throw new IllegalArgumentException(
          "The temperature must be from %s to %s °C, but is %s"
              .formatted(COLDEST_CELSIUS, WARMEST_CELSIUS, celsius));
    }
    for (Lesion lesion : lesions) {
      int places = lesion.kind().place() == LesionKind.Place.NODE ? nodes : nodes - 1;
      if (lesion.first() + lesion.count() > places) {
        throw new IllegalArgumentException(
            "A lesion must lie on the axon, but %s ends beyond its last %s, which is number %d"
                .formatted(lesion, lesion.kind().place().id(), places - 1));
      }
    }
  }

  /// An axon without a pump.
  public Axon(
      AxonModel model, double fibreMicrometres, int nodes, double celsius, List<Lesion> lesions) {
    this(model, fibreMicrometres, nodes, celsius, lesions, Optional.empty());
  }

  /// @return a healthy axon of the MRG model at 37 °C
  public static Axon healthy(double fibreMicrometres, int nodes) {
    return new Axon(AxonModel.mrg2002(), fibreMicrometres, nodes, 37, List.of());
  }

  /// @return the same axon with these lesions instead of its own
  public Axon with(Lesion... replaced) {
    return new Axon(model, fibreMicrometres, nodes, celsius, List.of(replaced), pump);
  }

  /// @return the same axon with these lesions instead of its own
  public Axon with(List<Lesion> replaced) {
    return new Axon(model, fibreMicrometres, nodes, celsius, replaced, pump);
  }

  /// @return the same axon at another temperature
  public Axon at(double otherCelsius) {
    return new Axon(model, fibreMicrometres, nodes, otherCelsius, lesions, pump);
  }

  /// @return the same axon with pumps
  public Axon with(Pump pumpOfNodes) {
    return new Axon(model, fibreMicrometres, nodes, celsius, lesions, Optional.of(pumpOfNodes));
  }

  /// @return its shape where it is healthy
  public Geometry geometry() {
    return model.geometry(fibreMicrometres);
  }

  /// @return from the first node to the last in mm
  public double lengthMillimetres() {
    return (nodes - 1) * geometry().spacingMicrometres() / 1000;
  }
}
