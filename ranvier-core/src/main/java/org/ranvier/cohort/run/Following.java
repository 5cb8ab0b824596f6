package org.ranvier.cohort.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ranvier.cohort.measure.Asked;
import org.ranvier.cohort.measure.Entered;
import org.ranvier.cohort.measure.Measured;
import org.ranvier.cohort.measure.Visit;
import org.ranvier.cohort.plan.EarlySwitch;
import org.ranvier.cohort.plan.Times;

/// Follows one life through the periods of a study, from the morning of entry to the last visit or
/// to death.
final class Following {

  private final Agenda agenda;
  private final Life life;
  private final Entered entered;
  private final Sequence sequence;
  private final Doses doses;
  private final Readings readings;
  private final Map<Integer, Set<Asked>> planned;
  private final List<Agenda.Want> atCourses;
  private final boolean hasLandmarks;
  private final List<Integer> courses = new ArrayList<>();
  private final Map<Spell, Integer> switched = new HashMap<>();
  private @Nullable Spell spell;
  private boolean cared = true;
  private int next;

  Following(
      Agenda agenda,
      Life life,
      Entered entered,
      Sequence sequence,
      Doses doses,
      Readings readings) {
    this.agenda = agenda;
    this.life = life;
    this.entered = entered;
    this.sequence = sequence;
    this.doses = doses;
    this.readings = readings;
    planned = agenda.planned(sequence, entered.day());
    atCourses = agenda.atCourses(sequence);
    hasLandmarks = agenda.hasLandmarks();
  }

  /// Lives through the study.
  Followed live() {
    int end = sequence.spells().isEmpty() ? entered.day() : sequence.spells().getLast().toDay();
    while (true) {
      if (!life.patient().alive()) {
        die(end);
        break;
      }
      visit();
      if (life.day() >= end) {
        break;
      }
      changeSpell();
      life.nextDay();
      life.morning(cared);
    }
    return new Followed(life, entered, sequence, readings, courses, switched);
  }

  private void die(int end) {
    Visit last = life.visit(Optional.of(entered), false);
    for (Asked asked : agenda.lasting()) {
      readings.take(asked, last);
    }
    readings.die(life.day(), end);
  }

  private void visit() {
    Visit visit = life.visit(Optional.of(entered), isSwitched());
    noteCourse();
    if (leaves(visit)) {
      visit = life.visit(Optional.of(entered), true);
      for (Asked asked : agenda.carried()) {
        readings.take(asked, visit);
      }
    }
    for (Asked asked : planned.getOrDefault(life.day(), Set.of())) {
      readings.take(asked, visit);
    }
    if (hasLandmarks) {
      for (Asked asked : agenda.sinceLandmark(life)) {
        readings.take(asked, visit);
      }
    }
    for (Agenda.Want want : atCourses) {
      // Only tomorrow tells whether a course begins today, and then today's value is wanted.
      if (days(want) == 0) {
        readings.take(want.asked(), visit);
      }
    }
  }

  private boolean isSwitched() {
    return spell != null && switched.containsKey(spell);
  }

  private static int days(Agenda.Want want) {
    return want.times() instanceof Times.AtCourses it ? it.days() : -1;
  }

  private void noteCourse() {
    int yesterday = life.day() - 1;
    if (life.courseBegan() && yesterday >= entered.day()) {
      courses.add(yesterday);
      for (Agenda.Want want : atCourses) {
        if (days(want) > 0) {
          planned
              .computeIfAbsent(yesterday + days(want), _ -> new java.util.LinkedHashSet<>())
              .add(want.asked());
        }
      }
      return;
    }
    for (Agenda.Want want : atCourses) {
      boolean wanted = planned.getOrDefault(yesterday, Set.of()).contains(want.asked());
      if (days(want) == 0 && !wanted) {
        readings.drop(want.asked(), yesterday);
      }
    }
  }

  /// @return whether the patient leaves the treatment of the period this morning
  private boolean leaves(Visit visit) {
    Spell now = spell;
    if (now == null
        || now.period().earlySwitch().isEmpty()
        || switched.containsKey(now)
        || life.day() >= now.toDay()) {
      return false;
    }
    EarlySwitch rule = now.period().earlySwitch().orElseThrow();
    int since = life.day() - now.fromDay();
    if (since == 0 || since % rule.everyDays() != 0) {
      return false;
    }
    Measured before = readings.on(rule.asked(), now.fromDay());
    Measured value = readings.take(rule.asked(), visit);
    if (!rule.bounds().hold(rule.change().of(before, value, since))) {
      return false;
    }
    switched.put(now, life.day());
    cared = false;
    doses.give(rule.to(), life.day(), now.toDay());
    return true;
  }

  private void changeSpell() {
    int today = life.day();
    boolean over = spell != null && today >= spell.toDay();
    if (over) {
      spell = null;
    }
    boolean begins =
        next < sequence.spells().size() && sequence.spells().get(next).fromDay() == today;
    if (begins) {
      begin(sequence.spells().get(next));
      next++;
    } else if (over || today == entered.day()) {
      cared = false;
      life.withhold();
    }
  }

  private void begin(Spell beginning) {
    spell = beginning;
    if (!beginning.treatment().isUsualCare()) {
      cared = false;
      doses.give(beginning.treatment(), beginning.fromDay(), beginning.toDay());
    } else if (!cared) {
      cared = true;
      life.withhold();
    }
  }
}
