package org.ranvier.study.nerve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;

class NerveMapTest {

  private static final NerveMap MAP = NerveMap.shipped();

  static List<NerveTable.Row> distances() {
    return NerveTable.rows("distances.csv");
  }

  @ParameterizedTest
  @MethodSource("distances")
  void places_lie_as_far_from_the_muscle_as_in_clinics(NerveTable.Row row) {
    NervePath path = People.path(row.term(Muscle.class, "muscle"));

    assertThat(path.nerve()).contains(row.term(Nerve.class, "nerve"));
    assertThat(path.distanceMillimetres(row.term(Site.class, "site")))
        .isBetween(row.number("least"), row.number("most"));
  }

  @ParameterizedTest
  @EnumSource(Muscle.class)
  void every_muscle_has_a_way_in_the_nerve_that_the_atlas_names(Muscle muscle) {
    NervePath path = MAP.path(muscle, People.HEIGHT);
    List<Nerve> supply = Atlas.shipped().supply(muscle).nerves();

    assertThat(path.nerve()).isEqualTo(supply.stream().findFirst());
    double at = 0;
    for (Course.Piece piece : path.course().pieces()) {
      assertThat(piece.from()).isEqualTo(at);
      assertThat(piece.to()).isGreaterThan(piece.from());
      at = piece.to();
    }
    assertThat(path.sites()).isSortedAccordingTo((one, other) -> other.isProximalTo(one) ? -1 : 1);
    assertThat(path.rootShares().stream().mapToDouble(Double::doubleValue).sum())
        .isBetween(0.999999, 1.000001);
  }

  @ParameterizedTest
  @EnumSource(Nerve.class)
  void every_nerve_of_the_atlas_is_on_the_map(Nerve nerve) {
    for (Site site : Site.values()) {
      MAP.find(nerve, site, People.HEIGHT).ifPresent(place -> assertThat(place).isPositive());
    }
  }

  @Test
  void the_taller_the_farther_from_the_cord_but_the_tape_is_the_same() {
    NervePath tall = MAP.path(Muscle.APB, 1950);
    NervePath small = MAP.path(Muscle.APB, 1500);

    assertThat(tall.place(Site.ELBOW)).isGreaterThan(small.place(Site.ELBOW));
    assertThat(tall.place(Site.ERB)).isEqualTo(small.place(Site.ERB));
    assertThat(tall.distanceMillimetres(Site.WRIST)).isEqualTo(80);
    assertThat(small.distanceMillimetres(Site.WRIST)).isEqualTo(80);
  }

  @Test
  void nobody_can_be_stimulated_where_a_nerve_does_not_run() {
    assertThatThrownBy(() -> People.path(Muscle.APB).place(Site.SPIRAL_GROOVE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The axons of apb cannot be stimulated at the spiral-groove; sites on their way are [above-elbow, axilla, elbow, erb, forearm, palm, wrist]");
    assertThatThrownBy(() -> MAP.position(Nerve.AXILLARY, Site.WRIST, People.HEIGHT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The axillary nerve has no site wrist; its sites are [erb]");
    assertThatThrownBy(() -> MAP.path(Muscle.APB, 175))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Height must be from 500.0 to 2300.0 mm, but is 175.0");
  }

  @Test
  void a_sensory_nerve_passes_the_sites_of_the_nerve_that_it_leaves() {
    assertThat(MAP.find(Nerve.SUPERFICIAL_RADIAL, Site.AXILLA, People.HEIGHT))
        .isEqualTo(MAP.find(Nerve.RADIAL, Site.AXILLA, People.HEIGHT));
    assertThat(MAP.find(Nerve.SURAL, Site.INGUINAL, People.HEIGHT)).isEqualTo(Optional.empty());
  }
}
