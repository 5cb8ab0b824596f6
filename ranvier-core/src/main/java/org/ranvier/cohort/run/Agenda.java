package org.ranvier.cohort.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.ranvier.cohort.measure.Asked;
import org.ranvier.cohort.plan.Change;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Endpoint;
import org.ranvier.cohort.plan.Landmark;
import org.ranvier.cohort.plan.Times;
import org.ranvier.patient.care.UsualCare;

/// What all endpoints of a protocol want to know, and when.
final class Agenda {

  private final List<Want> wants = new ArrayList<>();
  private final Set<Asked> carried = new LinkedHashSet<>();

  /// One measure at some times.
  ///
  /// @param arm from whose period days count, as columns have it
  record Want(Asked asked, Times times, int arm) {}

  Agenda(CohortProtocol protocol) {
    for (Endpoint endpoint : protocol.endpoints()) {
      for (int arm : Columns.arms(protocol, endpoint)) {
        wants.add(new Want(endpoint.asked(), endpoint.when(), arm));
        if (endpoint.change() != Change.NONE) {
          wants.add(new Want(endpoint.asked(), endpoint.baseline(), arm));
        }
      }
      if (endpoint.carried() && endpoint.when().ofPeriod()) {
        carried.add(endpoint.asked());
      }
    }
  }

  /// @return measures that a patient who leaves a treatment early counts with as on that day
  Set<Asked> carried() {
    return carried;
  }

  /// @return measures that are known after death too
  List<Asked> lasting() {
    return wants.stream()
        .map(Want::asked)
        .filter(each -> each.measure().lasts())
        .distinct()
        .toList();
  }

  /// @return whether anything counts from onset, diagnosis or treatment
  boolean hasLandmarks() {
    return wants.stream().anyMatch(want -> want.times() instanceof Times.Since);
  }

  /// @return what is wanted today because of a day in the patient's course
  List<Asked> sinceLandmark(Life life) {
    List<Asked> due = new ArrayList<>();
    for (Want want : wants) {
      if (want.times() instanceof Times.Since since) {
        OptionalInt day = landmark(since.landmark(), life);
        if (day.isPresent() && since.days().contains(life.day() - day.getAsInt())) {
          due.add(want.asked());
        }
      }
    }
    return due;
  }

  /// @return what is wanted on days that are known on the day of entry
  Map<Integer, Set<Asked>> planned(Sequence sequence, int entryDay) {
    Map<Integer, Set<Asked>> byDay = new HashMap<>();
    for (Want want : wants) {
      if (sequence.concerns(want.arm())) {
        for (int day : days(want.times(), want.arm(), sequence, entryDay)) {
          byDay.computeIfAbsent(day, _ -> new LinkedHashSet<>()).add(want.asked());
        }
      }
    }
    for (Spell spell : sequence.spells()) {
      spell
          .period()
          .earlySwitch()
          .ifPresent(leaving ->
              byDay
                  .computeIfAbsent(spell.fromDay(), _ -> new LinkedHashSet<>())
                  .add(leaving.asked()));
    }
    return byDay;
  }

  /// @return what is wanted at each course of immunoglobulin
  List<Want> atCourses(Sequence sequence) {
    return wants.stream()
        .filter(want -> want.times() instanceof Times.AtCourses && sequence.concerns(want.arm()))
        .toList();
  }

  /// @return the day since onset; empty if there was none
  static OptionalInt landmark(Landmark landmark, Life life) {
    return switch (landmark) {
      case ONSET -> OptionalInt.of(0);
      case DIAGNOSIS -> life.care().map(UsualCare::diagnosisDay).orElse(OptionalInt.empty());
      case TREATMENT -> life.care().map(UsualCare::treatmentStartDay).orElse(OptionalInt.empty());
    };
  }

  private static List<Integer> days(Times times, int arm, Sequence sequence, int entryDay) {
    return switch (times) {
      case Times.AtEntry _ -> List.of(entryDay);
      case Times.SinceEntry it -> it.days().stream().map(day -> entryDay + day).toList();
      case Times.AtEnd it -> List.of(sequence.spell(it.period(), arm).toDay());
      case Times.InPeriod it -> {
        int from = sequence.spell(it.period(), arm).fromDay();
        yield it.days().stream().map(day -> from + day).toList();
      }
      case Times.Since _, Times.AtCourses _ -> List.of();
    };
  }
}
