package org.ranvier.cohort.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.ranvier.anatomy.Movement;
import org.ranvier.study.protocol.Protocol;

/// What a measure is told.
///
/// @param exact whether it is the truth, without the error of measuring
/// @param movements none if nothing is said
/// @param outOf the most that a sum can be
/// @param set a criteria set
/// @param study what is tested
/// @param overDays up to the visit
public record Options(
    Optional<Hand> hand,
    boolean exact,
    List<Movement> movements,
    OptionalDouble outOf,
    Optional<Segments> segments,
    Optional<String> set,
    Optional<Protocol> study,
    OptionalInt overDays) {

  /// Nothing is said.
  public static final Options NONE =
      new Options(
          Optional.empty(),
          false,
          List.of(),
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty());

  public Options {
    movements = List.copyOf(movements);
    if (outOf.isPresent() && !(outOf.getAsDouble() > 0)) {
      throw new IllegalArgumentException(
          "The most that a sum can be must be above 0, but is " + outOf.getAsDouble());
    }
    if (overDays.isPresent() && overDays.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "A stretch of time must last 1 day or more, but lasts " + overDays.getAsInt());
    }
  }

  /// @return which of them are told
  Set<Parameter> given() {
    Set<Parameter> given = EnumSet.noneOf(Parameter.class);
    add(given, Parameter.HAND, hand.isPresent());
    add(given, Parameter.BOTH_HANDS, hand.filter(Hand.BOTH::equals).isPresent());
    add(given, Parameter.EXACT, exact);
    add(given, Parameter.MOVEMENTS, !movements.isEmpty());
    add(given, Parameter.OUT_OF, outOf.isPresent());
    add(given, Parameter.SEGMENTS, segments.isPresent());
    add(given, Parameter.SET, set.isPresent());
    add(given, Parameter.STUDY, study.isPresent());
    add(given, Parameter.OVER_DAYS, overDays.isPresent());
    return given;
  }

  private static void add(Set<Parameter> given, Parameter parameter, boolean told) {
    if (told) {
      given.add(parameter);
    }
  }
}
