package org.ranvier.study.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Table;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.Effect;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.nerve.Order;
import org.ranvier.study.nerve.Place;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.protocol.SpecialPlan;
import org.ranvier.study.scan.CmapScan;
import org.ranvier.testing.Law;

class SpecialTestsTest {

  private static final SpecialPlan.Scan SCAN =
      new SpecialPlan.Scan(Muscle.APB, Side.LEFT, Optional.empty(), 100);
  private static final SpecialPlan.Temperature TEMPERATURE =
      new SpecialPlan.Temperature(Muscle.ADM, Side.LEFT, List.of(), List.of(25.0, 29.0, 33.0));
  private static final SpecialPlan.Exercise EXERCISE =
      new SpecialPlan.Exercise(Muscle.ADM, Side.LEFT, List.of(), 60, 25, List.of(1.0, 5.0, 20.0));
  private static final SpecialPlan.Needle NEEDLE =
      new SpecialPlan.Needle(Muscle.APB, Side.LEFT, List.of(0.05, 1.0), 0.5);

  @Test
  void a_scan_falls_from_the_whole_response_to_nothing() {
    VirtualBody body = TestPeople.body(3);
    SpecialFinding finding = new SpecialTests(body).of(SCAN);
    CmapScan scan = finding.scan().orElseThrow();
    double[] responses = scan.responses();
    double whole = responses(body).amplitude(Site.WRIST);

    assertThat(finding.name()).isEqualTo("scan-left-apb");
    assertThat(scan.size()).isEqualTo(140);
    assertThat(responses[0]).isCloseTo(whole, within(0.05 * whole));
    // Nothing but noise of 5 µV.
    assertThat(Math.abs(responses[scan.size() - 1])).isLessThan(0.03);
    assertThat(scan.stimuli()).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(finding.result().answers()).isNotEmpty();
  }

  @Test
  void a_scan_of_a_dead_nerve_says_that_there_is_none() {
    NerveLesion cut = median(new Effect.Lost(1, Order.RANDOM, 6));
    SpecialFinding finding = new SpecialTests(TestPeople.body(3, cut)).of(SCAN);

    assertThat(finding.scan()).isEmpty();
    assertThat(finding.result().answers().getFirst()).startsWith("Nothing responds at the wrist");
  }

  @Law(cases = 6)
  void a_train_shrinks_where_sprouts_are_young_and_not_in_health(SplittableRandom random) {
    long seed = random.nextLong();
    NerveLesion recent = median(new Effect.Lost(0.6, Order.RANDOM, 4));

    assertThat(fall(TestPeople.body(seed))).isBetween(-1.0, 3.0);
    assertThat(fall(TestPeople.body(seed, recent))).isGreaterThan(4);
  }

  private static double fall(VirtualBody body) {
    SpecialPlan plan =
        new SpecialPlan.RepetitiveStimulation(Muscle.APB, Side.LEFT, Optional.empty(), 3, 6);
    Result result = new SpecialTests(body).of(plan).result();
    return column(result, "amplitudeFallPercent")[3];
  }

  @Law(cases = 6)
  void exercise_lowers_what_has_to_pass_a_lesion_and_the_response_comes_back(
      SplittableRandom random) {
    NerveLesion lesion =
        TestPeople.lesion(
            Nerve.ULNAR, Site.WRIST, Site.BELOW_ELBOW, new Effect.Blocked(0.3, Order.RANDOM));
    Result result =
        new SpecialTests(TestPeople.body(random.nextLong(), lesion)).of(EXERCISE).result();
    double[] percent = column(result, "amplitudePercent");

    // Three sites for each time: at rest, at once, after 1, 5 and 20 min.
    assertThat(percent).hasSize(15);
    assertThat(percent[3]).as("wrist at once").isCloseTo(100, within(1.5));
    assertThat(percent[5]).as("above the elbow at once").isLessThan(99.5);
    assertThat(percent[14]).as("above the elbow at last").isCloseTo(100, within(1.5));
    assertThat(percent[14]).isGreaterThan(percent[5]);
  }

  @Law(cases = 6)
  void exercise_does_nothing_to_a_healthy_nerve(SplittableRandom random) {
    Result result = new SpecialTests(TestPeople.body(random.nextLong())).of(EXERCISE).result();

    for (double percent : column(result, "amplitudePercent")) {
      assertThat(percent).isCloseTo(100, within(1.5));
    }
  }

