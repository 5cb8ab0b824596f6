package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.experiment.Search.Change;
import org.ranvier.axon.experiment.Search.Verdict;
import org.ranvier.result.Result;

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
    PassageTrials trials = new PassageTrials(axon, lesion, Conduction.of(accuracy));
    Search search = Search.over(range, trials);
    List<String> notes = new ArrayList<>();
    notes.add(DamagedStretch.HOW_DELAY);
    search.change().flatMap(change -> Unrest.of(trials.axon(change.yes()))).ifPresent(notes::add);
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
                "Undecided %s (%s): of the values tried, the impulse passes at %d, blocks at %d, and at %d that cannot be told."
                    .formatted(
                        span,
                        what,
                        search.count(Verdict.YES),
                        search.count(Verdict.NO),
                        search.count(Verdict.UNDECIDED));
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
}
