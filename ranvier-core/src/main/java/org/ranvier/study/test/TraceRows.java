package org.ranvier.study.test;

import java.util.Arrays;
import java.util.List;
import org.ranvier.anatomy.Site;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.Trace;
import org.ranvier.record.trace.Sweep;
import org.ranvier.result.Figure;

/// Recordings as rows of a screen.
final class TraceRows {

  private TraceRows() {}

  /// @param from ms on the screen of the stimulus
  /// @param milliseconds shown from the stimulus on, if the sweep is as long
  static Figure.Piece piece(Sweep sweep, double from, double milliseconds) {
    double interval = sweep.sampleIntervalMilliseconds();
    double[] all = sweep.millivolts();
    int first = sweep.stimulusSample();
    int end = Math.min(all.length, first + (int) Math.round(milliseconds / interval));
    return new Figure.Piece(from, interval, Arrays.copyOfRange(all, first, end));
  }

  /// @return the response of a study from a site; an empty row if there is none
  static Figure.Row row(String name, MotorStudy study, Site site) {
    for (MotorResponse response : study.responses()) {
      boolean here = response.site() == site;
      if (here && response.outcome() instanceof Outcome.Recorded seen && seen.trace().isPresent()) {
        Trace trace = seen.trace().orElseThrow();
        return new Figure.Row(
            name,
            List.of(new Figure.Piece(0, trace.sampleIntervalMilliseconds(), trace.millivolts())));
      }
    }
    return new Figure.Row(name + ": no response", List.of());
  }
}
