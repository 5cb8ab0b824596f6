package org.ranvier.criteria.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.Moment;

/// One segment of one nerve, between two stimulation sites.
///
/// @param from the distal site
/// @param to the proximal site
/// @param supplement true for a pair of sites with another tested site between them: shown, never
///   counted
/// @param reported true if a report states the block without the numbers behind it
/// @param entrapment true where a drop is put down to entrapment
/// @param amplitudeDropPercent below 0 if the proximal response is larger
/// @param verdicts one for each rule, in the order of the rules
/// @param reasons what else decided, such as a limit and where it came from
/// @param provisional what a person should still confirm before the verdict stands
public record SegmentReading(
    Nerve nerve,
    Side side,
    Site from,
    Site to,
    Optional<Muscle> muscle,
    Moment moment,
    boolean supplement,
    boolean reported,
    boolean entrapment,
    OptionalDouble amplitudeDropPercent,
    OptionalDouble areaDropPercent,
    OptionalDouble durationChangePercent,
    OptionalDouble velocityMetresPerSecond,
    List<RuleVerdict> verdicts,
    List<String> reasons,
    List<String> provisional) {

  public SegmentReading {
    verdicts = List.copyOf(verdicts);
    reasons = List.copyOf(reasons);
    provisional = List.copyOf(provisional);
  }

  /// @return the verdict of a rule, [Verdict#UNKNOWN] if the rule did not judge this segment
  public Verdict under(String ruleId) {
    for (RuleVerdict verdict : verdicts) {
      if (verdict.ruleId().equals(ruleId)) {
        return verdict.verdict();
      }
    }
    return Verdict.UNKNOWN;
  }
}
