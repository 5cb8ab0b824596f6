package org.ranvier.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.Checks;
import org.ranvier.record.Moment;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;

/// Random motor studies of plausible size, with falls, gaps and doubts of every kind.
public final class RandomMotorStudies {

  private static final List<Site> ARM =
      List.of(Site.WRIST, Site.BELOW_ELBOW, Site.ABOVE_ELBOW, Site.AXILLA, Site.ERB);
  private static final List<Site> LEG =
      List.of(Site.ANKLE, Site.BELOW_FIBULAR_HEAD, Site.POPLITEAL_FOSSA, Site.SCIATIC_NOTCH);

  private RandomMotorStudies() {}

  /// @return a study of any nerve with segments, of which anything may be missing
  public static MotorStudy any(SplittableRandom random) {
    List<Nerve> nerves =
        List.of(
            Nerve.MEDIAN,
            Nerve.ULNAR,
            Nerve.RADIAL,
            Nerve.MUSCULOCUTANEOUS,
            Nerve.FIBULAR,
            Nerve.TIBIAL);
    Nerve nerve = nerves.get(random.nextInt(nerves.size()));
    List<MotorResponse> responses = new ArrayList<>();
    for (Site site : nerve.limb() == Limb.ARM ? ARM : LEG) {
      if (random.nextInt(4) > 0 || responses.isEmpty()) {
        responses.add(response(site, random));
      }
    }
    return study(nerve, Optional.empty(), responses, MotorLimits.UNKNOWN, random);
  }

  /// @return a study that carries its own lower limit of amplitude
  public static MotorStudy withLimit(SplittableRandom random) {
    MotorStudy study = any(random);
    return study(
        study.nerve(), study.muscle(), study.responses(), limit(random.nextDouble(1, 9)), random);
  }

  /// @return wrist and below the elbow, everything measured and documented
  public static MotorStudy forearm(Nerve nerve, SplittableRandom random) {
    List<MotorResponse> responses = new ArrayList<>();
    for (Site site : List.of(Site.WRIST, Site.BELOW_ELBOW)) {
      responses.add(
          new MotorResponse(
              site,
              recorded(6, site == Site.WRIST ? 30 : 15, random.nextDouble(5, 7)),
              OptionalDouble.of(220),
              OptionalDouble.empty(),
              Optional.of(true)));
    }
    return new MotorStudy(
        Moment.UNKNOWN,
        nerve,
        Side.LEFT,
        Optional.of(nerve == Nerve.MEDIAN ? Muscle.APB : Muscle.ADM),
        OptionalDouble.of(34),
        OptionalDouble.empty(),
        Optional.empty(),
        responses,
        Optional.empty(),
        new Checks(Optional.of(true), Optional.of(true)),
        MotorLimits.UNKNOWN);
  }

  /// @return amplitudes, areas and the study's limit multiplied by a factor
  public static MotorStudy scaled(MotorStudy study, double factor) {
    List<MotorResponse> responses = new ArrayList<>();
    for (MotorResponse response : study.responses()) {
      responses.add(
          response.outcome() instanceof Outcome.Recorded was
              ? response.withOutcome(
                  new Outcome.Recorded(
                      was.latencyMilliseconds(),
                      times(was.amplitudeMillivolts(), factor),
                      times(was.areaMillivoltMilliseconds(), factor),
                      was.durationMilliseconds(),
                      was.totalDurationMilliseconds(),
                      Optional.empty()))
              : response);
    }
    double lower = study.limits().amplitudeLowerMillivolts().orElseThrow();
    return copy(study, responses, limit(lower * factor), study.checks(), study.skinCelsius());
  }

