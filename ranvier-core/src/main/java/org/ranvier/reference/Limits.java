package org.ranvier.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ranvier.quantity.Limit;
import org.ranvier.quantity.Limit.Comparison;

/// Reads limits such as `{more-than: 30, at-most: 60}`.
public final class Limits {

  private static final Map<String, Comparison> COMPARISONS = new HashMap<>();

  static {
    for (Comparison comparison : Comparison.values()) {
      COMPARISONS.put(comparison.name().toLowerCase(Locale.ROOT).replace('_', '-'), comparison);
    }
  }

  private Limits() {}

  /// @return one limit for each field, all of which a value must satisfy
  public static List<Limit> read(Entry entry) {
    for (String word : entry.fields().keySet()) {
      if (comparison(word).isEmpty()) {
        throw entry.mistake(
            "has '" + word + "'; a limit is at-least, more-than, at-most, less-than or exactly");
      }
    }
    return readFrom(entry);
  }

  /// @return the limits among the fields of an entry that has other fields too, at least one
  public static List<Limit> readFrom(Entry entry) {
    List<Limit> limits = new ArrayList<>();
    for (Map.Entry<String, Entry> field : entry.fields().entrySet()) {
      comparison(field.getKey())
          .ifPresent(comparison -> limits.add(new Limit(comparison, field.getValue().number())));
    }
    if (limits.isEmpty()) {
      throw entry.mistake("needs a limit: at-least, more-than, at-most, less-than or exactly");
    }
    return limits;
  }

  private static Optional<Comparison> comparison(String word) {
    return Optional.ofNullable(COMPARISONS.get(word));
  }
}
