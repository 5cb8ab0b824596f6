package org.ranvier.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;

class AnatomyNamesTest {

  @Test
  void segments_read_as_they_are_spoken() {
    assertThat(AnatomyNames.segment(Site.WRIST, Site.BELOW_ELBOW))
        .isEqualTo("wrist to below elbow");
    assertThat(AnatomyNames.segment(Site.BELOW_ELBOW, Site.ABOVE_ELBOW))
        .isEqualTo("below to above elbow");
    assertThat(AnatomyNames.segment(Site.AXILLA, Site.ERB)).isEqualTo("axilla to Erb");
    assertThat(AnatomyNames.shortSegment(Site.ANKLE, Site.BELOW_FIBULAR_HEAD))
        .isEqualTo("ankle–below fib. head");
  }

  @Test
  void acronyms_of_muscles_are_capitals() {
    assertThat(AnatomyNames.muscle(Muscle.ADM)).isEqualTo("ADM");
    assertThat(AnatomyNames.muscle(Muscle.FDP_ULNAR)).isEqualTo("FDP (ulnar)");
    assertThat(AnatomyNames.muscle(Muscle.TIBIALIS_POSTERIOR)).isEqualTo("tibialis posterior");
  }

  @Test
  void nerves_carry_their_side() {
    assertThat(AnatomyNames.nerve(Side.LEFT, Nerve.ULNAR)).isEqualTo("left ulnar");
    assertThat(AnatomyNames.shortNerve(Side.RIGHT, Nerve.MUSCULOCUTANEOUS))
        .isEqualTo("R musculocut.");
  }
}
