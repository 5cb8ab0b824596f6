package org.ranvier.formats.edf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.AmplitudeConvention;
import org.ranvier.record.Checks;
import org.ranvier.record.Moment;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Trace;
import org.ranvier.record.trace.Sweep;
import org.ranvier.record.trace.SyntheticResponse;

/// Makes `examples/median-study.edf`: a right median nerve with partial conduction block between
/// elbow and axilla. Its annotations come from the exact shapes of [SyntheticResponse], not from a
/// measurement; its curves carry 10 µV of noise and a stimulus artefact.
///
/// Run `main` to write the file again.
final class MedianStudy {
  static final Path FILE = Path.of("..", "examples", "median-study.edf");

  static final SyntheticResponse WRIST = new SyntheticResponse(3.4, 9.2, 5.6, 1.3);
  static final SyntheticResponse ELBOW = new SyntheticResponse(7.4, 8.8, 5.8, 1.3);
  static final SyntheticResponse AXILLA = new SyntheticResponse(9.9, 3.1, 6.6, 1.3);

  private static final double KILOHERTZ = 20;
  private static final double MILLISECONDS = 50;
  private static final double NOISE_MILLIVOLTS = 0.01;

  private MedianStudy() {}

  public static void main(String[] arguments) throws IOException {
    Files.write(FILE, bytes());
  }

  static byte[] bytes() {
    return EdfWriter.write(PatientRecord.empty("MEDIAN-STUDY"), study(NOISE_MILLIVOLTS));
  }

  static MotorStudy study(double noiseMillivolts) {
    return study(
        List.of(
            response(Site.WRIST, WRIST, 70, OptionalDouble.empty(), noiseMillivolts),
            response(Site.ELBOW, ELBOW, 220, OptionalDouble.of(55), noiseMillivolts),
            response(Site.AXILLA, AXILLA, 135, OptionalDouble.of(54), noiseMillivolts)));
  }

  static MotorStudy study(List<MotorResponse> responses) {
    return new MotorStudy(
        new Moment(OptionalDouble.empty(), Optional.of(LocalDate.of(2026, 3, 5))),
        Nerve.MEDIAN,
        Side.RIGHT,
        Optional.of(Muscle.APB),
        OptionalDouble.of(33.1),
        OptionalDouble.of(3),
        Optional.of(AmplitudeConvention.BASELINE_TO_PEAK),
        responses,
        Optional.empty(),
        Checks.UNKNOWN,
        MotorLimits.UNKNOWN);
  }

  static MotorResponse response(
      Site site,
      SyntheticResponse shape,
      double millimetres,
      OptionalDouble velocity,
      double noiseMillivolts) {
    Sweep sweep =
        shape.record(KILOHERTZ, MILLISECONDS, 0, noiseMillivolts, true, (long) millimetres);
    Trace trace =
        new Trace(
            1 / KILOHERTZ,
            sweep.millivolts(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());
    return new MotorResponse(
        site,
        new Outcome.Recorded(
            OptionalDouble.of(shape.onset()),
            OptionalDouble.of(shape.amplitude()),
            OptionalDouble.of(shape.area()),
            OptionalDouble.of(shape.duration()),
            OptionalDouble.of(shape.duration()),
            Optional.of(trace)),
        OptionalDouble.of(millimetres),
        velocity,
        Optional.empty());
  }
}
