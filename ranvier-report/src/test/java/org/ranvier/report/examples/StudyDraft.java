package org.ranvier.report.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.AmplitudeConvention;
import org.ranvier.record.Checks;
import org.ranvier.record.FWaves;
import org.ranvier.record.Moment;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.Trace;

/// A motor study as it is written down, site by site.
final class StudyDraft {

  private final Side side;
  private final Nerve nerve;
  private final Muscle muscle;
  private final double lowerLimitMillivolts;
  private final List<MotorResponse> responses = new ArrayList<>();
  private Optional<FWaves> fWaves = Optional.empty();

  StudyDraft(Side side, Nerve nerve, Muscle muscle, double lowerLimitMillivolts) {
    this.side = side;
    this.nerve = nerve;
    this.muscle = muscle;
    this.lowerLimitMillivolts = lowerLimitMillivolts;
  }

  StudyDraft at(
      Site site, double latency, double amplitude, double area, double duration, double distance) {
    return at(site, latency, amplitude, area, duration, distance, Optional.empty());
  }

  StudyDraft at(
      Site site,
      double latency,
      double amplitude,
      double area,
      double duration,
      double distance,
      Optional<Trace> trace) {
    return with(
        site,
        new Outcome.Recorded(
            OptionalDouble.of(latency),
            OptionalDouble.of(amplitude),
            area > 0 ? OptionalDouble.of(area) : OptionalDouble.empty(),
            duration > 0 ? OptionalDouble.of(duration) : OptionalDouble.empty(),
            OptionalDouble.empty(),
            trace),
        distance);
  }

  StudyDraft absent(Site site, double distance) {
    return with(site, new Outcome.Absent(), distance);
  }

  StudyDraft untested(Site site) {
    return with(site, new Outcome.NotTested(), 0);
  }

  StudyDraft fWaves(int stimuli, int seen, double latency) {
    fWaves =
        Optional.of(
            new FWaves(
                OptionalInt.of(stimuli),
                OptionalInt.of(seen),
                seen > 0 ? OptionalDouble.of(latency) : OptionalDouble.empty()));
    return this;
  }

  MotorStudy done() {
    return new MotorStudy(
        Moment.UNKNOWN,
        nerve,
        side,
        Optional.of(muscle),
        OptionalDouble.of(32.5),
        OptionalDouble.of(3),
        Optional.of(AmplitudeConvention.BASELINE_TO_PEAK),
        responses,
        fWaves,
        Checks.UNKNOWN,
        new MotorLimits(
            OptionalDouble.of(lowerLimitMillivolts),
            OptionalDouble.empty(),
            OptionalDouble.of(50),
            OptionalDouble.empty(),
            Optional.of("Buschbacher 1999")));
  }

  private StudyDraft with(Site site, Outcome outcome, double distance) {
    responses.add(
        new MotorResponse(
            site,
            outcome,
            distance > 0 ? OptionalDouble.of(distance) : OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.of(true)));
    return this;
  }
}
