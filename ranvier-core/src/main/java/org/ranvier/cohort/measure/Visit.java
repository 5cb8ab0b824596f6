package org.ranvier.cohort.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.anatomy.Side;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.care.UsualCare;
import org.ranvier.random.Streams;
import org.ranvier.study.VirtualExamination;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.protocol.Settings;

/// A morning on which a patient is seen.
public final class Visit {

  private final VirtualPatient patient;
  private final Optional<UsualCare> care;
  private final Past past;
  private final Optional<Entered> entered;
  private final Standing standing;
  private final Streams streams;
  private final Examining examining;
  private final Map<Protocol, Reading> readings = new HashMap<>();
  private @Nullable List<SegmentFall> segments;

  /// How a patient stands in a study.
  ///
  /// @param group of the population
  /// @param switched whether the treatment of the period was left early
  public record Standing(String group, boolean switched) {}

  /// @param care empty if nobody decides on treatment
  /// @param entered empty before the day of entry
  /// @param streams of the patient
  public Visit(
      VirtualPatient patient,
      Optional<UsualCare> care,
      Past past,
      Optional<Entered> entered,
      Standing standing,
      Streams streams,
      Examining examining) {
    this.patient = patient;
    this.care = care;
    this.past = past;
    this.entered = entered;
    this.standing = standing;
    this.streams = streams.with("visit").with(patient.day());
    this.examining = examining;
  }

  public VirtualPatient patient() {
    return patient;
  }

  public Optional<UsualCare> care() {
    return care;
  }

  public Past past() {
    return past;
  }

  /// @return the day of entry, or today where there was none yet
  public Entered entered() {
    return entered.orElseGet(() -> Entered.of(patient));
  }

  public Standing standing() {
    return standing;
  }

  /// @return from which errors of measuring are drawn: the same for all lives of the patient
  public Streams streams() {
    return streams;
  }

  /// @return the side that a hand means
  public Side side(Hand hand) {
    return switch (hand) {
      case LEFT -> Side.LEFT;
      case RIGHT -> Side.RIGHT;
      case DOMINANT -> patient.traits().dominant();
      case WORSE -> worse();
      case BETTER -> worse() == Side.LEFT ? Side.RIGHT : Side.LEFT;
      case BOTH -> throw new AssertionError("Both hands are not one side");
    };
  }

  private Side worse() {
    return entered.map(Entered::worse).orElseGet(() -> Entered.worseHand(patient));
  }

  /// @return all segments of nerves today, in the order of those of the day of entry
  public List<SegmentFall> segments() {
    List<SegmentFall> known = segments;
    if (known == null) {
      known = SegmentFall.all(patient);
      segments = known;
    }
    return known;
  }

  /// @return what criteria make of today's examination, which is made at the first need
  public Reading reading(Protocol study) {
    return readings.computeIfAbsent(study, this::examined);
  }

  private Reading examined(Protocol study) {
    var subject = patient.subject("visit", study.withSpecial(List.of()), Settings.CAREFUL);
    return examining
        .examiner()
        .examine(VirtualExamination.of(subject, examining.tables()).record());
  }
}
