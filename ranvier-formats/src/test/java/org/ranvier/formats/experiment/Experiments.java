package org.ranvier.formats.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.ranvier.axon.experiment.Experiment;

/// Experiment files for tests.
final class Experiments {

  static final String FILE = "block.yaml";

  private static final String WHOLE =
      """
      format: ranvier.experiment/1
      title: A test
      axon: {fibreMicrometres: 10, nodes: 51}
      lesions:
        - {kind: sodium-channels, nodes: {from: 22, count: 5}, value: 0}
      ask: {question: impulse}
      """;

  private Experiments() {}

  static String whole() {
    return WHOLE;
  }

  /// @return the whole experiment with one piece of text replaced
  static String with(String piece, String replacement) {
    if (!WHOLE.contains(piece)) {
      throw new IllegalArgumentException("There is no " + piece);
    }
    return WHOLE.replace(piece, replacement);
  }

  /// @return the experiment with another lesion
  static String withLesion(String lesion) {
    return with("{kind: sodium-channels, nodes: {from: 22, count: 5}, value: 0}", lesion);
  }

  static Experiment read(String text) {
    return ExperimentReader.read(text.getBytes(UTF_8), FILE);
  }
}
