package org.ranvier.study.nerve;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.reference.Entry;

/// How far a shock to one nerve also excites its neighbour.
public final class CoStimulation {

  private CoStimulation() {}

  /// @return how many times more current than the nerve under the electrode its neighbour needs at
  ///   a site; empty if the neighbour does not lie near there
  public static OptionalDouble factor(Nerve nerve, Nerve neighbour, Site site) {
    if (nerve == neighbour) {
      return OptionalDouble.of(1);
    }
    for (Entry pair : NerveFigures.shipped().entry("neighbours", "pairs").items()) {
      boolean near =
          pair.get("site").term(Site.class) == site
              && pair.terms("nerves", Nerve.class).contains(nerve)
              && pair.terms("nerves", Nerve.class).contains(neighbour);
      if (near) {
        return OptionalDouble.of(pair.get("factor").number());
      }
    }
    return OptionalDouble.empty();
  }

  /// What a shock meant for one nerve does to a muscle of its neighbour.
  ///
  /// @param neighbour axons of a muscle that another nerve moves
  /// @param weaker how many times more current the neighbour needs
  /// @return when its units' impulses arrive in ms; NaN for units that do not fire
  /// @throws IllegalArgumentException if the neighbour cannot be stimulated there
  public static double[] of(NerveState neighbour, Site site, Shock shock, double weaker) {
    return neighbour.from(site, shock.weakerBy(weaker));
  }

  /// What a shock does to a muscle of a neighbour, of whose axons it excites a share: those with
  /// the lowest thresholds there.
  ///
  /// @param neighbour axons of a muscle that another nerve moves
  /// @param share 0 to 1
  /// @return when its units' impulses arrive in ms; NaN for units that do not fire
  /// @throws IllegalArgumentException if the neighbour cannot be stimulated there
  public static double[] of(NerveState neighbour, Site site, double share) {
    Stimulation shocked = neighbour.at(site);
    return shocked.after(Shock.times(threshold(shocked, share)));
  }

  /// @return the current that excites a share of the axons, in units of their median threshold; 0
  ///   if it is none of them
  public static double threshold(Stimulation shocked, double share) {
    double[] rising = shocked.thresholds();
    Arrays.sort(rising);
    int excited = (int) Math.round(share * rising.length);
    return excited == 0 ? 0 : rising[excited - 1];
  }
}
