package org.ranvier.inference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Subject;

/// Tells from a motor study what share of the axons is blocked, lost or slowed between two sites:
/// the simulated segments most like the measured one say it.
///
/// What was not measured is left out of the comparison, which makes the answer less certain.
public final class SegmentInference {

  private final SegmentLibrary library;
  private final SegmentPrior prior;
  private final StudyComparison comparison;
  private final int near;
  private final int alike;
  private final double lookedAt;

  /// @param library made with the shipped prior
  public SegmentInference(SegmentLibrary library) {
    this(library, SegmentPrior.shipped());
  }

  SegmentInference(SegmentLibrary library, SegmentPrior prior) {
    this.library = library;
    this.prior = prior;
    comparison = StudyComparison.shipped(library, prior);
    near = (int) prior.number("library", "near");
    alike = (int) prior.number("library", "alike");
    lookedAt = prior.number("library", "looked-at");
  }

  /// @return how many simulated segments are looked through
  public int simulated() {
    return library.size();
  }

  /// @param distal one response of the study
  /// @param proximal another, from a site nearer to the cord
  /// @param subject of whom the study was made
  public SegmentEstimate estimate(
      MotorStudy study, MotorResponse distal, MotorResponse proximal, Subject subject) {
    MeasuredSegment segment = new MeasuredSegment(study, distal, proximal);
    return switch (comparison.of(segment, subject)) {
      case StudyComparison.Impossible why -> SegmentEstimate.nothing(why.reason(), library.size());
      case StudyComparison.Possible known -> estimate(known.features());
    };
  }

  /// @return what is held of a segment with these features
  SegmentEstimate estimate(SegmentFeatures measured) {
    Comparison compared = new Comparison(measured);
    List<Feature> exceeded = compared.alike.exceeded(library, measured);
    if (!exceeded.isEmpty()) {
      return SegmentEstimate.nothing(
          "no simulated nerve is like this one: "
              + exceeded.stream()
                  .map(Feature::words)
                  .distinct()
                  .collect(Collectors.joining(" and "))
              + (exceeded.size() == 1 ? " is" : " are")
              + " out of their range",
          library.size());
    }
    Posterior blocked = compared.posterior(Damage.BLOCKED);
    Interval share = Interval.of(blocked);
    AxonEstimate axons =
        new AxonEstimate(
            share,
            Interval.of(compared.posterior(Damage.LOST)),
            Interval.of(compared.posterior(Damage.SLOWED)),
            Interval.of(compared.posterior(Damage.DISPERSION)),
            blocked.below(prior.number("no-block-below", "value")),
            Math.min(alike, compared.alike.size()));
    return new SegmentEstimate(Optional.of(axons), doubt(share), library.size());
  }

  /// @return what is held of one kind of damage
  Posterior posterior(SegmentFeatures measured, Damage damage) {
    return new Comparison(measured).posterior(damage);
  }

  /// A measured segment beside those most like it.
  private final class Comparison {

    private final SegmentFeatures measured;
    private final Alike alike;
    private final LocalRegression regression;

    Comparison(SegmentFeatures measured) {
      this.measured = measured;
      alike = Alike.near(library, measured, near, lookedAt);
      regression = new LocalRegression(library, alike, measured);
    }

    Posterior posterior(Damage damage) {
      Alike same = alike.sayingTheSame(regression, damage, SegmentInference.this.alike);
      return Posterior.of(library, same, new LocalRegression(library, same, measured), damage);
    }
  }

  private Optional<String> doubt(Interval blocked) {
    return blocked.high() - blocked.low() > prior.number("no-answer-wider-than", "value")
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "what was measured fits anything from %.0f to %.0f %% of axons blocked",
                100 * blocked.low(),
                100 * blocked.high()))
        : Optional.empty();
  }
}
