package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.Passage;
import org.ranvier.axon.experiment.Search.Change;
import org.ranvier.axon.experiment.Search.Verdict;
import org.ranvier.axon.experiment.Table.Column;

/// At which value of a lesion the impulse stops.
///
/// @param lesion which lesion of the axon, 0 for the first; its value is replaced everywhere
/// @param range where to search
public record BlockThreshold(int lesion, SearchRange range) implements Question {

  @Override
  public String id() {
    return "threshold";
  }

  @Override
  public String text() {
    return "At which severity of a lesion does the impulse stop?";
  }

  @Override
  public Result ask(String title, Axon axon, Accuracy accuracy) {
    if (lesion < 0 || lesion >= axon.lesions().size()) {
      throw new IllegalArgumentException(
          "A threshold needs a lesion to vary, but lesion %d was asked for and the axon has %s"
              .formatted(lesion, Words.count(axon.lesions().size(), "lesion")));
    }
    Trials trials = new Trials(axon, Conduction.of(accuracy));
    Search search = Search.over(range, trials);
    List<String> notes = new ArrayList<>();
    notes.add(DamagedStretch.HOW_DELAY);
    for (double value : search.undecided()) {
      notes.add(
          "Undecided at %s, counted neither as passed nor as blocked: %s."
              .formatted(Words.number(value, range.digits()), trials.reason(value)));
    }
    return new Result(
        title,
        text(),
        Setup.of(axon, accuracy),
        answers(axon.lesions().get(lesion), search),
        List.of(trials.table(search)),
        List.of(trials.figure(search)),
        notes);
  }

  private List<String> answers(Lesion varied, Search search) {
    String what = varied.kind().meaning() + ", " + Words.place(varied);
    List<String> answers = new ArrayList<>();
    Optional<Change> change = search.change();
    if (change.isEmpty()) {
      String span = "between %s and %s".formatted(number(range.from()), number(range.to()));
      answers.add(
          switch (search.everywhere()) {
            case YES -> "Never blocks %s (%s).".formatted(span, what);
            case NO -> "Always blocks %s (%s).".formatted(span, what);
            case UNDECIDED ->
                "Undecided %s (%s): no passage could be decided.".formatted(span, what);
          });
    } else {
      answers.add(
          "%s: the impulse blocks at %s and passes at %s (%s)."
              .formatted(
                  number(change.get().middle()),
                  number(change.get().no()),
                  number(change.get().yes()),
                  what));
      if (!range.isNarrow(change.get().yes(), change.get().no())) {
        answers.add(
            "The bracket is wider than asked for, because passages within it stay undecided.");
      }
    }
    if (search.changes().size() > 1) {
      answers.add(
          "Passage and block alternate: there are %d changes, and only the first from %s on was narrowed down."
              .formatted(search.changes().size(), number(range.from())));
    }
    return answers;
  }

  private String number(double value) {
    return Words.number(value, range.digits());
  }

  /// The passages tried.
  private final class Trials implements Search.Judge {

    private static final String NO_REST =
        "no stable rest, for the lesion leaves the axon depolarised or firing by itself";

    private final Axon axon;
    private final Conduction conduction;
    private final Passage healthy;
    private final DamagedStretch stretch;
    private final Map<Double, Passage> passages = new TreeMap<>();

    Trials(Axon axon, Conduction conduction) {
      this.axon = axon;
      this.conduction = conduction;
      healthy = conduction.impulse(axon.with());
      stretch = DamagedStretch.of(axon).orElseThrow();
    }

    @Override
    public List<Verdict> judge(List<Double> values) {
      List<Axon> resting = new ArrayList<>();
      List<Double> tried = new ArrayList<>();
      for (double value : values) {
        List<Lesion> lesions = new ArrayList<>(axon.lesions());
        lesions.set(lesion, lesions.get(lesion).withValue(value));
        Axon varied = axon.with(lesions);
        if (Conduction.comesToRest(varied)) {
          resting.add(varied);
          tried.add(value);
        }
      }
      List<Passage> found = conduction.impulses(resting);
      for (int i = 0; i < tried.size(); i++) {
        passages.put(tried.get(i), found.get(i));
      }
      return values.stream().map(this::verdict).toList();
    }

    private Verdict verdict(double value) {
      return passage(value)
          .map(passage ->
              switch (passage.outcome()) {
                case PASSED -> Verdict.YES;
                case BLOCKED -> Verdict.NO;
                case UNDECIDED -> Verdict.UNDECIDED;
              })
          .orElse(Verdict.UNDECIDED);
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
              axon.lesions().get(lesion).kind().meaning(), range.scale() == Scale.LOGARITHMIC),
          new Figure.Axis("extra delay (ms)", false),
          List.of(new Figure.Series("extra delay", values, delays, true)),
          search.change().map(change -> new Figure.Mark("block", change.middle())).stream()
              .toList());
    }
  }
}
