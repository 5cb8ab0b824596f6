package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ranvier.axon.Passage;

/// Finds where a yes turns into a no along a parameter. Eight values are tried at once, because
/// eight axons are solved together; what stays undecided is never taken for either.
final class Search {

  private static final int AT_ONCE = 8;

  /// What was seen at one value.
  enum Verdict {
    YES,
    NO,
    UNDECIDED;

    /// @param passage empty if the axon did not come to rest
    /// @return yes if the impulse passed
    static Verdict of(Optional<Passage> passage) {
      return passage
          .map(each ->
              switch (each.outcome()) {
                case PASSED -> YES;
                case BLOCKED -> NO;
                case UNDECIDED -> UNDECIDED;
              })
          .orElse(UNDECIDED);
    }
  }

  /// A value that was tried.
  record Trial(double value, Verdict verdict) {}

  /// Neighbours with opposite verdicts, in the direction of the search. Values between them, if any
  /// were tried, are undecided.
  record Change(Trial before, Trial after) {

    /// @return the value at which the verdict was yes
    double yes() {
      return before.verdict == Verdict.YES ? before.value : after.value;
    }

    /// @return the value at which the verdict was no
    double no() {
      return before.verdict == Verdict.YES ? after.value : before.value;
    }

    /// @return halfway between
    double middle() {
      return (before.value + after.value) / 2;
    }
  }

  /// Tries values.
  interface Judge {
    /// @return a verdict for each value, in their order
    List<Verdict> judge(List<Double> values);
  }

  private final SearchRange range;
  private final List<Trial> trials = new ArrayList<>();

  private Search(SearchRange range) {
    this.range = range;
  }

  /// Searches until the bracket is narrow enough, or what lies in it cannot be decided.
  static Search over(SearchRange range, Judge judge) {
    Search search = new Search(range);
    search.tryOut(search.values(range.from(), range.to(), 0, AT_ONCE - 1), judge);
    Optional<Change> last = Optional.empty();
    Optional<Change> now = search.change();
    while (now.isPresent() && !now.equals(last) && !search.isNarrow(now.get())) {
      double from = now.get().before.value;
      double to = now.get().after.value;
      search.tryOut(search.values(from, to, 1, AT_ONCE + 1), judge);
      last = now;
      now = search.change();
    }
    return search;
  }

  private boolean isNarrow(Change change) {
    return range.isNarrow(change.before.value, change.after.value);
  }

  private List<Double> values(double from, double to, int first, int parts) {
    return IntStream.range(first, first + AT_ONCE)
        .mapToObj(i -> i == parts ? to : range.scale().between(from, to, (double) i / parts))
        .toList();
  }

  private void tryOut(List<Double> values, Judge judge) {
    List<Verdict> verdicts = judge.judge(values);
    for (int i = 0; i < values.size(); i++) {
      trials.add(new Trial(values.get(i), verdicts.get(i)));
    }
    double direction = Math.signum(range.to() - range.from());
    trials.sort((a, b) -> Double.compare(direction * a.value, direction * b.value));
  }

  /// @return the first change in the direction of the search, or empty if there is none
  Optional<Change> change() {
    return changes().stream().findFirst();
  }

  /// @return all changes; more than one if yes and no alternate
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    List<Trial> decided = trials.stream().filter(t -> t.verdict != Verdict.UNDECIDED).toList();
    for (int i = 1; i < decided.size(); i++) {
      if (decided.get(i).verdict != decided.get(i - 1).verdict) {
        changes.add(new Change(decided.get(i - 1), decided.get(i)));
      }
    }
    return changes;
  }

  /// @return what was seen at every value tried; undecided if it was not the same at all of them
  Verdict everywhere() {
    Verdict first = trials.getFirst().verdict;
    return trials.stream().allMatch(trial -> trial.verdict == first) ? first : Verdict.UNDECIDED;
  }

  /// @return how many values had a verdict
  int count(Verdict verdict) {
    return (int) trials.stream().filter(trial -> trial.verdict == verdict).count();
  }

  /// @return the range
  SearchRange range() {
    return range;
  }

  /// @return all trials in the direction of the search
  List<Trial> trials() {
    return List.copyOf(trials);
  }

  /// @return the values that stayed undecided
  List<Double> undecided() {
    return trials.stream()
        .filter(trial -> trial.verdict == Verdict.UNDECIDED)
        .map(Trial::value)
        .toList();
  }
}
