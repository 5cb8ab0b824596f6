package org.ranvier.criteria.reading;

import java.util.List;

/// A missing item that could settle an open decision.
///
/// @param test what to do or to record
/// @param why which decisions it could change, from what to what
/// @param couldChange ids of the criteria sets
public record NextTest(String test, String why, List<String> couldChange) {

  public NextTest {
    couldChange = List.copyOf(couldChange);
  }
}
