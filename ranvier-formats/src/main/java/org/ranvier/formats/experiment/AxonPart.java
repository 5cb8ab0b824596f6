package org.ranvier.formats.experiment;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.AxonModel;
import org.ranvier.axon.FibreByVelocity;
import org.ranvier.formats.vocabulary.Words;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;

/// Reads the axon of an experiment, without its lesions.
final class AxonPart {

  private static final List<String> KEYS =
      List.of("model", "fibreMicrometres", "velocityMetresPerSecond", "nodes", "celsius", "pump");
  private static final double BODY_CELSIUS = 37;

  /// Any number of nodes that an axon may have, where only another figure is checked.
  private static final int SOME_NODES = 3;

  private AxonPart() {}

  static Axon read(Given given) {
    Part part = new Part("An axon", given, KEYS);
    AxonModel model =
        part.find("model").map(each -> each.word(new Models())).orElse(AxonModel.mrg2002());
    double celsius = celsius(part.find("celsius"), model);
    double fibre = fibre(part, model, celsius);
    Given nodes = part.need("nodes");
    int count = nodes.whole("The number of nodes");
    Axon axon = checked(nodes, () -> new Axon(model, fibre, count, celsius, List.of()));
    return part.find("pump").map(pump -> axon.with(PumpPart.read(pump))).orElse(axon);
  }

  private static double celsius(Optional<Given> given, AxonModel model) {
    if (given.isEmpty()) {
      return BODY_CELSIUS;
    }
    double celsius = given.orElseThrow().number("The temperature");
    return checked(
            given.orElseThrow(),
            () -> new Axon(model, model.smallestMicrometres(), SOME_NODES, celsius, List.of()))
        .celsius();
  }

  private static double fibre(Part part, AxonModel model, double celsius) {
    if (part.has("fibreMicrometres") == part.has("velocityMetresPerSecond")) {
      throw part.mistake(
          "An axon must have either the key \"fibreMicrometres\" or the key"
              + " \"velocityMetresPerSecond\", but has "
              + (part.has("fibreMicrometres") ? "both" : "neither"),
          "give its diameter, or the velocity at which it conducts when healthy");
    }
    if (part.has("velocityMetresPerSecond")) {
      Given given = part.need("velocityMetresPerSecond");
      double velocity = given.number("The velocity");
      return checked(
          given, () -> FibreByVelocity.micrometres(model, celsius, velocity, Accuracy.STANDARD));
    }
    Given given = part.need("fibreMicrometres");
    double fibre = given.number("The fibre diameter");
    return checked(given, () -> new Axon(model, fibre, SOME_NODES, celsius, List.of()))
        .fibreMicrometres();
  }

  private static <T> T checked(Given given, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw given.mistake(String.valueOf(e.getMessage()), "correct the figure");
    }
  }

  /// The names of the models.
  private static final class Models implements Words<AxonModel> {

    @Override
    public String noun() {
      return "model";
    }

    @Override
    public Optional<AxonModel> find(String word) {
      return AxonModel.shipped().stream().filter(each -> each.id().equals(word)).findFirst();
    }

    @Override
    public List<String> all() {
      return AxonModel.shipped().stream().map(AxonModel::id).toList();
    }
  }
}
