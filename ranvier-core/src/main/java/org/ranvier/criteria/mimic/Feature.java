package org.ranvier.criteria.mimic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.criteria.set.Condition;
import org.ranvier.reference.Entry;

/// A feature that tells diagnoses apart.
///
/// @param group features of one group are signs of the same thing and count once
/// @param textIfPresent what to say when it is there
/// @param textIfAbsent what to say when it is known not to be there; empty if that is not worth
///   saying
/// @param ifPresent weight for each diagnosis when it is there
/// @param ifAbsent weight for each diagnosis when it is known not to be there
record Feature(
    String id,
    String group,
    Condition condition,
    String textIfPresent,
    Optional<String> textIfAbsent,
    Map<String, Weight> ifPresent,
    Map<String, Weight> ifAbsent) {

  static Feature of(Entry entry, Condition.Reader reader, List<String> diseases) {
    entry.allowing("id", "group", "when", "present", "absent", "if-present", "if-absent");
    String id = entry.get("id").text();
    return new Feature(
        id,
        entry.find("group").map(Entry::text).orElse(id),
        reader.read(entry.get("when")),
        entry.get("present").text(),
        entry.find("absent").map(Entry::text),
        weights(entry, "if-present", diseases),
        weights(entry, "if-absent", diseases));
  }

  private static Map<String, Weight> weights(Entry entry, String field, List<String> diseases) {
    Map<String, Weight> weights = new LinkedHashMap<>();
    entry
        .find(field)
        .ifPresent(table ->
            table
                .fields()
                .forEach((disease, weight) -> {
                  if (!diseases.contains(disease)) {
                    throw weight.mistake("is not among the diseases " + diseases);
                  }
                  weights.put(disease, Weight.of(weight));
                }));
    return weights;
  }
}
