package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Stimulus;
import org.ranvier.axon.Watch;
import org.ranvier.axon.experiment.Search.Verdict;

/// The threshold of a shock at an interval after a conditioning one.
final class TestShock {

  private static final double SHOCK_MILLISECONDS = 0.1;

  /// Where the unconditioned threshold of any fibre lies, nA.
  private static final double LEAST_NANOAMPERES = 0.01;

  private static final double MOST_NANOAMPERES = 30;

  /// Test shocks against the unconditioned threshold.
  private static final double WEAKEST = 0.5;

  private static final double STRONGEST = 20;

  /// Strengths tried for the absolute refractory period; with the conditioning shock alone they
  /// fill two batches.
  private static final int STRENGTHS = 7;

  /// At 37 °C, where the absolute refractory period ends.
  private static final double SHORTEST_MILLISECONDS = 0.4;

  private static final double LONGEST_MILLISECONDS = 3;

  private final Axon axon;
  private final StimulatedNode at;
  private final double tolerance;
  private final Conduction conduction;
  private final FiringThreshold threshold;
  private final double unconditioned;
  private final Stimulus conditioning;

  /// @throws IllegalArgumentException if the unconditioned axon has no threshold
  TestShock(
      Axon axon,
      Accuracy accuracy,
      StimulatedNode at,
      double conditioningTimesThreshold,
      double tolerance) {
    this.axon = axon;
    this.at = at;
    this.tolerance = tolerance;
    conduction = Conduction.of(accuracy);
    threshold = new FiringThreshold(conduction, axon, at);
    SearchRange currents =
        new SearchRange(
            LEAST_NANOAMPERES,
            MOST_NANOAMPERES,
            Scale.LOGARITHMIC,
            Math.min(tolerance, SearchRange.TOLERANCE));
    unconditioned =
        threshold
            .search(List.of(), 0, SHOCK_MILLISECONDS, currents)
            .change()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "A recovery cycle needs a shock that sends off an impulse, but none from %s to %s nA at node %d brings one to node %d; stimulate elsewhere"
                        .formatted(LEAST_NANOAMPERES, MOST_NANOAMPERES, at.node(), at.watched())))
            .middle();
    conditioning = shock(0, conditioningTimesThreshold * unconditioned);
  }

  private Stimulus shock(double startMilliseconds, double nanoamperes) {
    return new Stimulus(at.node(), startMilliseconds, SHOCK_MILLISECONDS, nanoamperes);
  }

  /// @return nA
  double unconditioned() {
    return unconditioned;
  }

  Search after(double intervalMilliseconds) {
    SearchRange currents =
        new SearchRange(
            WEAKEST * unconditioned, STRONGEST * unconditioned, Scale.LOGARITHMIC, tolerance);
    return threshold.search(
        List.of(conditioning), intervalMilliseconds, SHOCK_MILLISECONDS, currents);
  }

  /// @return why an interval has no threshold
  String without(Search search) {
    return switch (search.everywhere()) {
      case NO -> "refractory up to " + Words.number(STRONGEST) + " times threshold";
      case YES -> "below " + Words.number(WEAKEST) + " times threshold";
      case UNDECIDED -> "undecided";
    };
  }

  /// The shortest interval at which any test shock sends off a second impulse. Not the strongest
  /// alone is tried: soon after an impulse it excites so early that its own impulse finds the next
  /// nodes still refractory.
  String absoluteRefractoryPeriod() {
    SearchRange intervals =
        new SearchRange(
            SHORTEST_MILLISECONDS,
            LONGEST_MILLISECONDS * Setup.slowness(axon),
            Scale.LOGARITHMIC,
            0.01); // Within 0.01 ms.
    Search search =
        Search.over(intervals, values -> values.stream().map(this::anyShockSucceeds).toList());
    String span =
        "between %s and %s ms"
            .formatted(Words.number(intervals.from()), Words.number(intervals.to()));
    return search
        .change()
        .map(change ->
            "%s ms absolute refractory period: no shock of up to %s times threshold succeeds at %s ms, one does at %s ms."
                .formatted(
                    Words.number(change.middle(), 3),
                    Words.number(STRONGEST),
                    Words.number(change.no()),
                    Words.number(change.yes())))
        .orElseGet(() ->
            search.everywhere() == Verdict.YES
                ? "No absolute refractory period: some shock succeeds at every interval "
                    + span
                    + "."
                : "No end of the absolute refractory period: no shock succeeds at any interval "
                    + span
                    + ".");
  }

  private Verdict anyShockSucceeds(double intervalMilliseconds) {
    List<List<Stimulus>> programmes = new ArrayList<>();
    programmes.add(List.of(conditioning));
    for (int i = 0; i < STRENGTHS; i++) {
      double times = Scale.LOGARITHMIC.between(1, STRONGEST, i / (STRENGTHS - 1.0));
      programmes.add(List.of(conditioning, shock(intervalMilliseconds, times * unconditioned)));
    }
    double end = intervalMilliseconds + FiringThreshold.WAIT_MILLISECONDS * Setup.slowness(axon);
    List<Integer> impulses =
        conduction.activities(axon, programmes, end, Watch.nothing()).stream()
            .map(activity -> activity.impulses(at.watched()).size())
            .toList();
    return Collections.max(impulses) > impulses.getFirst() ? Verdict.YES : Verdict.NO;
  }

  /// @return when a shock counts as having sent off an impulse, in words
  String criterion() {
    return "An impulse is sent off if it arrives at node %d, %d nodes from node %d, where the shocks enter."
        .formatted(at.watched(), StimulatedNode.NODES_AWAY, at.node());
  }
}
