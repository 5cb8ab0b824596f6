package org.ranvier.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ranvier.axon.Passage.Outcome;

class AxonTest {

  private static final Conduction CONDUCTION = Conduction.of(Accuracy.STANDARD);

  @Test
  void the_published_fibres_have_their_published_shape() {
    assertThat(AxonModel.mrg2002().geometry(10))
        .isEqualTo(new Geometry(10, 6.9, 3.3, 1150, 46, 120));
    assertThat(AxonModel.mrg2002().geometry(16))
        .isEqualTo(new Geometry(16, 12.7, 5.5, 1500, 60, 150));
    assertThat(AxonModel.gaines2018().geometry(5.7))
        .isEqualTo(new Geometry(5.7, 3.4, 1.9, 500, 35, 80));
  }

  @Test
  void fibres_between_them_lie_between_them() {
    double before = 0;
    for (double diameter = 5.7; diameter <= 16; diameter += 0.01) {
      double spacing = AxonModel.mrg2002().geometry(diameter).spacingMicrometres();
      assertThat(spacing).isGreaterThan(before);
      before = spacing;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.6 | 41 | 37 | The fibre diameter must be from 5.7 to 16.0 µm, the fibres of the published model, but is 5.6",
        "16.1 | 41 | 37 | The fibre diameter must be from 5.7 to 16.0 µm, the fibres of the published model, but is 16.1",
        "NaN | 41 | 37 | The fibre diameter must be from 5.7 to 16.0 µm, the fibres of the published model, but is NaN",
        "10 | 2 | 37 | An axon must have from 3 to 20000 nodes, but has 2",
        "10 | 41 | 19.9 | The temperature must be from 20.0 to 42.0 °C, but is 19.9",
        "10 | 41 | 42.1 | The temperature must be from 20.0 to 42.0 °C, but is 42.1",
      })
  void what_is_out_of_range_is_refused(
      double diameter, int nodes, double celsius, String sentence) {
    assertThatThrownBy(() -> new Axon(AxonModel.mrg2002(), diameter, nodes, celsius, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @Test
  void a_lesion_beyond_the_axon_is_refused() {
    Lesion last = Lesion.uniform(LesionKind.SODIUM_CHANNELS, 38, 3, 0);
    Lesion internodes = Lesion.uniform(LesionKind.MYELIN, 38, 3, 0.5);

    assertThat(Axon.healthy(10, 41).with(last).lesions()).hasSize(1);
    assertThatThrownBy(() -> Axon.healthy(10, 41).with(internodes))
        .hasMessageContaining("ends beyond its last internode, which is number 39");
  }

  @Test
  void a_value_that_cannot_be_is_refused() {
    assertThatThrownBy(() -> Lesion.uniform(LesionKind.SODIUM_CHANNELS, 0, 1, -0.1))
        .hasMessage(
            "The value of a sodium-channels lesion (share of sodium channels left) must be from 0.0 to 10.0, but is -0.1");
    assertThatThrownBy(() -> Lesion.ofChannel(LesionKind.SODIUM_CHANNELS, "leak", 0, 1))
        .hasMessage("A sodium-channels lesion must not name a channel");
    assertThatThrownBy(() -> Lesion.uniform(LesionKind.NODE_CONDUCTANCE, 0, 1, 2))
        .hasMessage("A node-conductance lesion must name a channel");
    assertThatThrownBy(() ->
            CONDUCTION.impulse(
                Axon.healthy(10, 41).with(Lesion.uniform(LesionKind.RETRACTION, 20, 1, 46))))
        .hasMessageContaining("Retraction must leave some of the juxtaparanode, which is 46.0 µm");
  }

  @Test
  void an_axon_cut_through_conducts_to_the_cut() {
    Passage passage =
        CONDUCTION.impulse(
            Axon.healthy(10, 41).with(Lesion.uniform(LesionKind.INTERRUPTION, 20, 1, 1)));

    assertThat(passage.outcome()).isEqualTo(Outcome.BLOCKED);
    assertThat(passage.lastNode()).isEqualTo(20);
    assertThat(passage.velocityMetresPerSecond(5, 15).orElseThrow()).isCloseTo(56.2, within(0.5));
    assertThat(passage.velocityMetresPerSecond(5, 25)).isEmpty();
  }

  @Test
  void an_axon_that_is_too_short_behind_its_lesion_leaves_the_question_open() {
    Passage passage =
        CONDUCTION.impulse(
            Axon.healthy(10, 41).with(Lesion.uniform(LesionKind.SODIUM_CHANNELS, 30, 3, 0.5)));

    assertThat(passage.outcome()).isEqualTo(Outcome.UNDECIDED);
    assertThat(passage.reason()).contains("add nodes");
  }

  @Test
  void a_lesion_without_damage_changes_nothing() {
    Axon healthy = Axon.healthy(10, 41);
    Axon touched =
        healthy.with(
            Lesion.uniform(LesionKind.MYELIN, 10, 5, 1),
            Lesion.uniform(LesionKind.NODE_LENGTH, 10, 5, 1),
            Lesion.ofChannel(LesionKind.NODE_CONDUCTANCE, "slow-potassium", 10, 1, 1));

    // The whole axon: the window about an impulse is wider where a lesion is.
    List<Stimulus> shock = List.of(Stimulus.ofFirstNode(10));
    assertThat(CONDUCTION.activity(touched, shock, 1, Watch.nothing()).impulses(35).getFirst())
        .isCloseTo(
            CONDUCTION.activity(healthy, shock, 1, Watch.nothing()).impulses(35).getFirst(),
            within(1e-9));
  }

  @Test
  void two_shocks_send_two_impulses() {
    Axon axon = Axon.healthy(10, 21);
    List<Stimulus> shocks = List.of(new Stimulus(10, 0, 0.1, 2), new Stimulus(10, 5, 0.1, 2));

    Activity activity = CONDUCTION.activity(axon, shocks, 8, Watch.nothing());

    assertThat(activity.impulses(16)).hasSize(2);
    assertThat(activity.impulses(4).getLast())
        .isCloseTo(activity.impulses(16).getLast(), within(1e-9));
  }
}
