package org.ranvier.report.words;

import java.util.ArrayList;
import java.util.List;

/// What was not tested, with the nerves that were not studied at all named together.
public final class UntestedNerves {

  private static final String NOT_STUDIED = ": not studied";

  private UntestedNerves() {}

  /// @param untested as a reading lists it, one nerve each, such as `left median: axilla–Erb` or
  ///   `left ulnar: not studied`
  /// @return the same, with one item for all nerves that were not studied
  public static List<String> together(List<String> untested) {
    List<String> items = new ArrayList<>();
    List<String> unstudied = new ArrayList<>();
    for (String item : untested) {
      if (item.endsWith(NOT_STUDIED)) {
        unstudied.add(item.substring(0, item.length() - NOT_STUDIED.length()));
      } else {
        items.add(item);
      }
    }
    if (!unstudied.isEmpty()) {
      items.add("not studied: " + String.join(", ", unstudied));
    }
    return items;
  }
}
