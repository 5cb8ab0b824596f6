package org.ranvier.patient;

import java.util.BitSet;
import org.ranvier.immune.Giving;

/// The days on which a splint holds the wrists.
final class Orthoses {

  private final BitSet days;

  Orthoses() {
    this(new BitSet());
  }

  private Orthoses(BitSet days) {
    this.days = days;
  }

  Orthoses copy() {
    return new Orthoses((BitSet) days.clone());
  }

  void give(Giving giving) {
    days.set(giving.day());
  }

  void cancel(int fromDay) {
    days.clear(fromDay, Math.max(fromDay, days.length()));
  }

  boolean worn(int day) {
    return days.get(day);
  }
}
