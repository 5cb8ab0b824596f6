package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.experiment.FarEnd.Arrivals;
import org.ranvier.axon.experiment.Search.Verdict;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Table;
import org.ranvier.result.Table.Column;

/// How many impulses of a train arrive at the far end, and up to which rate all of them do:
/// rate-dependent block.
///
/// @param hertz rate of the shocks, from 0.1 to 2000 Hz
/// @param shocks how many, from 2 to 1000
/// @param highest where to search for the highest rate that the axon follows, Hz; empty to not
public record Train(double hertz, int shocks, Optional<SearchRange> highest) implements Question {

  private static final double LOWEST_HERTZ = 0.1;
  private static final double HIGHEST_HERTZ = 2000;
  private static final int FEWEST_SHOCKS = 2;
  private static final int MOST_SHOCKS = 1000;
  private static final double LONGEST_SECONDS = 20;

  public Train {
    mustBeARate(hertz);
    highest.ifPresent(range -> {
      mustBeARate(range.from());
      mustBeARate(range.to());
    });
    if (shocks < FEWEST_SHOCKS || shocks > MOST_SHOCKS) {
      throw new IllegalArgumentException(
          "A train must have from %d to %d shocks, but has %d"
              .formatted(FEWEST_SHOCKS, MOST_SHOCKS, shocks));
    }
    double slowest = highest.map(range -> Math.min(range.from(), range.to())).orElse(hertz);
    double seconds = shocks / Math.min(slowest, hertz);
    if (seconds > LONGEST_SECONDS) {
      throw new IllegalArgumentException(
          "A train must last %s s at most, but %d shocks last %s s at %s Hz; take fewer or a higher rate"
              .formatted(LONGEST_SECONDS, shocks, Words.number(seconds), Math.min(slowest, hertz)));
    }
  }

  /// @return ten shocks at 100 Hz, without a search
  public static Train usual() {
    return new Train(100, 10, Optional.empty());
  }

  private static void mustBeARate(double hertz) {
    if (!(hertz >= LOWEST_HERTZ && hertz <= HIGHEST_HERTZ)) {
      throw new IllegalArgumentException(
          "The rate of a train must be from %s to %s Hz, but is %s Hz"
              .formatted(LOWEST_HERTZ, HIGHEST_HERTZ, hertz));
    }
  }

  @Override
  public String id() {
    return "train";
  }

  @Override
  public String text() {
    return "How many impulses of a train arrive?";
  }

  @Override
  public Result ask(String title, Axon axon, Accuracy accuracy) {
    FarEnd far = new FarEnd(axon, Conduction.of(accuracy));
    Arrivals arrivals = far.of(List.of(moments(hertz))).getFirst();
    List<String> answers = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    answers.add(outcome(arrivals));
    notes.add(far.criterion());
    if (!arrivals.decided()) {
      notes.add("An impulse was still on its way when the run ended, so that one more may arrive.");
    }
    highest.ifPresent(range -> {
      Search search = Search.over(range, rates -> verdicts(far, rates));
      answers.add(highestRate(search));
      if (!search.undecided().isEmpty()) {
        notes.add(
            "Undecided at %s Hz, counted neither way: an impulse was still on its way."
                .formatted(Words.list(search.undecided())));
      }
    });
    return new Result(
        title,
        text(),
        Setup.of(axon, accuracy),
        answers,
        List.of(table(arrivals)),
        arrivals.arrivals().isEmpty() ? List.of() : List.of(figure(arrivals)),
        notes);
  }

  private List<Double> moments(double rate) {
    return IntStream.range(0, shocks).mapToObj(i -> i * 1000 / rate).toList();
  }

  private List<Verdict> verdicts(FarEnd far, List<Double> rates) {
    return far.of(rates.stream().map(this::moments).toList()).stream()
        .map(arrivals -> {
          if (arrivals.arrivals().size() == shocks) {
            return Verdict.YES;
          }
          return arrivals.decided() ? Verdict.NO : Verdict.UNDECIDED;
        })
        .toList();
  }

  private String outcome(Arrivals arrivals) {
    int arrived = arrivals.arrivals().size();
    String more = arrived > shocks ? ", more than shocks, for some began by themselves" : "";
    return "%d of %d arrive at %s Hz%s; %s went out."
        .formatted(
            arrived, shocks, Words.number(hertz), more, Words.count(arrivals.sentOff(), "impulse"));
  }

  private String highestRate(Search search) {
    String span =
        "between %s and %s Hz"
            .formatted(Words.number(search.range().from()), Words.number(search.range().to()));
    String train = "a train of " + shocks;
    String alternating =
        search.changes().size() > 1
            ? " Following and failing alternate, with %d changes, and only the first was narrowed down."
                .formatted(search.changes().size())
            : "";
    return search
        .change()
        .map(change ->
            "%s Hz is the highest rate that the axon follows one to one in %s: it follows at %s and not at %s Hz.%s"
                .formatted(
                    Words.number(change.middle()),
                    train,
                    Words.number(change.yes(), search.range().digits()),
                    Words.number(change.no(), search.range().digits()),
                    alternating))
        .orElseGet(() ->
            switch (search.everywhere()) {
              case YES -> "The axon follows %s at every rate %s.".formatted(train, span);
              case NO -> "The axon follows %s at no rate %s.".formatted(train, span);
              case UNDECIDED -> "Undecided %s for %s.".formatted(span, train);
            });
  }

  private static Table table(Arrivals arrivals) {
    List<List<Object>> rows = new ArrayList<>();
    List<Double> times = arrivals.arrivals();
    for (int i = 0; i < times.size(); i++) {
      Object interval = i == 0 ? (Object) "" : times.get(i) - times.get(i - 1);
      rows.add(List.of(i + 1, times.get(i), interval));
    }
    return new Table(
        "arrivals",
        "Impulses at the far end",
        List.of(
            new Column("impulse", "impulse", 0),
            new Column("arrivalMilliseconds", "arrival (ms)", 3),
            new Column("intervalMilliseconds", "since the one before (ms)", 3)),
        rows);
  }

  private static Figure figure(Arrivals arrivals) {
    double[] times = arrivals.arrivals().stream().mapToDouble(Double::doubleValue).toArray();
    double[] numbers = IntStream.rangeClosed(1, times.length).asDoubleStream().toArray();
    return new Figure.Curves(
        "train",
        "Impulses that arrive",
        "An even slope is a train that comes through; a gap is an impulse lost.",
        new Figure.Axis("arrival (ms)", false),
        new Figure.Axis("number of the impulse", false),
        List.of(new Figure.Series("impulses", times, numbers, false)),
        List.of());
  }
}
