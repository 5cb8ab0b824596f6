package org.ranvier.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Side;
import org.ranvier.record.Examination;
import org.ranvier.record.Grip;
import org.ranvier.record.Imaging;
import org.ranvier.record.Moment;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Provenance;
import org.ranvier.record.RecordKind;
import org.ranvier.record.Reported;
import org.ranvier.study.body.StudyTables;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.subject.VirtualSubject;
import org.ranvier.study.test.GripTest;
import org.ranvier.study.test.MotorTest;
import org.ranvier.study.test.NeedleTest;
import org.ranvier.study.test.ReflexTest;
import org.ranvier.study.test.SensoryTest;
import org.ranvier.study.test.SpecialFinding;
import org.ranvier.study.test.SpecialTests;
import org.ranvier.study.test.StrengthTest;

/// Examines a virtual subject as its protocol asks.
public final class VirtualExamination {

  private final VirtualSubject subject;
  private final Protocol protocol;
  private final VirtualBody body;

  private VirtualExamination(VirtualSubject subject, StudyTables tables) {
    this.subject = subject;
    protocol = subject.protocol();
    body = new VirtualBody(subject, tables);
  }

  /// What an examination gives.
  ///
  /// @param record as of a real person, with traces
  /// @param truth that the record does not hold
  /// @param special results of special tests, in the order in which they were asked for
  public record Findings(PatientRecord record, Truth truth, List<SpecialFinding> special) {

    public Findings {
      special = List.copyOf(special);
    }
  }

  /// @throws IllegalArgumentException if the protocol asks for what no body has: a muscle that the
  ///   nerve does not reach, or a site that it does not pass
  public static Findings of(VirtualSubject subject, StudyTables tables) {
    return new VirtualExamination(subject, tables).findings();
  }

  private Findings findings() {
    PatientRecord record =
        new PatientRecord(
            subject.id(),
            new Provenance(
                Optional.of(RecordKind.SYNTHETIC), Optional.of(subject.title()), Optional.empty()),
            subject.person(),
            subject.course(),
            bedside(),
            motor(),
            protocol.sensory().stream()
                .flatMap(plan -> new SensoryTest(body).of(plan).stream())
                .toList(),
            protocol.needle().stream().map(new NeedleTest(body)::of).toList(),
            subject.laboratory(),
            Imaging.UNKNOWN,
            List.of(),
            Reported.NOTHING);
    SpecialTests tests = new SpecialTests(body);
    return new Findings(record, truth(), protocol.special().stream().map(tests::of).toList());
  }

  private List<Examination> bedside() {
    List<Grip> grip = protocol.bedside() ? new GripTest(body).both() : List.of();
    if (!protocol.bedside() && protocol.movements().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Examination(
            Moment.UNKNOWN,
            new StrengthTest(body).of(protocol.movements()),
            protocol.bedside() ? new ReflexTest(body).all() : List.of(),
            subject.signs(),
            grip));
  }

  private List<MotorStudy> motor() {
    MotorTest test = new MotorTest(body);
    List<MotorStudy> studies = new ArrayList<>();
    protocol.motor().forEach(plan -> studies.add(test.of(plan)));
    return studies;
  }

  private Truth truth() {
    List<Truth.Segment> segments = new ArrayList<>();
    for (MotorPlan plan : protocol.motor()) {
      segments.addAll(new SegmentTruth(plan, body).all());
    }
    StrengthTest strength = new StrengthTest(body);
    List<Truth.MovementStrength> strengths = new ArrayList<>();
    for (Movement movement : protocol.movements()) {
      for (Side side : Side.values()) {
        strengths.add(
            new Truth.MovementStrength(movement, side, strength.fraction(movement, side)));
      }
    }
    return new Truth(subject.lesions(), segments, strengths);
  }
}
