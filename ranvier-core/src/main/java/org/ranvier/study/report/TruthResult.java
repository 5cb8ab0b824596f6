package org.ranvier.study.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ranvier.anatomy.Muscle;
import org.ranvier.result.Result;
import org.ranvier.result.Rows;
import org.ranvier.study.Truth;
import org.ranvier.study.nerve.Effect;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.subject.VirtualSubject;

/// What is true of a virtual person.
public final class TruthResult {

  private static final double PERCENT = 100;

  private TruthResult() {}

  public static Result of(VirtualSubject subject, Truth truth) {
    return new Result(
        "The truth about " + subject.id(),
        "What became of this virtual person's axons?",
        List.of(new Result.Fact("illness", subject.title())),
        List.of(
            truth.lesions().isEmpty()
                ? "Nothing is wrong with this person's nerves."
                : "This person has %s. Effects on axons, place by place: %d."
                    .formatted(subject.title(), truth.lesions().size())),
        List.of(lesions(truth).table(), segments(truth).table(), strengths(truth).table()),
        List.of(),
        List.of());
  }

  private static Rows lesions(Truth truth) {
    Rows rows =
        new Rows("lesions", "Lesions")
            .column("side", "side", 0)
            .column("place", "place", 0)
            .column("effect", "effect", 0)
            .column("sensoryShare", "share of it in sensory axons", 2);
    for (NerveLesion lesion : truth.lesions()) {
      rows.add(
          lesion.where().side().id(),
          place(lesion.where()),
          effect(lesion.effect()),
          lesion.sensoryShare());
    }
    return rows;
  }

  private static String place(Where where) {
    return switch (where) {
      case Where.Stretch it ->
          "%s nerve, %s to %s"
              .formatted(it.nerve().id(), it.from().site().id(), it.to().site().id());
      case Where.Whole it -> it.nerve().id() + " nerve, all of it";
      case Where.Branch it -> "branch " + it.name();
      case Where.Root it -> "root " + it.root();
      case Where.Endings it -> "endings in " + muscles(it.muscles());
      case Where.Neurons it -> "motor neurons of " + muscles(it.muscles());
    };
  }

  private static String muscles(Set<Muscle> muscles) {
    return muscles.isEmpty()
        ? "all muscles"
        : String.join(", ", muscles.stream().map(muscle -> muscle.id()).sorted().toList());
  }

  private static String effect(Effect effect) {
    return switch (effect) {
      case Effect.Blocked it ->
          String.format(
              Locale.ROOT, "%.0f %% blocked, %s", PERCENT * it.fraction(), it.order().id());
      case Effect.Lost it ->
          String.format(
              Locale.ROOT,
              "%.0f %% lost %.1f months ago, %s",
              PERCENT * it.fraction(),
              it.monthsAgo(),
              it.order().id());
      case Effect.Slowed it ->
          String.format(
              Locale.ROOT,
              "%.0f %% slowed %.2f times, spread %.2f",
              PERCENT * it.fraction(),
              it.factor(),
              it.spread());
      case Effect.Dispersed it ->
          String.format(Locale.ROOT, "late by up to %.1f ms", it.mostMilliseconds());
      case Effect.Axonal it ->
          String.format(
              Locale.ROOT,
              "%s %.3g at %d places, spread %.2f, %.0f %% of axons",
              it.kind().id(),
              it.value(),
              it.count(),
              it.spread(),
              PERCENT * it.fraction());
    };
  }

  private static Rows segments(Truth truth) {
    Rows rows =
        new Rows("segments", "Axons between sites of stimulation")
            .column("nerve", "nerve", 0)
            .column("muscle", "muscle", 0)
            .column("segment", "segment", 0)
            .column("units", "units", 0)
            .column("lostPercent", "lost (%)", 0)
            .column("blockedPercent", "blocked here (%)", 0)
            .column("blockedSizePercent", "of the response (%)", 0)
            .column("slowing", "time over healthy", 2)
            .column("delaySpreadMilliseconds", "spread of delay (ms)", 2);
    for (Truth.Segment each : truth.segments()) {
      rows.add(
          each.side().id() + " " + each.nerve().id(),
          each.muscle().id(),
          each.from().id() + "–" + each.to().id(),
          each.units(),
          PERCENT * each.lost(),
          PERCENT * each.blocked(),
          PERCENT * each.blockedSize(),
          each.slowing(),
          each.delaySpreadMilliseconds());
    }
    return rows;
  }

  private static Rows strengths(Truth truth) {
    Rows rows =
        new Rows("strengths", "Force at the greatest effort")
            .column("movement", "movement", 0)
            .column("side", "side", 0)
            .column("percent", "of health (%)", 0);
    for (Truth.MovementStrength each : truth.strengths()) {
      rows.add(each.movement().id(), each.side().id(), PERCENT * each.fraction());
    }
    return rows;
  }
}
