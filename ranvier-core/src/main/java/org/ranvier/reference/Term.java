package org.ranvier.reference;

import java.util.Optional;

/// A word of Ranvier's vocabulary: what files, the command line and reports call a constant. Only
/// enums are terms.
public interface Term {

  /// @return the word as it stands in files, such as `below-elbow`
  default String id() {
    return Vocabulary.of(((Enum<?>) this).getDeclaringClass()).word(this);
  }

  /// Finds a constant by its word.
  ///
  /// @return the constant, or empty if the vocabulary has no such word
  static <T extends Enum<T> & Term> Optional<T> find(Class<T> vocabulary, String id) {
    return Optional.ofNullable(Vocabulary.of(vocabulary).constant(id)).map(vocabulary::cast);
  }
}
