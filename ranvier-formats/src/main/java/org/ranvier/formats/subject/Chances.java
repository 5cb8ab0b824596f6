package org.ranvier.formats.subject;

import java.util.List;
import java.util.Optional;
import org.ranvier.formats.vocabulary.Words;

/// The words for what is certain one way or the other.
final class Chances implements Words<Boolean> {

  private static final List<String> SURE = List.of("present", "positive");
  private static final List<String> NEVER = List.of("absent", "negative");

  @Override
  public String noun() {
    return "finding";
  }

  @Override
  public Optional<Boolean> find(String word) {
    if (SURE.contains(word)) {
      return Optional.of(true);
    }
    return NEVER.contains(word) ? Optional.of(false) : Optional.empty();
  }

  @Override
  public List<String> all() {
    return List.of("present", "absent", "positive", "negative");
  }
}
