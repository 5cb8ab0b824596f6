package org.ranvier.benchmarks.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What one impulse costs NEURON, by the two lengths measured in `docs/validation/axon.md` and a
/// power law through them.
///
/// @param shortSeconds of an axon of [#SHORT_MILLIMETRES]
/// @param longSeconds of one of [#LONG_MILLIMETRES]
record NeuronCost(double shortSeconds, double longSeconds) {

  /// 41 nodes of a fibre of 10 µm, 1.15 mm apart.
  private static final double SHORT_MILLIMETRES = 46;

  private static final double LONG_MILLIMETRES = 600;
  private static final int NEURON_COLUMN = 4;

  static NeuronCost read(Path page) {
    try {
      List<String> lines = Files.readAllLines(page);
      return new NeuronCost(
          seconds(lines, "| 41 nodes, 2 ms, one axon alone |"),
          seconds(lines, "| 522 nodes, 60 cm, one axon alone |"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double seconds(List<String> lines, String row) {
    String line = lines.stream().filter(each -> each.startsWith(row)).findFirst().orElseThrow();
    String cell = line.split("\\|", -1)[NEURON_COLUMN].trim();
    return Double.parseDouble(cell.replace(",", "").replace(" ms", "")) / 1000;
  }

  /// @return what an impulse over this way costs
  double seconds(double millimetres) {
    double power =
        Math.log(longSeconds / shortSeconds) / Math.log(LONG_MILLIMETRES / SHORT_MILLIMETRES);
    return longSeconds * Math.pow(millimetres / LONG_MILLIMETRES, power);
  }
}
