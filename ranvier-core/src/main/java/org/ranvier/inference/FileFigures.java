package org.ranvier.inference;

import java.util.List;
import java.util.Map;
import org.ranvier.reference.Entry;

/// All that a reference file says, as one text: by it one tells whether two files say the same.
final class FileFigures {

  private final StringBuilder text = new StringBuilder();

  private FileFigures() {}

  static String of(Entry file) {
    FileFigures figures = new FileFigures();
    figures.add(file);
    return figures.text.toString();
  }

  private void add(Entry entry) {
    if (entry.hasFields()) {
      for (Map.Entry<String, Entry> field : entry.fields().entrySet()) {
        text.append(field.getKey()).append('=');
        add(field.getValue());
      }
      return;
    }
    List<Entry> items = entry.items();
    boolean single = items.size() == 1 && items.getFirst().place().equals(entry.place());
    if (single) {
      text.append(entry.text()).append(';');
      return;
    }
    items.forEach(this::add);
    text.append(';');
  }
}
