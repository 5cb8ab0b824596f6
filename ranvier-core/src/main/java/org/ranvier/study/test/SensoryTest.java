package org.ranvier.study.test;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Site;
import org.ranvier.random.Streams;
import org.ranvier.record.Moment;
import org.ranvier.record.SensoryLimits;
import org.ranvier.record.SensoryOutcome;
import org.ranvier.record.SensoryStudy;
import org.ranvier.record.Sex;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.NerveTemperature;
import org.ranvier.study.nerve.SensoryModel;
import org.ranvier.study.nerve.SensoryPool;
import org.ranvier.study.nerve.SensoryPotential;
import org.ranvier.study.nerve.SensoryState;
import org.ranvier.study.protocol.SensoryPlan;
import org.ranvier.study.subject.VirtualSubject;

/// Sensory conduction at a nerve's usual place.
public final class SensoryTest {

  private static final double METRES_PER_SECOND = 1; // mm in a ms

  private final VirtualBody body;

  public SensoryTest(VirtualBody body) {
    this.body = body;
  }

  /// @throws IllegalArgumentException if the nerve is no sensory nerve that is usually tested
  public SensoryStudy of(SensoryPlan plan) {
    VirtualSubject subject = body.subject();
    SensoryPool pool =
        SensoryPool.of(
            plan.nerve(),
            plan.side(),
            subject.ageYears(),
            subject.person().sex().orElse(Sex.MALE),
            subject.streams());
    Streams own = subject.streams().with("sensory").with(plan.side().id()).with(plan.nerve().id());
    SensoryState state =
        SensoryState.of(
            pool,
            subject.heightMillimetres(),
            plan.side(),
            subject.lesions(),
            NerveTemperature.skin(subject.skinCelsius(plan.nerve().limb())),
            body.tables().conduction(),
            own);
    Site site = SensoryModel.shipped().norm(plan.nerve()).from();
    Optional<SensoryPotential.Measured> seen = state.from(site, own.with("noise")).measured();
    return new SensoryStudy(
        Moment.UNKNOWN,
        plan.nerve(),
        plan.side(),
        Optional.of(site),
        Optional.of(seen.isPresent() ? SensoryOutcome.RECORDED : SensoryOutcome.ABSENT),
        seen.isPresent()
            ? Rounded.hundredths(seen.orElseThrow().microvolts())
            : OptionalDouble.empty(),
        seen.isPresent()
            ? Rounded.hundredths(seen.orElseThrow().onsetMilliseconds())
            : OptionalDouble.empty(),
        seen.isPresent()
            ? Rounded.hundredths(
                METRES_PER_SECOND
                    * state.distanceMillimetres(site)
                    / seen.orElseThrow().onsetMilliseconds())
            : OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        SensoryLimits.UNKNOWN);
  }
}
