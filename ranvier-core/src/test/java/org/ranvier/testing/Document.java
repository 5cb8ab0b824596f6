package org.ranvier.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.ranvier.record.PatientRecord;
import org.ranvier.reference.Entry;
import org.ranvier.reference.RawEntry;

/// A record as a tree of fields, which can be thinned, mirrored and shuffled.
public final class Document {

  private final Object tree;

  private Document(Object tree) {
    this.tree = tree;
  }

  /// @param entry the fields of a record
  public static Document of(Entry entry) {
    return new Document(RawEntry.content(entry));
  }

  /// @return what the fields stand for
  public PatientRecord record() {
    return RecordEntry.of(RawEntry.of(tree));
  }

  /// @param wanted whether a field of that name may be left out
  /// @return the place of each such field that holds a single value
  public List<List<Object>> places(Predicate<String> wanted) {
    List<List<Object>> places = new ArrayList<>();
    collect(tree, List.of(), wanted, places);
    return places;
  }

  /// @return the record without the field at that place
  public Document without(List<Object> place) {
    return new Document(remove(tree, place));
  }

  /// @return the record with left and right swapped
  public Document mirrored() {
    return new Document(mirror(tree));
  }

  /// @return the record with all lists in another order
  public Document shuffled(SplittableRandom random) {
    return new Document(shuffle(tree, random));
  }

  private static void collect(
      Object node, List<Object> place, Predicate<String> wanted, List<List<Object>> places) {
    if (node instanceof Map<?, ?> map) {
      map.forEach((key, value) -> {
        List<Object> here = append(place, key);
        if (!(value instanceof Map) && !(value instanceof List) && wanted.test(key.toString())) {
          places.add(here);
        }
        collect(value, here, wanted, places);
      });
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), append(place, i), wanted, places);
      }
    }
  }

  private static List<Object> append(List<Object> place, Object step) {
    List<Object> longer = new ArrayList<>(place);
    longer.add(step);
    return longer;
  }

  private static Object remove(Object node, List<Object> place) {
    Object step = place.getFirst();
    List<Object> rest = place.subList(1, place.size());
    if (node instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>(map);
      if (rest.isEmpty()) {
        copy.remove(step);
      } else {
        copy.put(step, remove(map.get(step), rest));
      }
      return copy;
    }
    List<Object> copy = new ArrayList<>((List<?>) node);
    copy.set((Integer) step, remove(copy.get((Integer) step), rest));
    return copy;
  }

  private static Object mirror(Object node) {
    if (node instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key, mirror(value)));
      return copy;
    }
    if (node instanceof List<?> list) {
      return list.stream().map(Document::mirror).toList();
    }
    return node.equals("left") ? "right" : node.equals("right") ? "left" : node;
  }

  private static Object shuffle(Object node, SplittableRandom random) {
    if (node instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key, shuffle(value, random)));
      return copy;
    }
    if (node instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      for (Object item : list) {
        copy.add(random.nextInt(copy.size() + 1), shuffle(item, random));
      }
      return copy;
    }
    return node;
  }
}
