package org.ranvier.benchmarks;

import java.util.ArrayList;
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
import org.ranvier.record.Moment;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.SensoryLimits;
import org.ranvier.record.SensoryOutcome;
import org.ranvier.record.SensoryStudy;

/// The nerve conduction studies of a made-up patient: 20 motor and 10 sensory. Every fifth proximal
/// segment holds a fall of the response.
final class FullConduction {

  private record Motor(Nerve nerve, Muscle muscle, double millivolts, List<Site> sites) {}

  private static final List<Site> ARM = List.of(Site.WRIST, Site.ELBOW, Site.AXILLA, Site.ERB);
  private static final List<Site> ULNAR =
      List.of(Site.WRIST, Site.BELOW_ELBOW, Site.ABOVE_ELBOW, Site.AXILLA);
  private static final List<Site> RADIAL =
      List.of(Site.FOREARM, Site.ELBOW, Site.SPIRAL_GROOVE, Site.ERB);
  private static final List<Site> FIBULAR =
      List.of(Site.ANKLE, Site.BELOW_FIBULAR_HEAD, Site.POPLITEAL_FOSSA);

  private static final List<Motor> MOTOR =
      List.of(
          new Motor(Nerve.MEDIAN, Muscle.APB, 8, ARM),
          new Motor(Nerve.MEDIAN, Muscle.FCR, 7, ARM.subList(1, 4)),
          new Motor(Nerve.ULNAR, Muscle.ADM, 10, ULNAR),
          new Motor(Nerve.ULNAR, Muscle.FDI, 12, ULNAR),
          new Motor(Nerve.RADIAL, Muscle.EIP, 5, RADIAL),
          new Motor(Nerve.RADIAL, Muscle.EDC, 8, RADIAL),
          new Motor(
              Nerve.MUSCULOCUTANEOUS,
              Muscle.BICEPS,
              9,
              List.of(Site.ABOVE_ELBOW, Site.AXILLA, Site.ERB)),
          new Motor(Nerve.FIBULAR, Muscle.EDB, 5, FIBULAR),
          new Motor(Nerve.FIBULAR, Muscle.TA, 6, FIBULAR),
          new Motor(
              Nerve.TIBIAL,
              Muscle.AH,
              11,
              List.of(Site.ANKLE, Site.POPLITEAL_FOSSA, Site.SCIATIC_NOTCH)));

  private final SplittableRandom random;

  FullConduction(SplittableRandom random) {
    this.random = random;
  }

  List<MotorStudy> motor() {
    List<MotorStudy> studies = new ArrayList<>();
    for (Side side : Side.values()) {
      for (Motor motor : MOTOR) {
        studies.add(
            new MotorStudy(
                Moment.UNKNOWN,
                motor.nerve,
                side,
                Optional.of(motor.muscle),
                OptionalDouble.of(random.nextInt(31, 36)),
                OptionalDouble.of(10),
                Optional.of(AmplitudeConvention.BASELINE_TO_PEAK),
                responses(motor),
                Optional.of(
                    new FWaves(OptionalInt.of(20), OptionalInt.of(16), OptionalDouble.of(30))),
                new Checks(perhaps(true), perhaps(true)),
                MotorLimits.UNKNOWN));
      }
    }
    return studies;
  }

  private List<MotorResponse> responses(Motor motor) {
    List<MotorResponse> responses = new ArrayList<>();
    double size = random.nextInt(90, 111) / 100.0;
    double latency = random.nextInt(30, 45) / 10.0;
    double duration = 5;
    for (Site site : motor.sites) {
      double amplitude = hundredths(motor.millivolts * size);
      responses.add(
          new MotorResponse(
              site,
              new Outcome.Recorded(
                  OptionalDouble.of(hundredths(latency)),
                  OptionalDouble.of(amplitude),
                  random.nextInt(8) == 0
                      ? OptionalDouble.empty()
                      : OptionalDouble.of(hundredths(amplitude * duration * 0.6)),
                  OptionalDouble.of(hundredths(duration)),
                  OptionalDouble.empty(),
                  Optional.empty()),
              OptionalDouble.of(latency < 4.5 ? 80 : 200),
              OptionalDouble.empty(),
              perhaps(true)));
      size *= random.nextInt(5) == 0 ? random.nextDouble(0.3, 0.8) : 0.97;
      duration *= random.nextDouble(0.98, 1.15);
      latency += 4;
    }
    return responses;
  }

  List<SensoryStudy> sensory() {
    List<SensoryStudy> studies = new ArrayList<>();
    for (Side side : Side.values()) {
      for (Nerve nerve : List.of(Nerve.MEDIAN, Nerve.ULNAR)) {
        studies.add(study(nerve, side, Optional.of(new Stretch(Site.WRIST, Site.AXILLA))));
      }
      for (Nerve nerve :
          List.of(Nerve.SUPERFICIAL_RADIAL, Nerve.SURAL, Nerve.SUPERFICIAL_FIBULAR)) {
        studies.add(study(nerve, side, Optional.empty()));
      }
    }
    return studies;
  }

  private SensoryStudy study(Nerve nerve, Side side, Optional<Stretch> across) {
    return new SensoryStudy(
        Moment.UNKNOWN,
        nerve,
        side,
        Optional.empty(),
        Optional.of(SensoryOutcome.RECORDED),
        OptionalDouble.of(random.nextInt(10) == 0 ? 2 : 18),
        OptionalDouble.empty(),
        OptionalDouble.of(52),
        across,
        Optional.empty(),
        SensoryLimits.UNKNOWN);
  }

  private <T> Optional<T> perhaps(T value) {
    return random.nextInt(3) > 0 ? Optional.of(value) : Optional.empty();
  }

  private static double hundredths(double value) {
    return Math.rint(value * 100) / 100;
  }
}
