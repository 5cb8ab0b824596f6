package org.ranvier.criteria.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.SegmentKind;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.Imaging;
import org.ranvier.record.MotorStudy;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.testing.Example;

/// The shipped limits, read anew: the laboratory's own go first, then the recording muscle's, then
/// all muscles that may have been used.
class ReferenceLimitsTest {

  private final ReferenceLimits limits =
      new ReferenceLimits(ReferenceFile.resource(ReferenceLimits.class, "reference-limits.yaml"));

  private static MotorStudy study(String fields) {
    return Example.record(
            "{motorStudies: [{side: left, responses: [{site: wrist}], %s}]}".formatted(fields))
        .motorStudies()
        .getFirst();
  }

  @Test
  void the_laboratorys_own_limit_goes_first() {
    NormalLimit own =
        limits.amplitudeLower(
            study(
                "nerve: median, muscle: apb, limits: {amplitudeLowerMillivolts: 5, source: ours}"));

    assertThat(own.low()).isEqualTo(5);
    assertThat(own.isKnown()).isTrue();
    assertThat(own.source().text()).isEqualTo("ours");
    assertThat(
            limits
                .amplitudeLower(study("nerve: median, limits: {amplitudeLowerMillivolts: 5}"))
                .source()
                .text())
        .isEqualTo("limit given in the record");
  }

  @Test
  void the_muscles_limit_comes_next() {
    NormalLimit shipped = limits.amplitudeLower(study("nerve: median, muscle: fcr"));

    assertThat(shipped.low()).isEqualTo(2.3);
    assertThat(shipped.high()).isEqualTo(2.3);
    assertThat(shipped.source().citation()).startsWith("Buschbacher");
  }

  @Test
  void without_muscle_the_limits_of_all_give_a_range() {
    NormalLimit range = limits.amplitudeLower(study("nerve: median"));

    assertThat(range.low()).isEqualTo(1.6);
    assertThat(range.high()).isEqualTo(4.1);
    assertThat(range.isKnown()).isFalse();
    assertThat(range.times(2).high()).isEqualTo(8.2);
    assertThat(range.times(2).low()).isEqualTo(3.2);
  }

  @Test
  void where_there_is_none_nothing_is_known() {
    NormalLimit nothing = limits.amplitudeLower(study("nerve: median, muscle: fdi"));

    assertThat(nothing.low()).isZero();
    assertThat(nothing.high()).isInfinite();
  }

  @ParameterizedTest(name = "at {0} mm the limit lies between {1} and {2} ms")
  @CsvSource({"74, 0, 4.5", "75, 4.5, 4.5", "80, 4.5, 4.5", "85, 4.5, 4.5", "86, 4.5, Infinity"})
  void a_limit_of_latency_holds_for_its_distance(double millimetres, double low, double high) {
    NormalLimit upper =
        limits.latencyUpper(study("nerve: median, muscle: apb"), OptionalDouble.of(millimetres));

    assertThat(upper.low()).isEqualTo(low);
    assertThat(upper.high()).isEqualTo(high);
  }

  @Test
  void a_limit_of_latency_holds_where_the_distance_is_not_known() {
    assertThat(
            limits.latencyUpper(study("nerve: median, muscle: apb"), OptionalDouble.empty()).high())
        .isEqualTo(4.5);
    assertThat(
            limits.latencyUpper(study("nerve: median, muscle: pq"), OptionalDouble.of(200)).high())
        .isEqualTo(5.1);
  }

  @Test
  void velocity_has_a_limit_for_each_kind_of_segment() {
    MotorStudy ulnar = study("nerve: ulnar, muscle: adm");

    assertThat(limits.velocityLower(ulnar, SegmentKind.FOREARM).low()).isEqualTo(52);
    assertThat(limits.velocityLower(ulnar, SegmentKind.ELBOW).low()).isEqualTo(43);
    assertThat(limits.velocityLower(ulnar, SegmentKind.PROXIMAL).high()).isInfinite();
    assertThat(limits.fLatencyUpper(ulnar).low()).isEqualTo(31.5);
    assertThat(limits.fLatencyUpper(study("nerve: ulnar, muscle: fdi")).high()).isInfinite();
  }

