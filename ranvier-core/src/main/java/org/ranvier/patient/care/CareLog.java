package org.ranvier.patient.care;

import java.util.ArrayList;
import java.util.List;

/// What was decided so far.
final class CareLog {

  private final List<CareEvent> events;

  CareLog() {
    events = new ArrayList<>();
  }

  private CareLog(List<CareEvent> events) {
    this.events = new ArrayList<>(events);
  }

  void add(int day, CareStep step, Double... values) {
    events.add(new CareEvent(day, step, List.of(values)));
  }

  List<CareEvent> events() {
    return List.copyOf(events);
  }

  CareLog copy() {
    return new CareLog(events);
  }
}
