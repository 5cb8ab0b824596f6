package org.ranvier.formats.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ranvier.formats.Quote;

/// The words of a phrase, read from left to right. Case does not count; a decimal comma is a point.
final class Tokens {

  /// Numbers with sign, numbers with a letter attached are two words, `;` and `,` are words.
  private static final Pattern WORD =
      Pattern.compile("[-+]?\\d+(?:[.,]\\d+)?|[;,]|[^\\s;,\\d][^\\s;,]*|\\S");

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)?");
  private static final int LONGEST = 1000;
  private static final Map<String, Double> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1.0),
          Map.entry("an", 1.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0));

  private final List<String> words = new ArrayList<>();
  private int next;

  Tokens(String text) {
    if (text.length() > LONGEST) {
      throw new Misworded(
          "A phrase must not be longer than %d characters, but has %d"
              .formatted(LONGEST, text.length()),
          "divide it");
    }
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
  }

  boolean atEnd() {
    return next >= words.size();
  }

  /// @return the next word, empty text at the end
  String peek() {
    return peek(0);
  }

  /// @return a later word, empty text after the end
  String peek(int later) {
    return next + later < words.size() ? words.get(next + later) : "";
  }

  /// Takes the next word.
  String take() {
    String word = peek();
    next++;
    return word;
  }

  /// Takes the next word if it is one of these.
  boolean take(String... any) {
    if (!atEnd() && List.of(any).contains(peek())) {
      next++;
      return true;
    }
    return false;
  }

  /// Takes the longest of some names, of one or more words, that comes next.
  ///
  /// @return what it names
  <T> Optional<T> take(Map<String, T> names) {
    for (int count = Math.min(5, words.size() - next); count > 0; count--) {
      String name = String.join(" ", words.subList(next, next + count));
      T named = names.get(name);
      if (named != null) {
        next += count;
        return Optional.of(named);
      }
    }
    return Optional.empty();
  }

  /// @return whether a number in figures or words is next
  boolean atNumber() {
    return numberAt(0).isPresent();
  }

  /// @return the number so many words later, if there is one
  OptionalDouble numberAt(int later) {
    String word = peek(later);
    if (NUMBER.matcher(word).matches()) {
      return OptionalDouble.of(Double.parseDouble(word.replace(',', '.')));
    }
    Double named = NUMBERS.get(word);
    return named == null ? OptionalDouble.empty() : OptionalDouble.of(named);
  }

  /// Takes a number.
  double number(String what) {
    if (!atNumber()) {
      throw new Misworded(
          what + " must be a number, but " + (atEnd() ? "there is none" : "is " + quoted()),
          "write it in figures");
    }
    double number = numberAt(0).orElseThrow();
    next++;
    return number;
  }

  /// Refuses words after the end of what is expected.
  void end(String what) {
    if (!atEnd()) {
      throw new Misworded(
          what + " must end here, but goes on with " + quoted(), "leave the rest out");
    }
  }

  String quoted() {
    return Quote.of(peek());
  }
}
