package org.ranvier.criteria.fact;

import java.util.List;
import java.util.function.Supplier;
import org.ranvier.criteria.fact.Possible.Choice;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.reading.Truth;

/// What a record says to one question that criteria ask.
///
/// @param strict what is possible by the letter of the record
/// @param pragmatic what is possible if statements without numbers, and tests of a neighbouring
///   stretch, are taken at their word
/// @param words the finding in words, written only when somebody reads it
/// @param derived true if it was worked out from other findings rather than recorded as such
/// @param missingItems what could be done or recorded to know more, most telling first, listed only
///   when asked for
public record Fact(
    Possible strict,
    Possible pragmatic,
    Supplier<String> words,
    boolean derived,
    Supplier<List<String>> missingItems) {

  /// The words for yes and no, as criteria files write them.
  public static final String YES = "true";

  public static final String NO = "false";

  /// @return a fact that the record states as such
  public static Fact stated(String word) {
    Choice choice = new Choice(List.of(word));
    return new Fact(choice, choice, () -> spoken(word), false, List::of);
  }

  /// @return a number that the record states as such
  public static Fact stated(double value, Supplier<String> words) {
    Range range = Range.of(value);
    return new Fact(range, range, words, false, List::of);
  }

  /// @param possible every word that it could be
  /// @param missing what to do or record to know
  /// @return a fact of which nothing is known
  public static Fact unknown(List<String> possible, String missing) {
    Choice choice = new Choice(possible);
    return new Fact(choice, choice, () -> "not recorded", false, () -> List.of(missing));
  }

  /// @return a number of which nothing is known
  public static Fact unknownNumber(String missing) {
    return new Fact(
        Range.UNKNOWN, Range.UNKNOWN, () -> "not recorded", false, () -> List.of(missing));
  }

  /// @return a yes or no that was worked out
  public static Fact derived(
      Truth strict, Truth pragmatic, Supplier<String> words, List<String> missing) {
    return new Fact(yesNo(strict), yesNo(pragmatic), words, true, () -> missing);
  }

  /// @return a number that was worked out
  public static Fact derived(Range strict, Supplier<String> words, List<String> missing) {
    return new Fact(strict, strict, words, true, () -> missing);
  }

  /// @return what could be done or recorded to know more, most telling first
  public List<String> missing() {
    return missingItems.get();
  }

  private static String spoken(String word) {
    return word.equals(YES) ? "yes" : word.equals(NO) ? "no" : word.replace('-', ' ');
  }

  private static Choice yesNo(Truth truth) {
    return switch (truth) {
      case TRUE -> new Choice(List.of(YES));
      case FALSE -> new Choice(List.of(NO));
      case UNKNOWN -> new Choice(List.of(YES, NO));
    };
  }
}
