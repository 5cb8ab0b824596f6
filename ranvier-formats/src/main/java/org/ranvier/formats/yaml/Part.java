package org.ranvier.formats.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.formats.Quote;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.vocabulary.Nearest;

/// A group of fields of a file, all of which are known.
public final class Part {

  private final String owner;
  private final Given given;
  private final Map<String, Given> fields = new LinkedHashMap<>();

  /// @param owner the beginning of a sentence, such as `An axon`
  /// @param known the keys that it may have
  /// @throws RanvierInputException if there are no fields, or one of another name
  public Part(String owner, Given given, List<String> known) {
    this.owner = owner;
    this.given = given;
    for (Given.Field field : given.fields(owner)) {
      if (!known.contains(field.key())) {
        throw field
            .value()
            .mistake(
                owner + " has no key " + Quote.of(field.key()),
                Nearest.advice(field.key(), "key", known));
      }
      fields.put(field.key(), field.value());
    }
  }

  /// @return this group, with what it leaves out taken from another
  public Part over(Part other) {
    Part both = new Part(owner, given, List.copyOf(fields.keySet()));
    other.fields.forEach(both.fields::putIfAbsent);
    return both;
  }

  /// @return what stands under a key, if the key is there
  public Optional<Given> find(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /// @return whether the key is there
  public boolean has(String key) {
    return fields.containsKey(key);
  }

  /// @return what stands under a key that must be there
  public Given need(String key) {
    return find(key)
        .orElseThrow(
            () -> mistake(owner + " must have the key \"" + key + "\", but has none", "add it"));
  }

  /// @return a mistake of the whole group
  public RanvierInputException mistake(String complaint, String remedy) {
    return given.mistake(complaint, remedy);
  }
}
