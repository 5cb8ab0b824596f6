package org.ranvier.muscle;

import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;

/// A figure that differs between people.
///
/// @param mean in the unit that the owner names
/// @param deviation standard deviation between people in the same unit
public record Spread(double mean, double deviation, Source source) {

  static Spread of(Entry entry, String mean, String deviation) {
    Entry known = entry.allowing(mean, deviation, "source", "verified");
    return new Spread(known.get(mean).number(), known.get(deviation).number(), known.source());
  }
}
