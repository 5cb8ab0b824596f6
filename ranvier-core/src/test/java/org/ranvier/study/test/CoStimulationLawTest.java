package org.ranvier.study.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.MotorStudy;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.Effect;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.nerve.Order;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.protocol.SpecialPlan;
import org.ranvier.testing.Law;

class CoStimulationLawTest {

  @Law(cases = 12)
  void neighbours_that_are_excited_too_add_to_responses_where_nerves_lie_near(
      SplittableRandom random) {
    long seed = random.nextLong();
    Responses alone = responses(TestPeople.body(seed), TestPeople.MEDIAN);
    Responses both =
        responses(TestPeople.body(seed, TestPeople.coStimulating(1)), TestPeople.MEDIAN);

    for (Site site : alone.sites()) {
      assertThat(both.area(site)).as(site.id()).isGreaterThan(1.05 * alone.area(site));
    }
  }

  @Law(cases = 12)
  void nothing_is_added_without_co_stimulation_or_where_no_neighbour_lies(SplittableRandom random) {
    long seed = random.nextLong();
    Responses alone = responses(TestPeople.body(seed), TestPeople.ULNAR);
    Responses none =
        responses(TestPeople.body(seed, TestPeople.coStimulating(0)), TestPeople.ULNAR);
    Responses both =
        responses(TestPeople.body(seed, TestPeople.coStimulating(1)), TestPeople.ULNAR);

    assertThat(none.study().responses()).isEqualTo(alone.study().responses());
    assertThat(both.amplitude(Site.BELOW_ELBOW)).isEqualTo(alone.amplitude(Site.BELOW_ELBOW));
    assertThat(both.area(Site.WRIST)).isNotEqualTo(alone.area(Site.WRIST));
  }

  @Law(cases = 8)
  void co_stimulation_at_erb_masks_a_block(SplittableRandom random) {
    long seed = random.nextLong();
    NerveLesion block =
        TestPeople.lesion(
            Nerve.MEDIAN, Site.ELBOW, Site.AXILLA, new Effect.Blocked(0.7, Order.RANDOM));
    Responses alone = responses(TestPeople.body(seed, block), TestPeople.MEDIAN);
    Responses masked =
        responses(TestPeople.body(seed, TestPeople.coStimulating(1), block), TestPeople.MEDIAN);

    double loss = 1 - alone.area(Site.ERB) / alone.area(Site.WRIST);
    // The wrist is stimulated with care in both.
    double seen = 1 - masked.area(Site.ERB) / alone.area(Site.WRIST);
    assertThat(seen).isLessThan(loss - 0.05);
  }

  @Law(cases = 4)
  void a_scan_begins_and_ends_with_what_single_shocks_give(SplittableRandom random) {
    long seed = random.nextLong();
    SpecialPlan.Scan plan =
        new SpecialPlan.Scan(Muscle.APB, Side.LEFT, Optional.of(Site.WRIST), 60);
    VirtualBody body = TestPeople.body(seed, TestPeople.coStimulating(0.5));
    double[] scan = new ScanTest(body).of(plan).scan().orElseThrow().responses();
    double[] alone = new ScanTest(TestPeople.body(seed)).of(plan).scan().orElseThrow().responses();
    double whole = responses(body, TestPeople.MEDIAN).amplitude(Site.WRIST);

    // Thresholds fluctuate, so that some of the neighbours' units come and go.
    assertThat(scan[0]).isCloseTo(whole, within(0.05 * whole)).isGreaterThan(alone[0]);
    assertThat(scan[scan.length - 1]).isEqualTo(alone[alone.length - 1]);
  }

  @Test
  void only_an_examiner_without_co_stimulation_has_excluded_it() {
    MotorStudy careful = responses(TestPeople.body(1), TestPeople.MEDIAN).study();
    MotorStudy careless =
        responses(TestPeople.body(1, TestPeople.coStimulating(0.1)), TestPeople.MEDIAN).study();

    assertThat(careful.checks().coStimulationExcluded()).contains(true);
    assertThat(careless.checks().coStimulationExcluded()).isEmpty();
  }

  private static Responses responses(VirtualBody body, MotorPlan plan) {
    return new Responses(new MotorTest(body).of(plan));
  }
}
