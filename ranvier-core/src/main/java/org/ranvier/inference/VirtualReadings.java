package org.ranvier.inference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.Checks;
import org.ranvier.record.Moment;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.study.nerve.NervePath;

/// What a report would print of a simulated study of two sites.
record VirtualReadings(
    NervePath path, Site distal, Site proximal, QuickResponse first, QuickResponse second) {

  /// @return the study, with every stimulus documented as supramaximal and crossovers excluded
  MotorStudy study() {
    Nerve nerve = path.nerve().orElseThrow();
    return new MotorStudy(
        Moment.UNKNOWN,
        nerve,
        Side.RIGHT,
        Optional.of(path.muscle()),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        List.of(
            response(distal, first, path.distanceMillimetres(distal)),
            response(proximal, second, path.distanceMillimetres(distal, proximal))),
        Optional.empty(),
        new Checks(Optional.of(true), Optional.of(true)),
        MotorLimits.UNKNOWN);
  }

  private static MotorResponse response(Site site, QuickResponse response, double millimetres) {
    Outcome outcome =
        response.isPresent()
            ? new Outcome.Recorded(
                OptionalDouble.of(Math.max(LEAST, response.onsetMilliseconds())),
                OptionalDouble.of(Math.min(response.amplitudeMillivolts(), MOST_MILLIVOLTS)),
                known(response.areaMillivoltMilliseconds()),
                known(response.durationMilliseconds()),
                OptionalDouble.empty(),
                Optional.empty())
            : new Outcome.Absent();
    return new MotorResponse(
        site, outcome, OptionalDouble.of(millimetres), OptionalDouble.empty(), Optional.of(true));
  }

  /// Latencies in ms and amplitudes in mV that a record may have.
  private static final double LEAST = 0.1;

  private static final double MOST_MILLIVOLTS = 40;

  private static OptionalDouble known(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
