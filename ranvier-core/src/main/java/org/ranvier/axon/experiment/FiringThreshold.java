package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.Activity;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Stimulus;
import org.ranvier.axon.Watch;
import org.ranvier.axon.experiment.Search.Verdict;

/// The smallest current into a node that sends off an impulse: one that arrives six nodes away.
final class FiringThreshold {

  /// At 37 °C. An impulse just above threshold starts up to a millisecond late.
  static final double WAIT_MILLISECONDS = 4;

  /// At 37 °C. An impulse that reached a node so shortly before the end may still arrive.
  private static final double UNDER_WAY_MILLISECONDS = 0.5;

  private final Conduction conduction;
  private final Axon axon;
  private final StimulatedNode at;

  FiringThreshold(Conduction conduction, Axon axon, StimulatedNode at) {
    this.conduction = conduction;
    this.axon = axon;
    this.at = at;
  }

  /// @param before stimuli that come first, whose own impulses do not count
  /// @param startMilliseconds of the current
  /// @param durationMilliseconds of the current
  /// @param nanoamperes where to search
  Search search(
      List<Stimulus> before,
      double startMilliseconds,
      double durationMilliseconds,
      SearchRange nanoamperes) {
    double end =
        startMilliseconds + durationMilliseconds + WAIT_MILLISECONDS * Setup.slowness(axon);
    int others =
        conduction.activity(axon, before, end, Watch.nothing()).impulses(at.watched()).size();
    return Search.over(
        nanoamperes,
        values -> {
          List<List<Stimulus>> programmes = new ArrayList<>();
          for (double value : values) {
            List<Stimulus> programme = new ArrayList<>(before);
            programme.add(new Stimulus(at.node(), startMilliseconds, durationMilliseconds, value));
            programmes.add(programme);
          }
          return conduction.activities(axon, programmes, end, Watch.nothing()).stream()
              .map(activity -> verdict(activity, others, end))
              .toList();
        });
  }

  private Verdict verdict(Activity activity, int others, double end) {
    if (activity.ranAway()) {
      return Verdict.UNDECIDED;
    }
    if (activity.impulses(at.watched()).size() > others) {
      return Verdict.YES;
    }
    double late = end - UNDER_WAY_MILLISECONDS * Setup.slowness(axon);
    int low = Math.min(at.node(), at.watched());
    int high = Math.max(at.node(), at.watched());
    for (int k = low; k <= high; k++) {
      List<Double> impulses = activity.impulses(k);
      if (!impulses.isEmpty() && impulses.getLast() > late) {
        return Verdict.UNDECIDED;
      }
    }
    return Verdict.NO;
  }
}
