package org.ranvier.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ranvier.quantity.Limit;
import org.ranvier.quantity.Limit.Comparison;

/// Reads limits such as `{more-than: 30, at-most: 60}`.
public final class Limits {

  private Limits() {}

  /// @return one limit for each field, all of which a value must satisfy
  public static List<Limit> read(Entry entry) {
    List<Limit> limits = new ArrayList<>();
    for (Map.Entry<String, Entry> field : entry.fields().entrySet()) {
      limits.add(new Limit(comparison(field.getKey(), entry), field.getValue().number()));
    }
    if (limits.isEmpty()) {
      throw entry.mistake("needs at least one limit");
    }
    return limits;
  }

  private static Comparison comparison(String word, Entry entry) {
    for (Comparison comparison : Comparison.values()) {
      if (comparison.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
        return comparison;
      }
    }
    throw entry.mistake(
        "has '" + word + "'; a limit is at-least, more-than, at-most, less-than or exactly");
  }
}
