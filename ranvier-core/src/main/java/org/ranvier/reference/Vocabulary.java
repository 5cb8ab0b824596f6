package org.ranvier.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of one vocabulary, worked out once.
final class Vocabulary {

  private static final ClassValue<Vocabulary> ALL =
      new ClassValue<>() {
        @Override
        protected Vocabulary computeValue(Class<?> type) {
          return new Vocabulary(type);
        }
      };

  private final Map<String, Object> constants = new HashMap<>();
  private final Map<Object, String> words = new HashMap<>();

  private Vocabulary(Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      String word = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
      constants.put(word, constant);
      words.put(constant, word);
    }
  }

  static Vocabulary of(Class<?> type) {
    return ALL.get(type);
  }

  @Nullable Object constant(String word) {
    return constants.get(word);
  }

  String word(Object constant) {
    String word = words.get(constant);
    if (word == null) {
      throw new AssertionError(constant + " is not of this vocabulary");
    }
    return word;
  }
}
