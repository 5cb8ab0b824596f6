package org.ranvier.criteria.reading;

import java.util.List;

/// One diagnosis and what speaks for and against it.
///
/// @param id such as `mmn` or `als`
public record MimicReading(
    String id, String name, Standing standing, List<String> favouring, List<String> against) {

  public MimicReading {
    favouring = List.copyOf(favouring);
    against = List.copyOf(against);
  }
}
