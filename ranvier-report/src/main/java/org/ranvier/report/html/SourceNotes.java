package org.ranvier.report.html;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.quantity.Source;

/// The sources that a page cites, numbered in the order of their first mention.
public final class SourceNotes {

  private final List<Source> cited = new ArrayList<>();

  /// @return the source's number, from 1
  public int number(Source source) {
    int index = cited.indexOf(source);
    if (index >= 0) {
      return index + 1;
    }
    cited.add(source);
    return cited.size();
  }

  /// @return what was cited so far
  public List<Source> cited() {
    return List.copyOf(cited);
  }
}
