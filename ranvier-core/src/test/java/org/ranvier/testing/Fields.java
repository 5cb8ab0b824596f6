package org.ranvier.testing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.ranvier.record.Moment;
import org.ranvier.reference.Entry;
import org.ranvier.reference.Term;

/// Optional fields of an entry.
final class Fields {

  private Fields() {}

  static OptionalDouble number(Entry entry, String key) {
    return entry.find(key).stream().mapToDouble(Entry::number).findFirst();
  }

  static OptionalInt whole(Entry entry, String key) {
    return entry.find(key).stream().mapToInt(field -> (int) field.number()).findFirst();
  }

  static Optional<String> text(Entry entry, String key) {
    return entry.find(key).map(Entry::text);
  }

  static Optional<Boolean> truth(Entry entry, String key) {
    return entry.find(key).map(Entry::truth);
  }

  static <T extends Enum<T> & Term> Optional<T> word(Entry entry, String key, Class<T> vocabulary) {
    return entry.find(key).map(field -> field.term(vocabulary));
  }

  /// Lists within a list are spread, so that examples can share a part of it.
  static <T> List<T> list(Entry entry, String key, Function<Entry, T> item) {
    return entry.find(key).map(Entry::items).orElse(List.of()).stream()
        .flatMap(each -> each.items().stream())
        .map(item)
        .toList();
  }

  static Moment moment(Entry entry) {
    OptionalDouble day = number(entry, "day");
    return day.isEmpty() ? Moment.UNKNOWN : new Moment(day, Optional.empty());
  }
}
