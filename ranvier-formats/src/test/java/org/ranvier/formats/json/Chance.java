package org.ranvier.formats.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.ranvier.record.Moment;

/// Random parts of records; every optional part is absent every other time.
final class Chance {

  private final SplittableRandom random;

  Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  int whole(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /// @return a value as a machine prints it, with at most two decimals
  double number(double low, double high) {
    double value = Math.rint(random.nextDouble(low, high) * 100) / 100;
    return Math.clamp(value, low, high);
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  final <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> Optional<T> perhaps(Supplier<T> value) {
    return coin() ? Optional.of(value.get()) : Optional.empty();
  }

  <T> Optional<T> perhapsOneOf(T[] values) {
    return perhaps(() -> values[random.nextInt(values.length)]);
  }

  OptionalDouble perhapsNumber(double low, double high) {
    return coin() ? OptionalDouble.of(number(low, high)) : OptionalDouble.empty();
  }

  OptionalInt perhapsWhole(int low, int high) {
    return coin() ? OptionalInt.of(whole(low, high)) : OptionalInt.empty();
  }

  Optional<Boolean> perhapsTruth() {
    return perhaps(this::coin);
  }

  Optional<String> perhapsText() {
    return perhaps(
        () -> pick("GM1", "1:800", "Müller \"et al.\", 2004", "µ\\n\n\tλ", "  ", "𝛼-β"));
  }

  <T> List<T> some(int most, Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = whole(0, most); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  Moment moment() {
    return new Moment(
        perhapsNumber(-400, 4000),
        perhaps(() -> LocalDate.of(whole(1950, 2030), whole(1, 12), whole(1, 28))));
  }
}
