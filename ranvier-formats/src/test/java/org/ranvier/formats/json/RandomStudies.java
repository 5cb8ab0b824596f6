package org.ranvier.formats.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.anatomy.Stretch;
import org.ranvier.record.AmplitudeConvention;
import org.ranvier.record.Checks;
import org.ranvier.record.FWaves;
import org.ranvier.record.Judgement;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.SensoryLimits;
import org.ranvier.record.SensoryOutcome;
import org.ranvier.record.SensoryStudy;
import org.ranvier.record.Trace;

/// Random conduction studies whose latencies, distances and velocities agree.
final class RandomStudies {

  private final Chance chance;

  RandomStudies(Chance chance) {
    this.chance = chance;
  }

  MotorStudy motor() {
    Nerve nerve = chance.pick(Nerve.values());
    return new MotorStudy(
        chance.moment(),
        nerve,
        chance.pick(Side.values()),
        chance.perhapsOneOf(Muscle.values()),
        chance.perhapsNumber(10, 42),
        chance.perhapsNumber(0, 1000),
        chance.perhapsOneOf(AmplitudeConvention.values()),
        responses(nerve),
        chance.perhaps(this::fWaves),
        new Checks(chance.perhapsTruth(), chance.perhapsTruth()),
        chance.coin() ? MotorLimits.UNKNOWN : motorLimits());
  }

  SensoryStudy sensory() {
    Optional<SensoryOutcome> outcome = chance.perhapsOneOf(SensoryOutcome.values());
    boolean measurable = outcome.orElse(SensoryOutcome.RECORDED) == SensoryOutcome.RECORDED;
    boolean absent = outcome.equals(Optional.of(SensoryOutcome.ABSENT));
    return new SensoryStudy(
        chance.moment(),
        chance.pick(Nerve.values()),
        chance.pick(Side.values()),
        chance.perhapsOneOf(Site.values()),
        outcome,
        measurable ? chance.perhapsNumber(0, 200) : chance.perhapsNumber(0, 0.001),
        measurable ? chance.perhapsNumber(0.2, 30) : OptionalDouble.empty(),
        measurable ? chance.perhapsNumber(1, 100) : OptionalDouble.empty(),
        chance.perhaps(this::stretch),
        absent ? chance.perhaps(() -> Judgement.ABNORMAL) : chance.perhapsOneOf(Judgement.values()),
        chance.coin() ? SensoryLimits.UNKNOWN : sensoryLimits());
  }

  private List<MotorResponse> responses(Nerve nerve) {
    List<Site> sites = new ArrayList<>();
    for (Site site : Site.values()) {
      if (site.limb() == nerve.limb() && chance.coin()) {
        sites.add(site);
      }
    }
    if (sites.isEmpty()) {
      sites.add(nerve.limb() == Site.WRIST.limb() ? Site.WRIST : Site.ANKLE);
    }
    List<MotorResponse> responses = new ArrayList<>();
    double latency = chance.number(2, 5);
    for (Site site : sites) {
      double distance = chance.number(60, 300);
      double velocity = chance.number(10, 70);
      latency = Math.min(99, Math.rint((latency + distance / velocity) * 1000) / 1000);
      Outcome outcome = outcome(latency);
      boolean printed = outcome instanceof Outcome.Recorded && latency < 99 && chance.coin();
      responses.add(
          new MotorResponse(
              site,
              outcome,
              chance.coin() ? OptionalDouble.of(distance) : OptionalDouble.empty(),
              printed ? OptionalDouble.of(velocity) : OptionalDouble.empty(),
              chance.perhapsTruth()));
    }
    Collections.reverse(responses);
    return responses;
  }

  private Outcome outcome(double latency) {
    int kind = chance.whole(0, 9);
    if (kind == 0) {
      return new Outcome.Absent();
    }
    if (kind == 1) {
      return new Outcome.NotTested();
    }
    return new Outcome.Recorded(
        chance.coin() ? OptionalDouble.of(latency) : OptionalDouble.empty(),
        chance.perhapsNumber(0, 40),
        chance.perhapsNumber(0, 400),
        chance.perhapsNumber(0.1, 20),
        chance.perhapsNumber(20, 150),
        chance.whole(0, 4) == 0 ? Optional.of(trace()) : Optional.empty());
  }

  private Trace trace() {
    double[] millivolts =
        new SplittableRandom(chance.whole(0, 1000)).doubles(chance.whole(2, 50), -8, 8).toArray();
    return new Trace(
        chance.number(0.01, 10),
        millivolts,
        chance.perhapsNumber(0, 10),
        chance.perhapsNumber(0, 10),
        chance.perhapsNumber(0, 10));
  }

  private FWaves fWaves() {
    OptionalInt responses = chance.perhapsWhole(0, 10);
    boolean seen = responses.orElse(1) > 0;
    return new FWaves(
        chance.perhapsWhole(10, 1000),
        responses,
        seen ? chance.perhapsNumber(10, 200) : OptionalDouble.empty());
  }

  private MotorLimits motorLimits() {
    return new MotorLimits(
        chance.perhapsNumber(0, 40),
        chance.perhapsNumber(0.5, 50),
        chance.perhapsNumber(5, 90),
        chance.perhapsNumber(10, 120),
        chance.perhapsText());
  }

  private SensoryLimits sensoryLimits() {
    return new SensoryLimits(
        chance.perhapsNumber(0, 200),
        chance.perhapsNumber(0.5, 20),
        chance.perhapsNumber(5, 90),
        chance.perhapsText());
  }

  private Stretch stretch() {
    return chance.coin()
        ? new Stretch(Site.WRIST, chance.pick(Site.ELBOW, Site.AXILLA, Site.ERB))
        : new Stretch(Site.POPLITEAL_FOSSA, chance.pick(Site.ANKLE, Site.CALF));
  }
}
