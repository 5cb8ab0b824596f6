package org.ranvier.formats.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// A word list: sections of names, each with its words.
public final class WordFile {

  private WordFile() {}

  /// @param home a class beside which the file lies
  /// @return section, name and words, in the file's order
  public static Map<String, Map<String, List<String>>> read(Class<?> home, String name) {
    Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
    ReferenceFile.resource(home, name)
        .fields()
        .forEach((section, names) -> sections.put(section, names(names)));
    return sections;
  }

  /// @return the words of a name, empty if the file does not list it
  public static List<String> words(
      Map<String, Map<String, List<String>>> file, String section, String name) {
    return file.getOrDefault(section, Map.of()).getOrDefault(name, List.of());
  }

  private static Map<String, List<String>> names(Entry section) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    section
        .fields()
        .forEach(
            (name, words) -> names.put(name, words.items().stream().map(Entry::text).toList()));
    return names;
  }
}
