package org.ranvier.formats.protocol;

import java.util.function.Supplier;
import org.ranvier.formats.yaml.Given;

/// Makes something of what is given; its maker's complaint becomes a mistake at that place.
final class Checked {

  private static final String REMEDY = "; ";

  private Checked() {}

  static <T> T of(Given given, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      String sentence = String.valueOf(e.getMessage());
      int remedy = sentence.lastIndexOf(REMEDY);
      throw given.mistake(
          remedy < 0 ? sentence : sentence.substring(0, remedy),
          remedy < 0 ? "correct it" : sentence.substring(remedy + REMEDY.length()));
    }
  }
}
