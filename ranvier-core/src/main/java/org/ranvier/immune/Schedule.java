package org.ranvier.immune;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.record.Agent;

/// Givings to come, by day.
final class Schedule {

  private final List<Giving> givings;
  private int next;

  Schedule() {
    givings = new ArrayList<>();
  }

  Schedule(Schedule other) {
    givings = new ArrayList<>(other.givings.subList(other.next, other.givings.size()));
  }

  /// Adds a giving behind those of its day.
  void add(Giving giving) {
    int place = givings.size();
    while (place > next && givings.get(place - 1).day() > giving.day()) {
      place--;
    }
    givings.add(place, giving);
  }

  void cancel(Agent agent, int fromDay) {
    for (int place = givings.size() - 1; place >= next; place--) {
      Giving giving = givings.get(place);
      if (giving.agent() == agent && giving.day() >= fromDay) {
        givings.remove(place);
      }
    }
  }

  /// @return the givings of a day that is still to come
  List<Giving> on(int day) {
    List<Giving> found = new ArrayList<>();
    for (int place = next; place < givings.size() && givings.get(place).day() <= day; place++) {
      if (givings.get(place).day() == day) {
        found.add(givings.get(place));
      }
    }
    return found;
  }

  /// @return the givings of a day, which are no longer to come
  List<Giving> take(int day) {
    int from = next;
    while (next < givings.size() && givings.get(next).day() <= day) {
      next++;
    }
    return from == next ? List.of() : givings.subList(from, next);
  }
}