  @Law(cases = 6)
  void cold_slows_nerves_and_delays_and_lengthens_responses(SplittableRandom random) {
    Result result = new SpecialTests(TestPeople.body(random.nextLong())).of(TEMPERATURE).result();
    double[] latency = column(result, "latencyMilliseconds");
    double[] velocity = column(result, "velocityMetresPerSecond");
    double[] duration = column(result, "durationMilliseconds");

    // Three sites for each of 25, 29 and 33 °C. Textbooks: 2 m/s and 0.2 ms for 1 °C.
    assertThat((velocity[7] - velocity[1]) / 8).isBetween(1.2, 2.8);
    assertThat((latency[0] - latency[6]) / 8).isBetween(0.1, 0.3);
    assertThat(duration[0]).isGreaterThan(duration[6]);
  }

  @Test
  void needle_traces_grow_with_effort_and_are_quiet_at_rest() {
    Result result = new SpecialTests(TestPeople.body(5)).of(NEEDLE).result();
    Figure.Traces rest = (Figure.Traces) result.figures().getFirst();
    Figure.Traces efforts = (Figure.Traces) result.figures().getLast();

    assertThat(efforts.rows()).hasSize(2);
    assertThat(power(efforts.rows().getFirst())).isGreaterThan(3 * power(rest.rows().getFirst()));
    assertThat(power(efforts.rows().getLast())).isGreaterThan(power(efforts.rows().getFirst()));
    assertThat(result.answers().getFirst())
        .contains("the pattern is full", "recruitment is normal");
  }

  @Test
  void an_empty_muscle_is_silent() {
    NerveLesion cut = median(new Effect.Blocked(1, Order.RANDOM));
    Result result = new SpecialTests(TestPeople.body(5, cut)).of(NEEDLE).result();

    assertThat(result.answers().getFirst()).contains("empty", "reduced");
  }

  @Test
  void a_test_is_the_same_whatever_else_is_tested() {
    VirtualBody both = TestPeople.body(9);
    SpecialTests tests = new SpecialTests(both);
    Object first = tests.of(EXERCISE).result().tables();
    tests.of(NEEDLE);

    assertThat(tests.of(EXERCISE).result().tables()).isEqualTo(first);
    assertThat(new SpecialTests(TestPeople.body(9)).of(EXERCISE).result().tables())
        .isEqualTo(first);
  }

  @Test
  void a_site_that_the_nerve_does_not_pass_is_refused() {
    SpecialPlan plan = new SpecialPlan.Scan(Muscle.APB, Side.LEFT, Optional.of(Site.ANKLE), 100);

    assertThatThrownBy(() -> new SpecialTests(TestPeople.body(1)).of(plan))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The median nerve cannot be stimulated at the ankle");
  }

  @Law
  void plans_keep_their_ranges(SplittableRandom random) {
    double wrong = random.nextBoolean() ? random.nextDouble(50.1, 1e6) : -random.nextDouble();

    assertThatThrownBy(() ->
            new SpecialPlan.RepetitiveStimulation(
                Muscle.APB, Side.LEFT, Optional.empty(), wrong, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The rate of repetitive stimulation must be from 1.0 to 50.0 Hz");
    assertThatThrownBy(() ->
            new SpecialPlan.Temperature(Muscle.APB, Side.LEFT, List.of(), List.of(30.0, wrong)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A temperature of the skin must be from 15.0 to 40.0 °C");
  }

  private static NerveLesion median(Effect effect) {
    return NerveLesion.motor(
        new Where.Stretch(Side.LEFT, Nerve.MEDIAN, Place.at(Site.WRIST), Place.at(Site.ELBOW)),
        effect);
  }

  private static Responses responses(VirtualBody body) {
    return new Responses(new MotorTest(body).of(TestPeople.MEDIAN));
  }

  private static double power(Figure.Row row) {
    return Arrays.stream(row.pieces().getFirst().millivolts())
        .map(value -> value * value)
        .average()
        .orElseThrow();
  }

  private static double[] column(Result result, String name) {
    Table table = result.tables().getFirst();
    int place = table.columns().stream().map(Table.Column::name).toList().indexOf(name);
    return table.rows().stream().mapToDouble(row -> (Double) row.get(place)).toArray();
  }
}
