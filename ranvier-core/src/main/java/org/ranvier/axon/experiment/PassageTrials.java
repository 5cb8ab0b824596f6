package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.Passage;
import org.ranvier.axon.experiment.Search.Verdict;
import org.ranvier.result.Figure;
import org.ranvier.result.Table;
import org.ranvier.result.Table.Column;

/// The passages of an axon at different values of one of its lesions.
final class PassageTrials implements Search.Judge {

  private static final String NO_REST =
      "no stable rest, for the lesion leaves the axon depolarised or firing by itself";

  private final Axon axon;
  private final int lesion;
  private final Conduction conduction;
  private final Passage healthy;
  private final DamagedStretch stretch;
  private final Map<Double, Passage> passages = new TreeMap<>();

  PassageTrials(Axon axon, int lesion, Conduction conduction) {
    this.axon = axon;
    this.lesion = lesion;
    this.conduction = conduction;
    healthy = WithoutLesions.impulse(axon, conduction);
    stretch = DamagedStretch.of(axon).orElseThrow();
  }

  @Override
  public List<Verdict> judge(List<Double> values) {
    List<Axon> axons = new ArrayList<>();
    for (double value : values) {
      axons.add(axon(value));
    }
    List<Optional<Passage>> found = RestingPassages.of(conduction, axons);
    for (int i = 0; i < values.size(); i++) {
      double value = values.get(i);
      found.get(i).ifPresent(passage -> passages.put(value, passage));
    }
    return values.stream().map(this::verdict).toList();
  }

  /// @return the axon with a value of the lesion
  Axon axon(double value) {
    List<Lesion> lesions = new ArrayList<>(axon.lesions());
    lesions.set(lesion, lesions.get(lesion).withValue(value));
    return axon.with(lesions);
  }

  private Verdict verdict(double value) {
    return Verdict.of(passage(value));
  }

  private Optional<Passage> passage(double value) {
    return Optional.ofNullable(passages.get(value));
  }

  String reason(double value) {
    return passage(value).map(Passage::reason).orElse(NO_REST);
  }

  private OptionalDouble delay(double value) {
    return passage(value).stream()
        .filter(Passage::passed)
        .map(passage -> stretch.delay(passage, healthy))
        .findFirst()
        .orElse(OptionalDouble.empty());
  }

  Table table(Search search) {
    List<List<Object>> rows = new ArrayList<>();
    for (Search.Trial trial : search.trials()) {
      OptionalDouble delay = delay(trial.value());
      rows.add(
          List.of(
              trial.value(),
              switch (trial.verdict()) {
                case YES -> "passes";
                case NO -> "blocks";
                case UNDECIDED -> "undecided";
              },
              reason(trial.value()),
              delay.isPresent() ? (Object) delay.getAsDouble() : ""));
    }
    return new Table(
        "trials",
        "What was tried",
        List.of(
            new Column("value", "value", 5),
            new Column("outcome", "outcome", 0),
            new Column("reason", "because", 0),
            new Column("extraDelayMilliseconds", "extra delay (ms)", 4)),
        rows);
  }

  Figure figure(Search search) {
    double[] values = search.trials().stream().mapToDouble(Search.Trial::value).toArray();
    double[] delays = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      delays[i] = delay(values[i]).orElse(Double.NaN);
    }
    return new Figure.Curves(
        "delay",
        "Extra delay up to the block",
        "The delay grows towards the block and ends there: it has a largest value.",
        new Figure.Axis(
            axon.lesions().get(lesion).kind().meaning(),
            search.range().scale() == Scale.LOGARITHMIC),
        new Figure.Axis("extra delay (ms)", false),
        List.of(new Figure.Series("extra delay", values, delays, true)),
        search.change().map(change -> new Figure.Mark("block", change.middle())).stream().toList());
  }
}
