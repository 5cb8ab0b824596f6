package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Site;
import org.ranvier.anatomy.Stretch;
import org.ranvier.random.Streams;
import org.ranvier.record.Judgement;
import org.ranvier.record.Moment;
import org.ranvier.record.SensoryLimits;
import org.ranvier.record.SensoryOutcome;
import org.ranvier.record.SensoryStudy;
import org.ranvier.record.Sex;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.NerveTemperature;
import org.ranvier.study.nerve.SensoryModel;
import org.ranvier.study.nerve.SensoryPool;
import org.ranvier.study.nerve.SensoryPotential;
import org.ranvier.study.nerve.SensoryState;
import org.ranvier.study.protocol.SensoryPlan;
import org.ranvier.study.subject.VirtualSubject;

/// Sensory conduction at a nerve's usual place and, if asked for, across its proximal stretches.
public final class SensoryTest {

  private static final Entry ACROSS =
      ReferenceFile.resource(SensoryTest.class, "recording.yaml").get("sensory-across");
  private static final double SLOWEST = ACROSS.get("velocity-lower").number();
  private static final double SMALLEST_SHARE = ACROSS.get("amplitude-share-lower").number();

  /// No machine waits longer for a sensory response; what comes later is not seen.
  private static final double LONGEST_SWEEP = 30;

  /// Beyond these, onsets that are hardly seen measure no velocity, and no report states one.
  private static final double LEAST_VELOCITY = 1;

  private static final double MOST_VELOCITY = 100;

  private final VirtualBody body;

  public SensoryTest(VirtualBody body) {
    this.body = body;
  }

  /// @return the distal study, then one for each stretch further proximal
  /// @throws IllegalArgumentException if the nerve is no sensory nerve that is usually tested, or
  ///   does not pass a site
  public List<SensoryStudy> of(SensoryPlan plan) {
    Streams own =
        body.subject().streams().with("sensory").with(plan.side().id()).with(plan.nerve().id());
    SensoryState state = state(plan, own);
    Shot distal = shot(state, SensoryModel.shipped().norm(plan.nerve()).from(), own);
    List<SensoryStudy> studies = new ArrayList<>();
    studies.add(
        study(
            plan,
            distal,
            distal.velocity(distal.millimetres, 0),
            Optional.empty(),
            Optional.empty()));
    Shot before = distal;
    for (Site site : plan.proximal()) {
      Shot next = shot(state, site, own);
      OptionalDouble velocity =
          before.seen.isEmpty()
              ? OptionalDouble.empty()
              : next.velocity(
                  next.millimetres - before.millimetres,
                  before.seen.orElseThrow().onsetMilliseconds());
      studies.add(
          study(
              plan,
              next,
              velocity,
              Optional.of(new Stretch(before.site, site)),
              judged(before, next, velocity)));
      before = next;
    }
    return studies;
  }

  /// What a shock at one site gave.
  private record Shot(Site site, double millimetres, Optional<SensoryPotential.Measured> seen) {

    /// @param way in mm, which takes the time since `from`
    /// @param from ms
    OptionalDouble velocity(double way, double from) {
      if (seen.isEmpty() || seen.orElseThrow().onsetMilliseconds() <= from) {
        return OptionalDouble.empty();
      }
      double velocity = way / (seen.orElseThrow().onsetMilliseconds() - from);
      return velocity < LEAST_VELOCITY || velocity > MOST_VELOCITY
          ? OptionalDouble.empty()
          : Rounded.hundredths(velocity);
    }
  }

  private SensoryState state(SensoryPlan plan, Streams own) {
    VirtualSubject subject = body.subject();
    SensoryPool pool =
        SensoryPool.of(
            plan.nerve(),
            plan.side(),
            subject.ageYears(),
            subject.person().sex().orElse(Sex.MALE),
            subject.streams());
    return SensoryState.of(
        pool,
        subject.heightMillimetres(),
        plan.side(),
        subject.lesions(),
        NerveTemperature.skin(subject.skinCelsius(plan.nerve().limb())),
        body.tables().conduction(),
        own);
  }

  private static Shot shot(SensoryState state, Site site, Streams own) {
    return new Shot(
        site,
        state.distanceMillimetres(site),
        state
            .from(site, own.with("noise").with(site.id()))
            .measured()
            .filter(seen -> seen.onsetMilliseconds() < LONGEST_SWEEP));
  }

  /// A laboratory's judgement of conduction across a stretch; without a distal response there is
  /// none.
  private static Optional<Judgement> judged(Shot distal, Shot proximal, OptionalDouble velocity) {
    if (distal.seen.isEmpty()) {
      return Optional.empty();
    }
    boolean normal =
        proximal.seen.isPresent()
            && velocity.orElse(0) >= SLOWEST
            && proximal.seen.orElseThrow().microvolts()
                >= SMALLEST_SHARE * distal.seen.orElseThrow().microvolts();
    return Optional.of(normal ? Judgement.NORMAL : Judgement.ABNORMAL);
  }

  private static SensoryStudy study(
      SensoryPlan plan,
      Shot shot,
      OptionalDouble velocity,
      Optional<Stretch> across,
      Optional<Judgement> judged) {
    Optional<SensoryPotential.Measured> seen = shot.seen;
    return new SensoryStudy(
        Moment.UNKNOWN,
        plan.nerve(),
        plan.side(),
        Optional.of(shot.site),
        Optional.of(seen.isPresent() ? SensoryOutcome.RECORDED : SensoryOutcome.ABSENT),
        seen.isPresent()
            ? Rounded.hundredths(seen.orElseThrow().microvolts())
            : OptionalDouble.empty(),
        seen.isPresent()
            ? Rounded.hundredths(seen.orElseThrow().onsetMilliseconds())
            : OptionalDouble.empty(),
        velocity,
        across,
        judged,
        SensoryLimits.UNKNOWN);
  }
}
