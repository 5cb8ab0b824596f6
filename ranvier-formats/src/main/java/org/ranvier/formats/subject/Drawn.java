package org.ranvier.formats.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ranvier.formats.vocabulary.Words;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.study.subject.Choice;
import org.ranvier.study.subject.Range;

/// Values that may be left to chance: a number or its range, a word or several with weights.
public final class Drawn {

  private Drawn() {}

  /// @param what the beginning of a sentence, such as `The age`
  public static Range range(Given given, String what) {
    if (!given.hasFields()) {
      return Range.of(given.number(what));
    }
    Part ends = new Part(what, given, List.of("from", "to"));
    double from = ends.need("from").number(what);
    double to = ends.need("to").number(what);
    return checked(given, () -> new Range(from, to));
  }

  /// Reads a range within limits.
  public static Range range(Given given, String what, double least, double most) {
    Range range = range(given, what);
    if (!range.within(least, most)) {
      throw given.mistake(
          "%s must be from %s to %s, but is %s"
              .formatted(what, Range.of(least).text(), Range.of(most).text(), range.text()),
          "correct the figure");
    }
    return range;
  }

  /// Reads a word, or words with their weights.
  public static <T> Choice<T> choice(Given given, Words<T> words) {
    if (!given.hasFields()) {
      return Choice.of(given.word(words));
    }
    List<Choice.Option<T>> options = new ArrayList<>();
    for (Given.Field field : given.fields("A choice")) {
      T value =
          words.find(field.key()).orElseThrow(() -> field.value().unknown(words, field.key()));
      double weight = field.value().number("A weight");
      if (weight != 0) {
        options.add(checked(field.value(), () -> new Choice.Option<>(value, weight)));
      }
    }
    return checked(given, () -> new Choice<>(options));
  }

  /// Reads one word or a list of words.
  public static <T> List<T> words(Given given, Words<T> words) {
    if (!given.isList()) {
      return List.of(given.word(words));
    }
    return given.items("A list of words").stream().map(item -> item.word(words)).toList();
  }

  /// @return what is made, or the maker's complaint as a mistake at that place
  public static <T> T checked(Given given, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw given.mistake(String.valueOf(e.getMessage()), "correct it");
    }
  }
}
