package org.ranvier.report.words;

import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;

/// Nerves, sites and muscles as a neurophysiologist writes them.
public final class AnatomyNames {

  private static final String BELOW = "below ";
  private static final String ABOVE = "above ";

  private AnatomyNames() {}

  /// @return such as `left ulnar`
  public static String nerve(Side side, Nerve nerve) {
    return side.id() + " " + nerve.id().replace('-', ' ');
  }

  /// @return such as `L ulnar`, for narrow tables
  public static String shortNerve(Side side, Nerve nerve) {
    String name = nerve == Nerve.MUSCULOCUTANEOUS ? "musculocut." : nerve.id().replace('-', ' ');
    return (side == Side.LEFT ? "L " : "R ") + name;
  }

  /// @return such as `below elbow`
  public static String site(Site site) {
    return site == Site.ERB ? "Erb" : site.id().replace('-', ' ');
  }

  /// @return the acronym in capitals, or the muscle's name, such as `ADM` or `deltoid`
  public static String muscle(Muscle muscle) {
    return switch (muscle) {
      case FDP_MEDIAN -> "FDP (median)";
      case FDP_ULNAR -> "FDP (ulnar)";
      default -> muscle.name().length() <= 4 ? muscle.name() : muscle.id().replace('-', ' ');
    };
  }

  /// @return such as `wrist to below elbow` or `below to above elbow`
  public static String segment(Site from, Site to) {
    return joined(site(from), " to ", site(to));
  }

  /// @return such as `wrist–below elbow`
  public static String dashedSegment(Site from, Site to) {
    return joined(site(from), "–", site(to));
  }

  /// @return such as `ankle–below fib. head`, for narrow tables
  public static String shortSegment(Site from, Site to) {
    return joined(shortSite(from), "–", shortSite(to));
  }

  /// @return such as `below fib. head`
  public static String shortSite(Site site) {
    return switch (site) {
      case BELOW_FIBULAR_HEAD -> "below fib. head";
      case ABOVE_FIBULAR_HEAD -> "above fib. head";
      case POPLITEAL_FOSSA -> "popl. fossa";
      case SPIRAL_GROOVE -> "spiral gr.";
      case SCIATIC_NOTCH -> "sciatic n.";
      default -> site(site);
    };
  }

  private static String joined(String from, String between, String to) {
    boolean samePlace =
        from.startsWith(BELOW)
            && to.startsWith(ABOVE)
            && from.substring(BELOW.length()).equals(to.substring(ABOVE.length()));
    return (samePlace ? BELOW.strip() : from) + between + to;
  }
}
