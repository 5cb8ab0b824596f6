package org.ranvier.formats.vocabulary;

import java.util.List;
import java.util.Optional;

/// The words that a field of a file may hold.
public interface Words<T> {

  /// @return what one word names, such as `nerve`
  String noun();

  /// @return the constant that a word names, or empty if the word is not known
  Optional<T> find(String word);

  /// @return all words, those preferred in files first
  List<String> all();
}
