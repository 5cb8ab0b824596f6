package org.ranvier.claims;

import java.util.Optional;
import org.ranvier.reference.Entry;

/// Reads the values for which a claim is right: `about`, `from` and `to`, `above`, or `below`, with
/// a `unit`.
///
/// @param factor how far a figure may lie from one that a claim is "about"
record ScopeEntry(double factor) {

  /// @return empty if the entry says nothing of the kind
  Optional<Scope> find(Entry entry) {
    Optional<Entry> about = entry.find("about");
    if (about.isPresent()) {
      double value = about.orElseThrow().number();
      return Optional.of(Scope.between(value / factor, value * factor, unit(entry)));
    }
    if (entry.find("above").isPresent()) {
      return Optional.of(Scope.above(entry.get("above").number(), unit(entry)));
    }
    if (entry.find("below").isPresent()) {
      return Optional.of(Scope.below(entry.get("below").number(), unit(entry)));
    }
    if (entry.find("from").isPresent()) {
      double from = entry.get("from").number();
      return Optional.of(Scope.between(from, entry.get("to").number(), unit(entry)));
    }
    return Optional.empty();
  }

  private static String unit(Entry entry) {
    return entry.get("unit").text();
  }
}
