package org.ranvier.cohort.measure;

import java.util.List;
import org.ranvier.anatomy.Side;
import org.ranvier.patient.VirtualPatient;

/// What was found of a patient on the day of entry, from which later measures count.
///
/// @param day since onset
/// @param worse the hand with less of its healthy grip
/// @param segments of nerves that could be tested, with their fall of amplitude on that day
/// @param lesions how many there were
/// @param gramsGiven of immunoglobulin so far
public record Entered(
    int day, Side worse, List<SegmentFall> segments, int lesions, double gramsGiven) {

  public Entered {
    segments = List.copyOf(segments);
  }

  /// @return the patient on the day of entry
  public static Entered of(VirtualPatient patient) {
    return new Entered(
        patient.day(),
        worseHand(patient),
        SegmentFall.all(patient),
        patient.lesions().size(),
        patient.immune().balance().enteredGrams());
  }

  static Side worseHand(VirtualPatient patient) {
    return patient.gripFraction(Side.LEFT) < patient.gripFraction(Side.RIGHT)
        ? Side.LEFT
        : Side.RIGHT;
  }
}
