package org.ranvier.claims;

import java.util.List;

/// What lay pages say.
///
/// @param id short name, such as `ivig-onset`
/// @param text what is said, in few words
/// @param pages letters of the pages that say it
/// @param parts at least one
public record Claim(String id, String text, List<String> pages, List<Part> parts) {

  public Claim {
    pages = List.copyOf(pages);
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A claim must have a part, but \"" + id + "\" has none");
    }
  }
}
