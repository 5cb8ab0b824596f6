package org.ranvier.cohort.measure;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.ranvier.cohort.measure.MeasureForms.NumberMeasure;
import org.ranvier.cohort.measure.MeasureForms.TruthMeasure;
import org.ranvier.cohort.measure.MeasureForms.WordMeasure;

/// Something that can be asked of a patient on the morning of a visit.
public interface Measure {

  /// @return its name in protocols
  String id();

  /// @return its unit with some options; empty for a word or a pure number
  String unit(Options options);

  /// @return what it is, in words
  String meaning();

  /// @return whether it gives a word
  boolean isWord();

  /// @return whether it is true or false
  boolean isTruth();

  /// @return what it may be told
  Set<Parameter> parameters();

  /// @return what it must be told
  Set<Parameter> needs();

  /// @return whether it is still known after death, as age at onset is
  boolean lasts();

  /// @return the same, known after death too
  Measure lasting();

  /// @return the value on the day of a visit
  Measured of(Visit visit, Options options);

  /// @param unit the same whatever is told
  /// @param value NaN for unknown
  static Measure number(
      String id,
      String unit,
      String meaning,
      Set<Parameter> parameters,
      ToDoubleBiFunction<Visit, Options> value) {
    return new NumberMeasure(id, _ -> unit, meaning, parameters, Set.of(), false, value);
  }

  /// @param units by what it is told
  /// @param value NaN for unknown
  static Measure number(
      String id,
      Function<Options, String> units,
      String meaning,
      Set<Parameter> parameters,
      ToDoubleBiFunction<Visit, Options> value) {
    return new NumberMeasure(id, units, meaning, parameters, Set.of(), false, value);
  }

  /// @param value whether it is true
  static Measure truth(String id, String meaning, BiPredicate<Visit, Options> value) {
    return new TruthMeasure(id, meaning, Set.of(), false, value);
  }

  /// @param needs what it must be told
  /// @param value a word, or an empty text for unknown
  static Measure word(
      String id,
      String meaning,
      Set<Parameter> parameters,
      Set<Parameter> needs,
      BiFunction<Visit, Options, String> value) {
    return new WordMeasure(id, meaning, parameters, needs, false, value);
  }
}
