package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Passage;
import org.ranvier.result.Result;
import org.ranvier.result.Table;
import org.ranvier.result.Table.Column;

/// What becomes of one impulse: when it is where, how fast, whether it passes, and if not, where
/// and why.
///
/// @param traceNodes whose potentials to draw; if empty, a node before, in and after the lesions
public record Impulse(List<Integer> traceNodes) implements Question {

  public Impulse {
    traceNodes = List.copyOf(traceNodes);
  }

  /// @return with everything as usual
  public static Impulse usual() {
    return new Impulse(List.of());
  }

  @Override
  public String id() {
    return "impulse";
  }

  @Override
  public String text() {
    return "Does an impulse pass, how fast, and if not, where does it stop?";
  }

  @Override
  public Result ask(String title, Axon axon, Accuracy accuracy) {
    for (int node : traceNodes) {
      StimulatedNode.mustLieOn(axon, node);
    }
    Conduction conduction = Conduction.of(accuracy);
    List<Passage> passages = conduction.impulses(List.of(axon, axon.with()));
    Passage passage = passages.getFirst();
    Passage healthy = WithoutLesions.checked(passages.getLast());
    List<String> answers = new ArrayList<>();
    answers.add(PassageWords.outcome(passage));
    answers.addAll(PassageWords.velocities(passage));
    Optional<DamagedStretch> stretch = DamagedStretch.of(axon);
    List<String> notes = new ArrayList<>();
    if (stretch.isPresent()) {
      OptionalDouble delay = stretch.get().delay(passage, healthy);
      answers.add(PassageWords.delay(passage, delay));
      notes.add(DamagedStretch.HOW_DELAY);
    }
    notes.add(
        "A node is reached when its potential rises through −20 mV; time runs from the start of a shock at node 0.");
    Unrest.of(axon).ifPresent(notes::add);
    ImpulsePictures pictures = new ImpulsePictures(passage, conduction);
    if (!pictures.canBeDrawn()) {
      notes.add(pictures.whyNot());
    }
    return new Result(
        title,
        text(),
        Setup.of(axon, accuracy),
        answers,
        List.of(arrivals(passage)),
        pictures.draw(traceNodes),
        notes);
  }

  private static Table arrivals(Passage passage) {
    double spacing = passage.axon().geometry().spacingMicrometres() / 1000;
    List<List<Object>> rows = new ArrayList<>();
    for (int k = 0; k < passage.axon().nodes(); k++) {
      OptionalDouble arrival = passage.arrival(k);
      Object cell = arrival.isPresent() ? (Object) arrival.getAsDouble() : "not reached";
      rows.add(List.of(k, k * spacing, cell));
    }
    return new Table(
        "arrivals",
        "When the impulse reached each node",
        List.of(
            new Column("node", "node", 0),
            new Column("placeMillimetres", "place (mm)", 2),
            new Column("arrivalMilliseconds", "arrival (ms)", 3)),
        rows);
  }
}
