package org.ranvier.patient.trait;

import java.util.Map;
import java.util.function.Function;
import org.ranvier.random.Streams;
import org.ranvier.study.subject.Range;

/// The figures of one person: each is drawn from a stream of its own, so that none depends on
/// another being asked for.
final class PersonFigures {

  private final Function<String, TraitFigure> usual;
  private final Map<String, Range> given;
  private final Streams streams;

  /// @param given ranges in place of what is usual
  PersonFigures(Function<String, TraitFigure> usual, Map<String, Range> given, Streams streams) {
    this.usual = usual;
    this.given = given;
    this.streams = streams;
  }

  double value(String name) {
    Range range = given.get(name);
    Streams own = streams.with(name);
    return range == null ? usual.apply(name).draw(own.generator()) : range.draw(own.generator());
  }

  /// @return whether a chance comes true
  boolean happens(String name) {
    return streams.with(name).with("happens").generator().nextDouble() < value(name);
  }
}
