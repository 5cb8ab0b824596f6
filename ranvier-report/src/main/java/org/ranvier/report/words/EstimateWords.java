package org.ranvier.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.inference.AxonEstimate;
import org.ranvier.inference.Estimates;
import org.ranvier.inference.Interval;
import org.ranvier.inference.SegmentEstimate;

/// What simulation says of a segment, in words.
///
/// @param finding the segment as the rules see it
public record EstimateWords(BlockFinding finding, SegmentEstimate estimate) {

  private static final double CERTAIN = 0.995;

  /// @return the estimates of all segments that count, in the order of the reading
  public static List<EstimateWords> of(List<BlockFinding> findings, Estimates estimates) {
    List<EstimateWords> words = new ArrayList<>();
    for (BlockFinding finding : findings) {
      if (!finding.segment().supplement() && !finding.segment().reported()) {
        find(finding.segment(), estimates)
            .ifPresent(estimate -> words.add(new EstimateWords(finding, estimate)));
      }
    }
    return words;
  }

  private static Optional<SegmentEstimate> find(SegmentReading segment, Estimates estimates) {
    return estimates.find(
        new Estimates.Place(
            segment.nerve(),
            segment.side(),
            segment.muscle(),
            segment.moment(),
            segment.from(),
            segment.to()));
  }

  /// @return what the estimates add to the criteria
  public static String sentence(Estimates estimates) {
    return "Criteria say whether a drop counts as block; this says how many axons are behind it. Of "
        + thousands(estimates.simulated())
        + " simulated nerves those most like each segment were taken; in brackets the range that"
        + " holds the truth in 9 of 10 such nerves. No criterion uses it.";
  }

  /// @return whether there is something for a reader to see: anything but a segment that is very
  ///   likely free of block and counted as such
  public boolean matters() {
    return finding.matters()
        || estimate
            .axons()
            .filter(axons -> axons.dispersionAloneProbability() < 1.0 / 2)
            .isPresent();
  }

  /// @return such as `62 (45–80)`, in percent; empty if nothing can be said
  public String blocked() {
    return shares(estimate.axons().map(AxonEstimate::blockedFraction));
  }

  /// @return the same of axons lost
  public String lost() {
    return shares(estimate.axons().map(AxonEstimate::lostFraction));
  }

  /// @return the same of axons slowed
  public String slowed() {
    return shares(estimate.axons().map(AxonEstimate::slowedFraction));
  }

  /// @return such as `1.2 (0.4–3.0)`, in ms; empty if nothing can be said
  public String dispersion() {
    return estimate
        .axons()
        .map(AxonEstimate::dispersionMilliseconds)
        .map(time -> text(time, 1, 1))
        .orElse("");
  }

  /// @return probability in percent that dispersion alone makes the responses what they are; empty
  ///   if nothing can be said
  public String dispersionAlone() {
    return estimate.axons().map(axons -> percent(axons.dispersionAloneProbability())).orElse("");
  }

  /// @return why nothing of use can be said; empty if the estimate stands
  public String cannotTell() {
    return estimate.cannotTell().map(why -> "cannot tell: " + why).orElse("");
  }

  /// @return all in one line
  public String line() {
    if (estimate.axons().isEmpty()) {
      return cannotTell();
    }
    String line =
        blocked()
            + " % of axons blocked; lost or blocked further distally "
            + lost()
            + " %, slowed "
            + slowed()
            + " %, dispersion "
            + dispersion()
            + " ms; dispersion alone explains it with a probability of "
            + dispersionAlone()
            + " %";
    return estimate.cannotTell().isPresent() ? cannotTell() + " (" + line + ")" : line;
  }

  private static String shares(Optional<Interval> interval) {
    return interval.map(shares -> text(shares, 100, 0)).orElse("");
  }

  private static String text(Interval interval, double times, int places) {
    return Decimal.fixed(interval.median() * times, places)
        + " ("
        + Decimal.fixed(interval.low() * times, places)
        + "–"
        + Decimal.fixed(interval.high() * times, places)
        + ")";
  }

  /// No simulation makes a probability 0 or 1.
  private static String percent(double probability) {
    if (probability > CERTAIN) {
      return "over 99";
    }
    return probability < 1 - CERTAIN ? "under 1" : Decimal.fixed(100 * probability, 0);
  }

  private static String thousands(int number) {
    String digits = Integer.toString(number);
    int split = digits.length() - 3;
    return split > 0 ? digits.substring(0, split) + "," + digits.substring(split) : digits;
  }
}
