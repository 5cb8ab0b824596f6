package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.experiment.FarEnd.Arrivals;
import org.ranvier.axon.experiment.Search.Verdict;
import org.ranvier.result.Result;
import org.ranvier.result.Table;
import org.ranvier.result.Table.Column;

/// Whether two impulses at an interval both arrive at the far end, at which interval, and how short
/// the interval may be: the refractory period of transmission.
///
/// @param intervalMilliseconds from start to start of the shocks, from 0.2 to 1000 ms
/// @param shortest where to search for the refractory period of transmission, ms; empty to not
public record PairedShocks(double intervalMilliseconds, Optional<SearchRange> shortest)
    implements Question {

  private static final double SHORTEST_MILLISECONDS = 0.2;
  private static final double LONGEST_MILLISECONDS = 1000;

  public PairedShocks {
    mustBeAnInterval(intervalMilliseconds);
    shortest.ifPresent(range -> {
      mustBeAnInterval(range.from());
      mustBeAnInterval(range.to());
    });
  }

  /// @return 3 ms, and a search from 0.4 to 10 ms
  public static PairedShocks usual() {
    return new PairedShocks(3, Optional.of(SearchRange.of(0.4, 10, Scale.LOGARITHMIC)));
  }

  private static void mustBeAnInterval(double milliseconds) {
    if (!(milliseconds >= SHORTEST_MILLISECONDS && milliseconds <= LONGEST_MILLISECONDS)) {
      throw new IllegalArgumentException(
          "The interval between paired shocks must be from %s to %s ms, but is %s ms"
              .formatted(SHORTEST_MILLISECONDS, LONGEST_MILLISECONDS, milliseconds));
    }
  }

  @Override
  public String id() {
    return "paired-shocks";
  }

  @Override
  public String text() {
    return "Do two impulses in succession both arrive?";
  }

  @Override
  public Result ask(String title, Axon axon, Accuracy accuracy) {
    FarEnd far = new FarEnd(axon, Conduction.of(accuracy));
    Arrivals arrivals = far.of(List.of(List.of(0.0, intervalMilliseconds))).getFirst();
    List<String> answers = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    answers.add(outcome(arrivals));
    notes.add(far.criterion());
    shortest.ifPresent(range -> answers.add(refractoryPeriod(far, range, notes)));
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < arrivals.arrivals().size(); i++) {
      rows.add(List.of(i + 1, arrivals.arrivals().get(i)));
    }
    return new Result(
        title,
        text(),
        Setup.of(axon, accuracy),
        answers,
        List.of(
            new Table(
                "arrivals",
                "Impulses at the far end",
                List.of(
                    new Column("impulse", "impulse", 0),
                    new Column("arrivalMilliseconds", "arrival (ms)", 3)),
                rows)),
        List.of(),
        notes);
  }

  private static List<Verdict> verdicts(FarEnd far, List<Double> intervals) {
    return far.of(intervals.stream().map(interval -> List.of(0.0, interval)).toList()).stream()
        .map(PairedShocks::verdict)
        .toList();
  }

  private static Verdict verdict(Arrivals arrivals) {
    if (arrivals.arrivals().size() >= 2) {
      return Verdict.YES;
    }
    return arrivals.decided() ? Verdict.NO : Verdict.UNDECIDED;
  }

  private String outcome(Arrivals arrivals) {
    List<Double> times = arrivals.arrivals();
    String shocks = "shocks " + Words.number(intervalMilliseconds) + " ms apart";
    if (times.size() > 2) {
      return "%d impulses arrive for two %s: some began by themselves."
          .formatted(times.size(), shocks);
    }
    if (times.size() == 2) {
      return "Both arrive: %s, and %s ms apart at the far end."
          .formatted(shocks, Words.number(times.getLast() - times.getFirst()));
    }
    if (!arrivals.decided()) {
      return "Undecided: an impulse was still on its way after two " + shocks + ".";
    }
    return times.isEmpty()
        ? "None arrives of two " + shocks + "."
        : "One arrives of two %s: %s."
            .formatted(
                shocks,
                arrivals.sentOff() < 2
                    ? "the second sent off no impulse"
                    : "the other impulse was sent off and blocked on its way");
  }

  private static String refractoryPeriod(FarEnd far, SearchRange range, List<String> notes) {
    int alone = far.of(List.of(List.of(0.0))).getFirst().arrivals().size();
    if (alone > 1) {
      return "No refractory period of transmission can be given, because a single shock brings %d impulses to the far end."
          .formatted(alone);
    }
    Search search = Search.over(range, values -> verdicts(far, values));
    if (!search.undecided().isEmpty()) {
      notes.add(
          "Undecided at intervals of %s ms, counted neither way: an impulse was still on its way."
              .formatted(Words.list(search.undecided())));
    }
    return refractoryPeriod(search);
  }

  private static String refractoryPeriod(Search search) {
    String span =
        "between %s and %s ms"
            .formatted(Words.number(search.range().from()), Words.number(search.range().to()));
    return search
        .change()
        .map(change ->
            "%s ms refractory period of transmission: the second impulse fails at %s ms and arrives at %s ms."
                .formatted(
                    Words.number(change.middle()),
                    Words.number(change.no(), search.range().digits()),
                    Words.number(change.yes(), search.range().digits())))
        .orElseGet(() ->
            switch (search.everywhere()) {
              case YES -> "The second impulse always arrives " + span + ".";
              case NO -> "The second impulse never arrives " + span + ".";
              case UNDECIDED -> "Undecided " + span + ".";
            });
  }
}
