package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.result.Result;

/// Axons that tests ask, and what they read in answers.
final class Asked {

  private Asked() {}

  /// @return 51 nodes of 10 µm at 37 °C, of which nodes 22 to 26 keep a share of sodium channels
  static Axon withSodium(double share) {
    return Axon.healthy(10, 51).with(Lesion.uniform(LesionKind.SODIUM_CHANNELS, 22, 5, share));
  }

  static Result ask(Question question, Axon axon) {
    return new Experiment("test", axon, Accuracy.STANDARD, question).run();
  }

  /// @return the numbers of a column of the first table, without cells that hold none
  static List<Double> numbers(Result result, int column) {
    List<Double> numbers = new ArrayList<>();
    for (List<Object> row : result.tables().getFirst().rows()) {
      if (row.get(column) instanceof Double number) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /// @return the figure with which an answer begins
  static double figure(String answer) {
    return Double.parseDouble(answer.split("[ :]")[0]);
  }
}
