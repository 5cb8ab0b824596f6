package org.ranvier.criteria;

import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Site;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.PatientRecord;

/// Small errors of reading that move every proximal response of a record the same way.
///
/// Sizes: 5 % of amplitude and area and 0.2 ms of duration, our own reading of what two people
/// marking the same trace differ by.
enum Shift {
  LARGER("proximal amplitudes and areas 5 % larger", 1.05, 0),
  SMALLER("proximal amplitudes and areas 5 % smaller", 0.95, 0),
  LONGER("proximal durations 0.2 ms longer", 1, 0.2),
  SHORTER("proximal durations 0.2 ms shorter", 1, -0.2);

  private final String words;
  private final double sizeFactor;
  private final double durationShiftMilliseconds;

  Shift(String words, double sizeFactor, double durationShiftMilliseconds) {
    this.words = words;
    this.sizeFactor = sizeFactor;
    this.durationShiftMilliseconds = durationShiftMilliseconds;
  }

  String words() {
    return words;
  }

  PatientRecord apply(PatientRecord record) {
    return record.withMotorStudies(record.motorStudies().stream().map(this::apply).toList());
  }

  private MotorStudy apply(MotorStudy study) {
    Site distal = study.responses().getFirst().site();
    List<MotorResponse> moved =
        study.responses().stream()
            .map(response -> response.site() == distal ? response : apply(response))
            .toList();
    return study.withResponses(moved);
  }

  private MotorResponse apply(MotorResponse response) {
    if (!(response.outcome() instanceof Outcome.Recorded recorded)) {
      return response;
    }
    return response.withOutcome(
        new Outcome.Recorded(
            recorded.latencyMilliseconds(),
            scaled(recorded.amplitudeMillivolts(), 40),
            scaled(recorded.areaMillivoltMilliseconds(), 400),
            recorded.durationMilliseconds().isPresent()
                ? OptionalDouble.of(
                    Math.max(
                        0.1,
                        recorded.durationMilliseconds().getAsDouble() + durationShiftMilliseconds))
                : OptionalDouble.empty(),
            OptionalDouble.empty(),
            recorded.trace()));
  }

  private OptionalDouble scaled(OptionalDouble value, double most) {
    return value.isPresent()
        ? OptionalDouble.of(Math.min(most, value.getAsDouble() * sizeFactor))
        : value;
  }
}
