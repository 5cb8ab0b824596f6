package org.ranvier.formats.vocabulary;

import java.util.List;
import java.util.Optional;
import org.ranvier.reference.Term;

/// The words for the constants of one enumeration.
public final class Vocabulary<T extends Term> implements Words<T> {

  private final String noun;
  private final T[] terms;
  private final String[] words;

  /// @param noun what one word names, such as `nerve`
  /// @param terms all constants
  public Vocabulary(String noun, T[] terms) {
    this.noun = noun;
    this.terms = terms.clone();
    words = new String[terms.length];
    for (int i = 0; i < terms.length; i++) {
      words[i] = terms[i].id();
    }
  }

  @Override
  public String noun() {
    return noun;
  }

  @Override
  public Optional<T> find(String word) {
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals(word)) {
        return Optional.of(terms[i]);
      }
    }
    return Optional.empty();
  }

  @Override
  public List<String> all() {
    return List.of(words);
  }
}
