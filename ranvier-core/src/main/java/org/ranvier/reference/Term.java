package org.ranvier.reference;

import java.util.Locale;
import java.util.Optional;

/// A word of Ranvier's vocabulary: what files, the command line and reports call a constant.
public interface Term {

  /// @return the constant's Java name
  String name();

  /// @return the word as it stands in files, such as `below-elbow`
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Finds a constant by its word.
  ///
  /// @return the constant, or empty if the vocabulary has no such word
  static <T extends Enum<T> & Term> Optional<T> find(Class<T> vocabulary, String id) {
    for (T term : vocabulary.getEnumConstants()) {
      if (term.id().equals(id)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }
}
