package org.ranvier.cohort.measure;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/// The three kinds of measure: numbers, truths and words.
final class MeasureForms {

  private MeasureForms() {}

  record NumberMeasure(
      String id,
      Function<Options, String> units,
      String meaning,
      Set<Parameter> parameters,
      Set<Parameter> needs,
      boolean lasts,
      ToDoubleBiFunction<Visit, Options> value)
      implements Measure {

    @Override
    public String unit(Options options) {
      return units.apply(options);
    }

    @Override
    public Measure lasting() {
      return new NumberMeasure(id, units, meaning, parameters, needs, true, value);
    }

    @Override
    public boolean isWord() {
      return false;
    }

    @Override
    public boolean isTruth() {
      return false;
    }

    @Override
    public Measured of(Visit visit, Options options) {
      return Measured.of(value.applyAsDouble(visit, options));
    }
  }

  record TruthMeasure(
      String id,
      String meaning,
      Set<Parameter> parameters,
      boolean lasts,
      BiPredicate<Visit, Options> value)
      implements Measure {

    @Override
    public String unit(Options options) {
      return "%";
    }

    @Override
    public Set<Parameter> needs() {
      return Set.of();
    }

    @Override
    public Measure lasting() {
      return new TruthMeasure(id, meaning, parameters, true, value);
    }

    @Override
    public boolean isWord() {
      return false;
    }

    @Override
    public boolean isTruth() {
      return true;
    }

    @Override
    public Measured of(Visit visit, Options options) {
      return Measured.of(value.test(visit, options));
    }
  }

  record WordMeasure(
      String id,
      String meaning,
      Set<Parameter> parameters,
      Set<Parameter> needs,
      boolean lasts,
      BiFunction<Visit, Options, String> value)
      implements Measure {

    @Override
    public String unit(Options options) {
      return "";
    }

    @Override
    public Measure lasting() {
      return new WordMeasure(id, meaning, parameters, needs, true, value);
    }

    @Override
    public boolean isWord() {
      return true;
    }

    @Override
    public boolean isTruth() {
      return false;
    }

    @Override
    public Measured of(Visit visit, Options options) {
      String word = value.apply(visit, options);
      return word.isEmpty() ? Measured.unknown() : new Measured.Word(word);
    }
  }
}
