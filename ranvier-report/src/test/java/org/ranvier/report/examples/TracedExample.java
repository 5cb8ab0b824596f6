package org.ranvier.report.examples;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.record.Course;
import org.ranvier.record.Imaging;
import org.ranvier.record.Laboratory;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Provenance;
import org.ranvier.record.RecordKind;
import org.ranvier.record.Reported;
import org.ranvier.record.Subject;
import org.ranvier.record.Trace;

/// A synthetic right median nerve with traces at four sites and a block in the upper arm; the trace
/// at Erb's point is missing.
public final class TracedExample {

  private static final double SAMPLE_INTERVAL_MILLISECONDS = 0.05;

  private TracedExample() {}

  public static Example example() {
    MotorStudy median =
        new StudyDraft(Side.RIGHT, Nerve.MEDIAN, Muscle.APB, 4.1)
            .at(Site.WRIST, 3.4, 9.0, 29.0, 5.4, 70, trace(3.4, 9.0, 5.4))
            .at(Site.ELBOW, 7.6, 8.6, 28.1, 5.6, 230, trace(7.6, 8.6, 5.6))
            .at(Site.AXILLA, 11.4, 2.1, 8.0, 6.8, 150, trace(11.4, 2.1, 6.8))
            .at(Site.ERB, 15.0, 2.0, 7.6, 7.0, 210, Optional.empty())
            .done();
    PatientRecord record =
        new PatientRecord(
            "traced-median",
            new Provenance(Optional.of(RecordKind.SYNTHETIC), Optional.empty(), Optional.empty()),
            Subject.UNKNOWN,
            Course.UNKNOWN,
            List.of(),
            List.of(median),
            List.of(),
            List.of(),
            Laboratory.UNKNOWN,
            Imaging.UNKNOWN,
            List.of(),
            Reported.NOTHING);
    Reading reading =
        new Reading(
            "traced-median",
            List.of(
                new SegmentDraft(median, Site.WRIST, Site.ELBOW).judged("nnnn"),
                new SegmentDraft(median, Site.ELBOW, Site.AXILLA).judged("dddp"),
                new SegmentDraft(median, Site.AXILLA, Site.ERB).judged("nnnn")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Example(record, reading);
  }

  private static Optional<Trace> trace(double onset, double amplitude, double duration) {
    double[] millivolts = new double[600];
    for (int i = 0; i < millivolts.length; i++) {
      double x = (i * SAMPLE_INTERVAL_MILLISECONDS - onset) / duration;
      double negative = x > 0 && x < 1 ? Math.pow(Math.sin(Math.PI * Math.pow(x, 0.8)), 1.3) : 0;
      double positive = x >= 1 && x < 2.6 ? -0.38 * Math.sin(Math.PI * (x - 1) / 1.6) : 0;
      double stimulus = i < 6 ? 1.5 * Math.exp(-i) * (i % 2 == 0 ? 1 : -1) : 0;
      millivolts[i] = amplitude * (negative + positive) + stimulus;
    }
    return Optional.of(
        new Trace(
            SAMPLE_INTERVAL_MILLISECONDS,
            millivolts,
            OptionalDouble.of(onset),
            OptionalDouble.of(onset + 0.42 * duration),
            OptionalDouble.of(onset + duration)));
  }
}
