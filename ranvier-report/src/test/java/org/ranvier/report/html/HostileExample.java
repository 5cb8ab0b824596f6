package org.ranvier.report.html;

import java.util.List;
import java.util.Optional;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.Firmness;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.NextTest;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.RuleVerdict;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.criteria.reading.Status;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.quantity.Source;
import org.ranvier.record.Course;
import org.ranvier.record.Imaging;
import org.ranvier.record.Laboratory;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Provenance;
import org.ranvier.record.Reported;
import org.ranvier.record.Subject;
import org.ranvier.report.examples.Example;
import org.ranvier.report.examples.MmnExample;

/// A record and a reading with the same hostile text wherever text may stand.
final class HostileExample {

  private HostileExample() {}

  static Example example(String text) {
    Example mmn = MmnExample.example();
    PatientRecord record =
        new PatientRecord(
            text,
            new Provenance(Optional.empty(), Optional.of(text), Optional.of("javascript:" + text)),
            Subject.UNKNOWN,
            Course.UNKNOWN,
            List.of(),
            mmn.record().motorStudies(),
            List.of(),
            List.of(),
            Laboratory.UNKNOWN,
            Imaging.UNKNOWN,
            List.of(),
            Reported.NOTHING);
    Reading reading =
        new Reading(
            text,
            List.of(segment(mmn.reading().segments().getFirst(), text)),
            List.of(criteria(text)),
            List.of(new MimicReading("mmn", text, Standing.FAVOURED, List.of(text), List.of(text))),
            List.of(new NextTest(text, text, List.of(text))),
            List.of(text),
            List.of(new Firmness(text, text)),
            List.of(text),
            List.of(text));
    return new Example(record, reading);
  }

  private static SegmentReading segment(SegmentReading calm, String text) {
    RuleVerdict verdict = new RuleVerdict(text, Verdict.DEFINITE, text, new Source(text, false));
    return new SegmentReading(
        calm.nerve(),
        calm.side(),
        calm.from(),
        calm.to(),
        calm.muscle(),
        calm.moment(),
        false,
        false,
        false,
        calm.amplitudeDropPercent(),
        calm.areaDropPercent(),
        calm.durationChangePercent(),
        calm.velocityMetresPerSecond(),
        List.of(verdict),
        List.of(text),
        List.of(text));
  }

  private static CriteriaReading criteria(String text) {
    ClauseReading leaf =
        new ClauseReading(
            text,
            text,
            Truth.TRUE,
            Optional.of(text),
            Optional.of(text),
            true,
            Optional.of(new Source(text, false)),
            List.of());
    ClauseReading category =
        new ClauseReading(
            text,
            text,
            Truth.TRUE,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(leaf));
    return new CriteriaReading(
        text,
        text,
        "mmn",
        Status.MET,
        text,
        text,
        text,
        Optional.of(text),
        List.of(text),
        List.of(text),
        new Source(text, true),
        List.of(category));
  }
}