  /// @return the study without one value, whatever it says
  public static MotorStudy withoutOneValue(MotorStudy study, SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0 -> copy(study, study.responses(), study.limits(), Checks.UNKNOWN, study.skinCelsius());
      case 1 ->
          copy(study, study.responses(), study.limits(), study.checks(), OptionalDouble.empty());
      case 2 -> {
        List<MotorResponse> responses = new ArrayList<>(study.responses());
        int at = random.nextInt(responses.size());
        MotorResponse was = responses.get(at);
        responses.set(
            at,
            new MotorResponse(
                was.site(),
                was.outcome(),
                was.distanceMillimetres(),
                was.velocityMetresPerSecond(),
                Optional.empty()));
        yield study.withResponses(responses);
      }
      default -> withoutOneMeasure(study, random);
    };
  }

  /// @return the study without one area or duration
  public static MotorStudy withoutOneMeasure(MotorStudy study, SplittableRandom random) {
    List<MotorResponse> responses = new ArrayList<>(study.responses());
    int at = random.nextInt(responses.size());
    boolean area = random.nextBoolean();
    if (responses.get(at).outcome() instanceof Outcome.Recorded was) {
      responses.set(
          at,
          responses
              .get(at)
              .withOutcome(
                  new Outcome.Recorded(
                      was.latencyMilliseconds(),
                      was.amplitudeMillivolts(),
                      area ? OptionalDouble.empty() : was.areaMillivoltMilliseconds(),
                      area ? was.durationMilliseconds() : OptionalDouble.empty(),
                      was.totalDurationMilliseconds(),
                      Optional.empty())));
    }
    return study.withResponses(responses);
  }

  private static MotorResponse response(Site site, SplittableRandom random) {
    Outcome outcome =
        switch (random.nextInt(12)) {
          case 0 -> new Outcome.Absent();
          case 1 -> new Outcome.NotTested();
          default -> {
            double millivolts = hundredths(random.nextDouble(0.3, 12));
            yield new Outcome.Recorded(
                OptionalDouble.empty(),
                perhaps(millivolts, random),
                perhaps(hundredths(millivolts * random.nextDouble(2.5, 3.5)), random),
                perhaps(hundredths(random.nextDouble(4.5, 7.5)), random),
                OptionalDouble.empty(),
                Optional.empty());
          }
        };
    return new MotorResponse(
        site,
        outcome,
        perhaps(random.nextBoolean() ? 25 : 180, random),
        OptionalDouble.empty(),
        perhapsTrue(random));
  }

  private static Outcome recorded(double millivolts, double area, double duration) {
    return new Outcome.Recorded(
        OptionalDouble.empty(),
        OptionalDouble.of(millivolts),
        OptionalDouble.of(area),
        OptionalDouble.of(hundredths(duration)),
        OptionalDouble.empty(),
        Optional.empty());
  }

  private static MotorStudy study(
      Nerve nerve,
      Optional<Muscle> muscle,
      List<MotorResponse> responses,
      MotorLimits limits,
      SplittableRandom random) {
    return new MotorStudy(
        Moment.UNKNOWN,
        nerve,
        random.nextBoolean() ? Side.LEFT : Side.RIGHT,
        muscle,
        perhaps(random.nextInt(28, 36), random),
        OptionalDouble.empty(),
        Optional.empty(),
        responses,
        Optional.empty(),
        new Checks(perhapsTrue(random), perhapsTrue(random)),
        limits);
  }

  private static MotorStudy copy(
      MotorStudy study,
      List<MotorResponse> responses,
      MotorLimits limits,
      Checks checks,
      OptionalDouble skinCelsius) {
    return new MotorStudy(
        study.moment(),
        study.nerve(),
        study.side(),
        study.muscle(),
        skinCelsius,
        study.lowCutHertz(),
        study.amplitudeConvention(),
        responses,
        study.fWaves(),
        checks,
        limits);
  }

  private static MotorLimits limit(double lowerMillivolts) {
    return new MotorLimits(
        OptionalDouble.of(lowerMillivolts),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  private static OptionalDouble times(OptionalDouble value, double factor) {
    return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
  }

  private static OptionalDouble perhaps(double value, SplittableRandom random) {
    return random.nextInt(5) > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static Optional<Boolean> perhapsTrue(SplittableRandom random) {
    return random.nextInt(3) > 0 ? Optional.of(random.nextInt(5) > 0) : Optional.empty();
  }

  private static double hundredths(double value) {
    return Math.rint(value * 100) / 100;
  }
}
