package org.ranvier.study.test;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.ranvier.muscle.needle.FasciculationRates;
import org.ranvier.muscle.needle.NeedleExamination;
import org.ranvier.muscle.needle.NeedleFindings;
import org.ranvier.random.Streams;
import org.ranvier.record.Finding;
import org.ranvier.record.NeedleSign;
import org.ranvier.record.NeedleStudy;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.AxonState;
import org.ranvier.study.protocol.NeedlePlan;
import org.ranvier.study.subject.Fasciculation;

/// Needle examination of single muscles.
public final class NeedleTest {

  private final VirtualBody body;

  public NeedleTest(VirtualBody body) {
    this.body = body;
  }

  /// @return what a report says of the muscle
  public NeedleStudy of(NeedlePlan plan) {
    NeedleFindings found = examination(plan).findings();
    Map<NeedleSign, Finding> findings = new EnumMap<>(NeedleSign.class);
    findings.put(NeedleSign.FIBRILLATION, finding(found.fibrillationScore() > 0));
    findings.put(NeedleSign.FASCICULATION, finding(found.fasciculationsPerMinute() > 0));
    findings.put(NeedleSign.CHRONIC_NEUROGENIC, finding(found.chronicNeurogenic()));
    findings.put(NeedleSign.REDUCED_RECRUITMENT, finding(found.reducedRecruitment()));
    return new NeedleStudy(plan.muscle(), Optional.of(plan.side()), findings);
  }

  /// @return the needle in the muscle, for its traces
  public NeedleExamination examination(NeedlePlan plan) {
    LimbMuscle muscle = body.muscle(plan.muscle(), plan.side());
    Streams own =
        body.subject().streams().with("needle").with(plan.side().id()).with(plan.muscle().id());
    boolean[] driven = muscle.driven();
    double[] drive = new double[driven.length];
    for (int i = 0; i < drive.length; i++) {
      drive[i] = driven[i] ? 1 : 0;
    }
    return new NeedleExamination(
        muscle.pool(), muscle.state(), drive, ectopic(muscle, own.with("ectopic")), own);
  }

  /// Injured axons that live fire by themselves; where all ill ones are lost, those that are left.
  ///
  /// @return for each unit how often, a minute
  private double[] ectopic(LimbMuscle muscle, Streams own) {
    Fasciculation fasciculation = body.subject().fasciculation();
    List<AxonState> axons = muscle.nerve().axons();
    RandomGenerator random = own.generator();
    if (!muscle.nerve().isIll() || random.nextDouble() >= fasciculation.muscleChance()) {
      return new double[axons.size()];
    }
    boolean[] injured = new boolean[axons.size()];
    boolean any = false;
    for (int i = 0; i < injured.length; i++) {
      injured[i] = axons.get(i).isAlive() && axons.get(i).isIll();
      any |= injured[i];
    }
    for (int i = 0; i < injured.length && !any; i++) {
      injured[i] = axons.get(i).isAlive();
    }
    return FasciculationRates.spread(fasciculation.perMinute().draw(random), injured, own);
  }

  private static Finding finding(boolean present) {
    return present ? Finding.PRESENT : Finding.ABSENT;
  }
}
