package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Passage;
import org.ranvier.axon.Watch;

/// What becomes of an impulse under one circumstance, such as a temperature.
///
/// @param value of the circumstance
/// @param passage empty if the axon does not come to rest
/// @param restMillivolts of the node in the middle of the damage, or of the axon
/// @param delay against the same axon without lesions under the same circumstance, ms
record Circumstance(
    double value, Optional<Passage> passage, OptionalDouble restMillivolts, OptionalDouble delay) {

  /// @param values of the circumstance, one for each axon
  static List<Circumstance> of(Conduction conduction, List<Double> values, List<Axon> axons) {
    List<Axon> healthy = axons.stream().map(Axon::with).toList();
    List<Passage> usual = conduction.impulses(healthy);
    List<Optional<Passage>> passages = RestingPassages.of(conduction, axons);
    List<Circumstance> circumstances = new ArrayList<>();
    for (int i = 0; i < axons.size(); i++) {
      Optional<Passage> passage = passages.get(i);
      OptionalDouble delay = OptionalDouble.empty();
      Optional<DamagedStretch> damage = DamagedStretch.of(axons.get(i));
      if (passage.isPresent() && passage.orElseThrow().passed() && damage.isPresent()) {
        delay = damage.orElseThrow().delay(passage.orElseThrow(), usual.get(i));
      }
      OptionalDouble rest =
          passage.isPresent()
              ? OptionalDouble.of(rest(conduction, axons.get(i)))
              : OptionalDouble.empty();
      circumstances.add(new Circumstance(values.get(i), passage, rest, delay));
    }
    return circumstances;
  }

  private static double rest(Conduction conduction, Axon axon) {
    int node =
        DamagedStretch.of(axon)
            .map(damage -> (damage.first() + damage.last()) / 2)
            .orElse(axon.nodes() / 2);
    Watch watch = new Watch(List.of(node), 1);
    return conduction.activity(axon, List.of(), 0.1, watch).potentials(0)[0];
  }

  String outcome() {
    return passage
        .map(found ->
            switch (found.outcome()) {
              case PASSED -> "passes";
              case BLOCKED -> "blocked";
              case UNDECIDED -> "undecided";
            })
        .orElse("no stable rest");
  }

  /// @return value, outcome, delay, rest and reason, as a row of a table
  List<Object> row() {
    return List.of(
        value,
        outcome(),
        delay.isPresent() ? (Object) delay.getAsDouble() : "",
        restMillivolts.isPresent() ? (Object) restMillivolts.getAsDouble() : "",
        passage.map(Passage::reason).orElse("the lesions leave the axon without a stable rest"));
  }

  /// @return runs of equal outcomes in words, such as `passes from 30 to 34 °C`
  static List<String> runs(List<Circumstance> circumstances, String unit) {
    List<String> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= circumstances.size(); i++) {
      boolean ends =
          i == circumstances.size()
              || !circumstances.get(i).outcome().equals(circumstances.get(from).outcome());
      if (ends) {
        String first = Words.number(circumstances.get(from).value);
        String last = Words.number(circumstances.get(i - 1).value);
        String span = from == i - 1 ? "at " + first : "from " + first + " to " + last;
        runs.add(circumstances.get(from).outcome() + " " + span + " " + unit);
        from = i;
      }
    }
    return runs;
  }
}
