package org.ranvier.formats.patient;

import java.io.Serial;
import java.util.List;
import org.ranvier.formats.Quote;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.vocabulary.Nearest;
import org.ranvier.formats.yaml.Given;

/// A mistake in a phrase, whose place in the file is not known yet.
final class Misworded extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String remedy;

  /// @param complaint rule and value
  Misworded(String complaint, String remedy) {
    super(complaint, null, false, false);
    this.remedy = remedy;
  }

  /// @return the mistake of a word that is none of those known
  static Misworded unknown(String noun, String word, List<String> known) {
    return new Misworded(
        "There is no " + noun + " " + Quote.of(word), Nearest.advice(word, noun, known));
  }

  /// @return the mistake with its place
  RanvierInputException at(Given given) {
    return given.mistake(String.valueOf(getMessage()), remedy);
  }
}
