package org.ranvier.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AtlasTest {

  private static final Atlas ATLAS = Atlas.shipped();

  @ParameterizedTest
  @EnumSource
  void every_muscle_has_a_name_and_roots(Muscle muscle) {
    assertThat(ATLAS.name(muscle)).isNotBlank();
    assertThat(ATLAS.supply(muscle).roots()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_movement_has_roots(Movement movement) {
    assertThat(ATLAS.supply(movement).roots()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_part_of_a_limb_may_be_several_nerves(LimbPart part) {
    assertThat(ATLAS.supply(part).nerves()).isEmpty();
    assertThat(ATLAS.supply(part).sharing()).hasSizeGreaterThan(1);
    assertThat(ATLAS.supply(part).part()).contains(part);
  }

  @ParameterizedTest(name = "{0} to {1} is {2}")
  @CsvSource({
    "WRIST, ELBOW, FOREARM",
    "PALM, WRIST, PALM",
    "BELOW_ELBOW, ABOVE_ELBOW, ELBOW",
    "ABOVE_ELBOW, AXILLA, ARM",
    "AXILLA, ERB, PROXIMAL",
    "WRIST, AXILLA, WIDE",
    "ELBOW, ERB, WIDE",
    "FOOT, ANKLE, FOOT",
    "ANKLE, POPLITEAL_FOSSA, LEG",
    "BELOW_FIBULAR_HEAD, POPLITEAL_FOSSA, KNEE",
    "POPLITEAL_FOSSA, SCIATIC_NOTCH, THIGH",
    "ANKLE, SCIATIC_NOTCH, WIDE",
  })
  void a_pair_of_sites_has_a_kind(Site distal, Site proximal, SegmentKind kind) {
    assertThat(ATLAS.kind(distal, proximal)).isEqualTo(kind);
  }

  @Test
  void a_stretch_that_only_touches_a_site_of_entrapment_is_free_of_it() {
    assertThat(ATLAS.entrapment(Nerve.MEDIAN, Site.PALM, Site.WRIST)).isPresent();
    assertThat(ATLAS.entrapment(Nerve.MEDIAN, Site.WRIST, Site.ELBOW)).isEmpty();
    assertThat(ATLAS.entrapment(Nerve.ULNAR, Site.WRIST, Site.BELOW_ELBOW)).isEmpty();
    assertThat(ATLAS.entrapment(Nerve.ULNAR, Site.WRIST, Site.ABOVE_ELBOW)).isPresent();
    assertThat(ATLAS.entrapment(Nerve.ULNAR, Site.ABOVE_ELBOW, Site.AXILLA)).isEmpty();
    assertThat(ATLAS.entrapment(Nerve.FIBULAR, Site.ANKLE, Site.POPLITEAL_FOSSA)).isPresent();
    assertThat(ATLAS.entrapment(Nerve.TIBIAL, Site.ANKLE, Site.POPLITEAL_FOSSA)).isEmpty();
  }

  @Test
  void a_stretch_is_written_distal_first_whichever_way_it_was_given() {
    Stretch stretch = new Stretch(Site.ELBOW, Site.WRIST);

    assertThat(stretch).isEqualTo(new Stretch(Site.WRIST, Site.ELBOW));
    assertThat(stretch.text()).isEqualTo("wrist–elbow");
    assertThat(stretch.covers(new Stretch(Site.WRIST, Site.FOREARM))).isTrue();
    assertThat(stretch.covers(stretch)).isTrue();
    assertThat(stretch.covers(new Stretch(Site.WRIST, Site.AXILLA))).isFalse();
    assertThat(stretch.covers(new Stretch(Site.PALM, Site.ELBOW))).isFalse();
    assertThat(stretch.covers(new Stretch(Site.ANKLE, Site.CALF))).isFalse();
  }

  @Test
  void a_stretch_lies_on_one_limb_between_two_sites() {
    assertThatThrownBy(() -> new Stretch(Site.WRIST, Site.ANKLE))
        .hasMessage("A stretch of nerve lies on one limb, but wrist and ankle do not");
    assertThatThrownBy(() -> new Stretch(Site.WRIST, Site.WRIST))
        .hasMessage("A stretch of nerve needs two sites, but both are wrist");
  }

  @Test
  void a_muscle_of_two_nerves_shows_neither_alone() {
    assertThat(ATLAS.supply(Muscle.APB).isSolely(Nerve.MEDIAN)).isTrue();
    assertThat(ATLAS.supply(Muscle.APB).isSolely(Nerve.ULNAR)).isFalse();
    assertThat(ATLAS.supply(Muscle.LUMBRICALS).isSolely(Nerve.MEDIAN)).isFalse();
    assertThat(ATLAS.supply(Muscle.SERRATUS_ANTERIOR).isSolely(Nerve.MEDIAN)).isFalse();
  }
}