  @Test
  void lower_limits_move_together_and_upper_limits_stay() {
    ReferenceLimits higher = limits.withLowerLimitsTimes(1.1);
    MotorStudy own =
        study(
            "nerve: ulnar, muscle: adm, limits: {amplitudeLowerMillivolts: 5, latencyUpperMilliseconds: 4}");

    assertThat(higher.amplitudeLower(study("nerve: ulnar, muscle: adm")).low())
        .isCloseTo(8.69, within(1e-9));
    assertThat(higher.amplitudeLower(own).low()).isCloseTo(5.5, within(1e-9));
    assertThat(higher.velocityLower(own, SegmentKind.FOREARM).low()).isCloseTo(57.2, within(1e-9));
    assertThat(higher.latencyUpper(own, OptionalDouble.empty()).low()).isEqualTo(4);
    assertThat(higher.fLatencyUpper(own).low()).isEqualTo(31.5);
  }

  @Test
  void sensory_nerves_have_defaults() {
    SensoryDefaults median = limits.sensory(Nerve.MEDIAN).orElseThrow();

    assertThat(median.amplitudeLowerMicrovolts()).isEqualTo(10);
    assertThat(median.latencyUpperMilliseconds()).isEqualTo(3.2);
    assertThat(median.velocityLowerMetresPerSecond()).isEqualTo(43);
    assertThat(limits.sensory(Nerve.SAPHENOUS)).isEmpty();
  }

  @Test
  void protein_has_a_limit_by_age() {
    OtherLimits others = limits.others();

    assertThat(others.csfProteinUpper(OptionalDouble.of(49.9)).high()).isEqualTo(0.5);
    assertThat(others.csfProteinUpper(OptionalDouble.of(50)).low()).isEqualTo(0.6);
    assertThat(others.csfProteinUpper(OptionalDouble.empty()).low()).isEqualTo(0.5);
    assertThat(others.csfProteinUpper(OptionalDouble.empty()).high()).isEqualTo(0.6);
    assertThat(others.csfProteinUpper(OptionalDouble.empty()).source().verified()).isFalse();
    assertThat(others.creatineKinaseUpper()).isEqualTo(180);
  }

  @Test
  void an_absent_response_may_be_normal_from_an_age_on() {
    OtherLimits others = limits.others();

    assertThat(others.absentMayBeNormal(Nerve.SURAL, OptionalDouble.of(59))).isFalse();
    assertThat(others.absentMayBeNormal(Nerve.SURAL, OptionalDouble.of(60))).isTrue();
    assertThat(others.absentMayBeNormal(Nerve.SURAL, OptionalDouble.empty())).isTrue();
    assertThat(others.absentMayBeNormal(Nerve.MEDIAN, OptionalDouble.of(90))).isFalse();
    assertThat(others.absentMayBeNormal(Nerve.SAPHENOUS, OptionalDouble.of(20))).isTrue();
  }

  @Test
  void a_nerve_is_enlarged_above_its_limit() {
    assertThat(enlarged(Nerve.MEDIAN, Site.FOREARM, 10)).contains(false);
    assertThat(enlarged(Nerve.MEDIAN, Site.FOREARM, 10.1)).contains(true);
    assertThat(enlarged(Nerve.MEDIAN, Site.AXILLA, 12)).contains(false);
    assertThat(enlarged(Nerve.MEDIAN, Site.WRIST, 30)).isEmpty();
    assertThat(enlarged(Nerve.ULNAR, Site.FOREARM, 30)).isEmpty();
  }

  private Optional<Boolean> enlarged(Nerve nerve, Site site, double area) {
    return limits.others().isEnlarged(new Imaging.Ultrasound(nerve, Side.LEFT, site, area));
  }

  @Test
  void arm_and_leg_have_their_own_skin_temperature() {
    SkinTarget target = SkinTarget.of(ReferenceFile.parse("{arm: 33, leg: 30}", "target.yaml"));

    assertThat(target.celsius(Limb.ARM)).isEqualTo(33);
    assertThat(target.celsius(Limb.LEG)).isEqualTo(30);
  }

  @Test
  void a_limit_for_no_kind_of_segment_is_refused() {
    assertThatThrownBy(() ->
            new ReferenceLimits(
                ReferenceFile.parse(
                    "{source: s, verified: true, motor: [{nerve: median, muscle: apb, velocity-lower: {palmar: 3}}], sensory: []}",
                    "own.yaml")))
        .hasMessage("own.yaml/motor/0/velocity-lower/palmar is no kind of segment");
  }
}
