package org.ranvier.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.ranvier.record.Subject;

/// Laws of estimates, on a small library.
class SegmentEstimateLawTest {

  @Test
  void more_drop_is_not_less_block() {
    double before = 0;
    for (double kept = 1; kept > 0.05; kept -= 0.1) {
      double blocked = axons(study(10, 10 * kept, true)).blockedFraction().median();
      // A small library makes estimates uneven by some hundredths.
      assertThat(blocked).as("%s kept", kept).isGreaterThan(before - 0.03);
      before = blocked;
    }
    assertThat(before).isGreaterThan(0.8);
  }

  @Test
  void no_drop_is_hardly_any_block() {
    AxonEstimate healthy = axons(study(10, 9.8, true));
    assertThat(healthy.blockedFraction().median()).isLessThan(0.05);
    assertThat(healthy.dispersionAloneProbability()).isGreaterThan(0.7);
  }

  @Test
  void no_response_is_almost_complete_block() {
    AxonEstimate none = axons(study(10, 0, true));
    assertThat(none.blockedFraction().low()).isGreaterThan(0.85);
    assertThat(none.dispersionAloneProbability()).isLessThan(0.01);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.8, 0.9, 1.1, 1.2})
  void another_size_of_both_responses_hardly_changes_the_block(double times) {
    double usual = axons(study(10, 4, true)).blockedFraction().median();
    double other = axons(study(10 * times, 4 * times, true)).blockedFraction().median();
    assertThat(other).isBetween(usual - 0.08, usual + 0.08);
  }

  @Test
  void missing_area_and_duration_widen_the_interval() {
    double all = 0;
    double few = 0;
    for (double kept : new double[] {0.2, 0.3, 0.4, 0.5, 0.6, 0.7}) {
      all += width(axons(study(10, 10 * kept, true)).blockedFraction());
      few += width(axons(study(10, 10 * kept, false)).blockedFraction());
    }
    assertThat(few).isGreaterThan(all);
  }

  private static double width(Interval interval) {
    return interval.high() - interval.low();
  }

  @Test
  void long_proximal_response_with_its_area_kept_is_dispersion() {
    AxonEstimate blocked = axons(study(10, 5, 0.5, 1.0));
    AxonEstimate dispersed = axons(study(10, 5, 0.85, 1.6));
    assertThat(dispersed.dispersionAloneProbability())
        .isGreaterThan(blocked.dispersionAloneProbability() + 0.3);
    assertThat(dispersed.dispersionMilliseconds().median())
        .isGreaterThan(blocked.dispersionMilliseconds().median() + 1);
  }

  @Test
  void small_distal_response_means_more_axons_lost() {
    assertThat(axons(study(1, 0.9, true)).lostFraction().median())
        .isGreaterThan(axons(study(10, 9, true)).lostFraction().median() + 0.3);
  }

  @Test
  void estimates_are_ordered() {
    AxonEstimate axons = axons(study(10, 5, true));
    for (Interval interval :
        List.of(
            axons.blockedFraction(),
            axons.lostFraction(),
            axons.slowedFraction(),
            axons.dispersionMilliseconds())) {
      assertThat(interval.low()).isLessThanOrEqualTo(interval.median());
      assertThat(interval.median()).isLessThanOrEqualTo(interval.high());
    }
  }

  @Test
  void without_a_distal_response_it_cannot_tell() {
    assertThat(estimate(study(0, 0, true)).cannotTell().orElseThrow()).contains("distal site");
  }

  @Test
  void rise_beyond_technique_cannot_be_told() {
    assertThat(estimate(study(2, 12, true)).cannotTell().orElseThrow())
        .contains("no simulated nerve is like this one");
  }

  @Test
  void peak_to_peak_amplitudes_cannot_be_told() {
    MotorStudy study = study(10, 5, true);
    MotorStudy other =
        new MotorStudy(
            study.moment(),
            study.nerve(),
            study.side(),
            study.muscle(),
            study.skinCelsius(),
            study.lowCutHertz(),
            Optional.of(AmplitudeConvention.PEAK_TO_PEAK),
            study.responses(),
            study.fWaves(),
            study.checks(),
            study.limits());
    assertThat(estimate(other).cannotTell().orElseThrow()).contains("peak to peak");
    assertThat(estimate(other).axons()).isEmpty();
  }

  @Test
  void unknown_muscle_of_a_known_nerve_is_the_usual_one() {
    MotorStudy named = study(10, 5, true);
    MotorStudy unnamed =
        new MotorStudy(
            named.moment(),
            named.nerve(),
            named.side(),
            Optional.empty(),
            named.skinCelsius(),
            named.lowCutHertz(),
            named.amplitudeConvention(),
            named.responses(),
            named.fWaves(),
            named.checks(),
            named.limits());
    assertThat(estimate(unnamed)).isEqualTo(estimate(named));
  }

  private static AxonEstimate axons(MotorStudy study) {
    return estimate(study).axons().orElseThrow();
  }

  private static SegmentEstimate estimate(MotorStudy study) {
    return SmallLibrary.inference()
        .estimate(
            study, study.responses().getFirst(), study.responses().getLast(), Subject.UNKNOWN);
  }

  private static MotorStudy study(double distal, double proximal, boolean all) {
    return all
        ? study(distal, proximal, distal > 0 ? proximal / distal : 1, 1.03)
        : study(distal, proximal, Double.NaN, Double.NaN);
  }

  /// A median forearm.
  private static MotorStudy study(
      double distal, double proximal, double areaRatio, double durationRatio) {
    return new MotorStudy(
        Moment.UNKNOWN,
        Nerve.MEDIAN,
        Side.LEFT,
        Optional.of(Muscle.APB),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        List.of(
            response(Site.WRIST, distal, 3.2 * distal, 6, 3.7, 80, areaRatio),
            response(
                Site.ELBOW,
                proximal,
                3.2 * distal * areaRatio,
                6 * durationRatio,
                8.1,
                240,
                areaRatio)),
        Optional.empty(),
        Checks.UNKNOWN,
        MotorLimits.UNKNOWN);
  }

  private static MotorResponse response(
      Site site,
      double millivolts,
      double area,
      double duration,
      double latency,
      double millimetres,
      double known) {
    boolean all = !Double.isNaN(known);
    Outcome outcome =
        millivolts == 0
            ? new Outcome.Absent()
            : new Outcome.Recorded(
                OptionalDouble.of(latency),
                OptionalDouble.of(millivolts),
                all ? OptionalDouble.of(area) : OptionalDouble.empty(),
                all ? OptionalDouble.of(duration) : OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    return new MotorResponse(
        site, outcome, OptionalDouble.of(millimetres), OptionalDouble.empty(), Optional.of(true));
  }
}
