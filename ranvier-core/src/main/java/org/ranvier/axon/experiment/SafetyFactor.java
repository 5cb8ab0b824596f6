package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.Passage;
import org.ranvier.axon.experiment.Search.Verdict;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Table;
import org.ranvier.result.Table.Column;

/// How much more sodium current there is than conduction needs, place by place.
///
/// The factor at a node is 1 / x, where x is the smallest share of sodium channels, fast and
/// persistent, with which the impulse still passes when a run of nodes about it keeps only x of
/// what it has. Below 1 the impulse is blocked, and the run would need 1 / factor times its
/// channels. The usual factor, charge supplied over charge needed to reach threshold (Shaw and
/// Rudy, Circ Res 1997;81:727), would take the axial currents, which are not recorded; the two
/// agree that 1 is the border of block, and not otherwise.
///
/// @param centres nodes about which to ask; if empty, the nodes about the lesions, or the middle
/// @param run how many nodes lose channels, odd, from 1 to 31
/// @param tolerance of each factor, see [SearchRange]
public record SafetyFactor(List<Integer> centres, int run, double tolerance) implements Question {

  private static final int LONGEST_RUN = 31;

  /// The shares of channels between which is searched.
  private static final double LEAST_SHARE = 0.01;

  private static final double MOST_SHARE = 10;

  /// Nodes that a run leaves at either end: the shock and the end help impulses.
  private static final int NODES_FROM_SHOCK = 6;

  private static final int NODES_FROM_END = 10;

  public SafetyFactor {
    centres = centres.stream().sorted().distinct().toList();
    SearchRange.mustBeATolerance(tolerance);
    if (run < 1 || run > LONGEST_RUN || run % 2 == 0) {
      throw new IllegalArgumentException(
          "The run of nodes that lose channels must be odd, from 1 to %d, but is %d"
              .formatted(LONGEST_RUN, run));
    }
  }

  /// @return runs of five nodes about the lesions
  public static SafetyFactor usual() {
    return new SafetyFactor(List.of(), 5, 0.005); // Two factors that differ by 1 % are told apart.
  }

  @Override
  public String id() {
    return "safety-factor";
  }

  @Override
  public String text() {
    return "How much more sodium current is there than conduction needs?";
  }

  @Override
  public Result ask(String title, Axon axon, Accuracy accuracy) {
    List<Integer> asked = centres.isEmpty() ? telling(axon) : centres;
    asked.forEach(centre -> mustFit(axon, centre));
    Conduction conduction = Conduction.of(accuracy);
    Passage now = conduction.impulse(axon);
    List<Margin> margins = new ArrayList<>();
    for (int centre : asked) {
      margins.add(new Margin(centre, search(axon, centre, now, conduction)));
    }
    return new Result(
        title,
        text(),
        Setup.of(axon, accuracy),
        answers(now, margins),
        List.of(table(margins)),
        List.of(figure(axon, margins)),
        notes(margins));
  }

  private List<String> notes(List<Margin> margins) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "The factor is 1 over the smallest share of sodium channels with which the impulse passes when %s about a node keep only that share; it is no ratio of charges."
            .formatted(Words.count(run, "node")));
    for (Margin margin : margins) {
      if (!margin.search().undecided().isEmpty()) {
        notes.add(
            "Undecided at node %d for shares of %s, counted neither as passed nor as blocked."
                .formatted(margin.node(), Words.list(margin.search().undecided())));
      }
    }
    return notes;
  }

  private Search search(Axon axon, int centre, Passage now, Conduction conduction) {
    SearchRange shares =
        new SearchRange(
            now.passed() ? LEAST_SHARE : 1,
            now.passed() ? 1 : MOST_SHARE,
            Scale.LOGARITHMIC,
            tolerance);
    return Search.over(
        shares,
        values ->
            RestingPassages.of(
                    conduction, values.stream().map(share -> less(axon, centre, share)).toList())
                .stream()
                .map(Verdict::of)
                .toList());
  }

  private Axon less(Axon axon, int centre, double share) {
    List<Lesion> lesions = new ArrayList<>(axon.lesions());
    lesions.add(Lesion.uniform(LesionKind.SODIUM_CHANNELS, centre - run / 2, run, share));
    return axon.with(lesions);
  }

  private void mustFit(Axon axon, int centre) {
    int first = NODES_FROM_SHOCK + run / 2;
    int last = axon.nodes() - 1 - NODES_FROM_END - run / 2;
    if (centre < first || centre > last) {
      throw new IllegalArgumentException(
          "A safety factor over %d nodes must be about a node from %d to %d of this axon, but is about node %d; add nodes or ask elsewhere"
              .formatted(run, first, last, centre));
    }
  }

  private List<Integer> telling(Axon axon) {
    Optional<DamagedStretch> stretch = DamagedStretch.of(axon);
    if (stretch.isEmpty()) {
      return List.of(axon.nodes() / 2);
    }
    int first =
        Math.max(NODES_FROM_SHOCK + run / 2, stretch.get().first() - DamagedStretch.MARGIN_NODES);
    int last =
        Math.min(
            axon.nodes() - 1 - NODES_FROM_END - run / 2,
            stretch.get().last() + DamagedStretch.MARGIN_NODES);
    return first > last
        ? List.of((stretch.get().first() + stretch.get().last()) / 2)
        : IntStream.rangeClosed(first, last).boxed().toList();
  }

  private static List<String> answers(Passage now, List<Margin> margins) {
    List<String> answers = new ArrayList<>();
    Optional<Margin> least =
        margins.stream()
            .filter(margin -> margin.factor().isPresent())
            .min((a, b) -> Double.compare(a.factor().orElseThrow(), b.factor().orElseThrow()));
    answers.add(
        least
            .map(margin ->
                "%s at node %d: the lowest safety factor%s."
                    .formatted(
                        Words.number(margin.factor().orElseThrow(), 3),
                        margin.node(),
                        margins.size() == 1 ? ", of the one node asked about" : ""))
            .orElse("No safety factor can be given: " + margins.getFirst().words() + "."));
    answers.add(PassageWords.outcome(now));
    return answers;
  }

  private static Table table(List<Margin> margins) {
    return new Table(
        "safety",
        "Safety factor by place",
        List.of(
            new Column("node", "node", 0),
            new Column("factor", "factor", 2),
            new Column("blocksAtShare", "blocks at share", 4),
            new Column("passesAtShare", "passes at share", 4)),
        margins.stream().map(Margin::row).toList());
  }

  private static Figure figure(Axon axon, List<Margin> margins) {
    double[] nodes = margins.stream().mapToDouble(Margin::node).toArray();
    double[] factors =
        margins.stream().mapToDouble(each -> each.factor().orElse(Double.NaN)).toArray();
    List<Figure.Mark> marks = new ArrayList<>();
    DamagedStretch.of(axon)
        .ifPresent(stretch -> {
          marks.add(new Figure.Mark("first damaged node", stretch.first()));
          marks.add(new Figure.Mark("last damaged node", stretch.last()));
        });
    return new Figure.Curves(
        "safety",
        "Safety factor along the axon",
        "Where the curve nears 1, little more loss blocks the impulse.",
        new Figure.Axis("node", false),
        new Figure.Axis("safety factor", true),
        List.of(new Figure.Series("safety factor", nodes, factors, true)),
        marks);
  }
}
