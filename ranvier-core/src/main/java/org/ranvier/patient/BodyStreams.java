package org.ranvier.patient;

import org.ranvier.anatomy.Side;
import org.ranvier.random.Streams;
import org.ranvier.study.test.GripTest;

/// The streams from which a virtual examination draws a person's body. An examination draws the
/// hand that writes from them; these are the first ones that give the right hand.
final class BodyStreams {

  private BodyStreams() {}

  static Streams of(Streams patient, Side dominant) {
    int number = 0;
    while (GripTest.dominant(patient.with("body").with(number)) != dominant) {
      number++;
    }
    return patient.with("body").with(number);
  }
}
