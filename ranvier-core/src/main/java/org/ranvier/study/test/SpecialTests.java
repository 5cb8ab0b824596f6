package org.ranvier.study.test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.result.Result;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.protocol.SpecialPlan;

/// Tests that a record has no place for; each gives a result of its own.
public final class SpecialTests {

  private final VirtualBody body;

  public SpecialTests(VirtualBody body) {
    this.body = body;
  }

  /// @throws IllegalArgumentException if the muscle cannot be tested so
  public SpecialFinding of(SpecialPlan plan) {
    return switch (plan) {
      case SpecialPlan.Scan it -> new ScanTest(body).of(it);
      case SpecialPlan.RepetitiveStimulation it -> finding(it, new RepetitiveTest(body).of(it));
      case SpecialPlan.Exercise it -> finding(it, new ExerciseTest(body).of(it));
      case SpecialPlan.Temperature it -> finding(it, new TemperatureTest(body).of(it));
      case SpecialPlan.Needle it -> finding(it, new NeedleTraceTest(body).of(it));
    };
  }

  private static SpecialFinding finding(SpecialPlan plan, Result result) {
    return new SpecialFinding(name(plan), result, Optional.empty());
  }

  static String name(SpecialPlan plan) {
    return plan.kind().id() + "-" + plan.side().id() + "-" + plan.muscle().id();
  }

  /// @return such as `left ulnar nerve, adm`
  static String nerveAndMuscle(LimbMuscle muscle) {
    return "%s %s nerve, %s"
        .formatted(muscle.side().id(), nerve(muscle).id(), muscle.muscle().id());
  }

  /// @return the nerve that moves a muscle
  /// @throws IllegalArgumentException if it cannot be stimulated
  static Nerve nerve(LimbMuscle muscle) {
    return muscle
        .nerve()
        .path()
        .nerve()
        .filter(_ -> !muscle.nerve().path().sites().isEmpty())
        .orElseThrow(() ->
            new IllegalArgumentException(
                "A test with shocks needs a nerve with a site of stimulation, but that of %s has none; take another muscle"
                    .formatted(muscle.muscle().id())));
  }

  /// @return the site asked for, else the most distal one that is usual
  static Site site(VirtualBody body, LimbMuscle muscle, Optional<Site> wanted) {
    Nerve nerve = nerve(muscle);
    Site site = wanted.orElseGet(() -> usualSites(body, muscle).getFirst());
    if (!muscle.nerve().path().places().containsKey(site)) {
      throw new IllegalArgumentException(
          "The %s nerve cannot be stimulated at the %s on its way to %s; take one of %s"
              .formatted(
                  nerve.id(),
                  site.id(),
                  muscle.muscle().id(),
                  muscle.nerve().path().sites().stream().map(Site::id).toList()));
    }
    return site;
  }

  /// @param sites asked for, else the usual ones
  static MotorPlan motorPlan(VirtualBody body, Muscle muscle, Side side, List<Site> sites) {
    LimbMuscle limb = body.muscle(muscle, side);
    List<Site> wanted = sites.isEmpty() ? usualSites(body, limb) : sites;
    return new MotorPlan(nerve(limb), muscle, side, wanted, 0);
  }

  /// @return the sites of the subject's motor study of the muscle; if there is none, those of the
  ///   usual protocol; if that has none either, all that there are; distal first
  private static List<Site> usualSites(VirtualBody body, LimbMuscle muscle) {
    return Stream.of(body.subject().protocol(), Protocol.shipped().getFirst())
        .flatMap(protocol -> protocol.motor().stream())
        .filter(plan -> plan.muscle() == muscle.muscle() && plan.side() == muscle.side())
        .findFirst()
        .map(plan -> plan.sites().stream().sorted().toList())
        .orElseGet(() -> muscle.nerve().path().sites());
  }
}
