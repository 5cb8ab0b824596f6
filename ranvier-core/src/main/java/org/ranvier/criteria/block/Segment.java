package org.ranvier.criteria.block;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.SegmentKind;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.anatomy.Span;
import org.ranvier.anatomy.Stretch;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;

/// A segment of one nerve between two sites that were stimulated at one sitting.
///
/// @param isLong whether criteria that speak of a long segment mean this one
/// @param supplement true if another tested site lies between the two
public record Segment(
    MotorStudy study,
    MotorResponse distal,
    MotorResponse proximal,
    SegmentKind kind,
    boolean isLong,
    Optional<Span> entrapment,
    Optional<Span> pressure,
    boolean supplement) {

  /// @return the nerve
  public Nerve nerve() {
    return study.nerve();
  }

  /// @return the side of the body
  public Side side() {
    return study.side();
  }

  /// @return the distal site
  public Site from() {
    return distal.site();
  }

  /// @return the proximal site
  public Site to() {
    return proximal.site();
  }

  /// @return true if stimulation at the proximal site gave nothing: a complete block, or no
  ///   stimulus
  public boolean isCompleteFall() {
    return proximal.outcome() instanceof Outcome.Absent;
  }

  /// @return fall of the amplitude from distal to proximal in percent, below 0 for a rise
  public OptionalDouble amplitudeDropPercent() {
    return drop(Measure.AMPLITUDE);
  }

  /// @return fall of the negative-peak area in percent, below 0 for a rise
  public OptionalDouble areaDropPercent() {
    return drop(Measure.AREA);
  }

  /// @return change of the negative-peak duration in percent, above 0 for a longer proximal
  ///   response
  public OptionalDouble durationChangePercent() {
    OptionalDouble distalValue = Measure.DURATION.of(distal);
    OptionalDouble proximalValue = Measure.DURATION.of(proximal);
    return distalValue.isPresent() && proximalValue.isPresent()
        ? OptionalDouble.of(100 * (proximalValue.getAsDouble() / distalValue.getAsDouble() - 1))
        : OptionalDouble.empty();
  }

  /// @return conduction velocity in m/s from distance and latencies, or as printed where these are
  ///   missing
  public OptionalDouble velocityMetresPerSecond() {
    OptionalDouble start = Measure.LATENCY.of(distal);
    OptionalDouble end = Measure.LATENCY.of(proximal);
    if (proximal.distanceMillimetres().isPresent()
        && !supplement
        && start.isPresent()
        && end.isPresent()
        && end.getAsDouble() > start.getAsDouble()) {
      return OptionalDouble.of(
          proximal.distanceMillimetres().getAsDouble() / (end.getAsDouble() - start.getAsDouble()));
    }
    return supplement ? OptionalDouble.empty() : proximal.velocityMetresPerSecond();
  }

  /// @return side, nerve and sites, such as `left ulnar wrist–below-elbow`
  public String place() {
    return side().id() + " " + nerve().id() + " " + new Stretch(from(), to()).text();
  }

  OptionalDouble drop(Measure measure) {
    OptionalDouble distalValue = measure.of(distal);
    if (isCompleteFall() && distal.outcome() instanceof Outcome.Recorded) {
      return OptionalDouble.of(100);
    }
    OptionalDouble proximalValue = measure.of(proximal);
    return distalValue.isPresent() && distalValue.getAsDouble() > 0 && proximalValue.isPresent()
        ? OptionalDouble.of(100 * (1 - proximalValue.getAsDouble() / distalValue.getAsDouble()))
        : OptionalDouble.empty();
  }
}
