package org.ranvier.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ranvier.quantity.Source;

/// One place in a reference file, with what stands there: fields, a list, or a single value. Every
/// mistake is reported with the file and the path to the place.
public final class Entry {

  private final @Nullable Entry parent;
  private final Object step;
  private final Object content;

  /// @param file what messages call the file
  Entry(String file, Object content) {
    this(null, file, content);
  }

  private Entry(@Nullable Entry parent, Object step, Object content) {
    this.parent = parent;
    this.step = step;
    this.content = content;
  }

  /// @return file and path, such as `aaem-1999.yaml/grades/0/drop`
  public String place() {
    return parent == null ? step.toString() : parent.place() + "/" + step;
  }

  /// @return the field, which must exist
  public Entry get(String key) {
    return find(key).orElseThrow(() -> mistake("needs the field '" + key + "'"));
  }

  /// @return the field, or empty if there is none
  public Optional<Entry> find(String key) {
    Object value = map().get(key);
    return value == null ? Optional.empty() : Optional.of(new Entry(this, key, value));
  }

  /// @return the fields in the order of the file
  public Map<String, Entry> fields() {
    Map<String, Entry> fields = new LinkedHashMap<>();
    for (Map.Entry<?, ?> field : map().entrySet()) {
      String key = String.valueOf(field.getKey());
      fields.put(key, new Entry(this, key, field.getValue()));
    }
    return fields;
  }

  /// @return the items of a list; a single value counts as a list of one
  public List<Entry> items() {
    if (!(content instanceof List<?> list)) {
      return List.of(this);
    }
    List<Entry> items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      items.add(new Entry(this, i, list.get(i)));
    }
    return items;
  }

  /// @return the items of a list field as text; empty if the field is missing
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    find(key).ifPresent(field -> field.items().forEach(item -> texts.add(item.text())));
    return texts;
  }

  /// @return the value as text
  public String text() {
    if (content instanceof Map || content instanceof List) {
      throw mistake("must be a single value");
    }
    if (content instanceof Number number
        && number.doubleValue() == Math.rint(number.doubleValue())) {
      return Long.toString(number.longValue());
    }
    return String.valueOf(content).strip();
  }

  /// @return the value as a number
  public double number() {
    if (content instanceof Number number) {
      return number.doubleValue();
    }
    throw mistake("must be a number, but is '" + content + "'");
  }

  /// @return the value as true or false
  public boolean truth() {
    if (content instanceof Boolean value) {
      return value;
    }
    throw mistake("must be true or false, but is '" + content + "'");
  }

  /// @return the constant of a vocabulary that the value names
  public <T extends Enum<T> & Term> T term(Class<T> vocabulary) {
    return Term.find(vocabulary, text())
        .orElseThrow(() ->
            mistake(
                "must be a word for a %s, but is '%s'"
                    .formatted(vocabulary.getSimpleName().toLowerCase(Locale.ROOT), text())));
  }

  /// @return the constants that a list field names; empty if the field is missing
  public <T extends Enum<T> & Term> List<T> terms(String key, Class<T> vocabulary) {
    List<T> terms = new ArrayList<>();
    find(key).ifPresent(field -> field.items().forEach(item -> terms.add(item.term(vocabulary))));
    return terms;
  }

  /// @return the source that the fields `source` and `verified` give
  public Source source() {
    return new Source(get("source").text(), get("verified").truth());
  }

  /// Rejects fields that nobody reads, so that a slip of the pen is not passed over.
  ///
  /// @return this entry
  public Entry allowing(String... keys) {
    List<String> known = List.of(keys);
    return allowing(known::contains, () -> known);
  }

  /// Rejects fields that nobody reads.
  ///
  /// @param known which fields are read
  /// @param all the same as a list, for the message
  /// @return this entry
  public Entry allowing(Predicate<String> known, Supplier<? extends Collection<String>> all) {
    for (Object key : map().keySet()) {
      if (!known.test(String.valueOf(key))) {
        throw mistake("has the unknown field '%s'; known are %s".formatted(key, all.get()));
      }
    }
    return this;
  }

  /// @return true if this entry has fields
  public boolean hasFields() {
    return content instanceof Map;
  }

  /// @return the complaint about this place, to be thrown
  public ReferenceException mistake(String what) {
    return new ReferenceException(place() + " " + what);
  }

  Object content() {
    return content;
  }

  private Map<?, ?> map() {
    if (content instanceof Map<?, ?> map) {
      return map;
    }
    throw mistake("must have fields, but is '" + content + "'");
  }
}
