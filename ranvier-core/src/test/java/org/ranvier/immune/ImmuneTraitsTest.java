package org.ranvier.immune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;

class ImmuneTraitsTest {

  private static final int PEOPLE = 20_000;

  private static ImmuneTraits draw(long seed, Map<String, Double> figures) {
    return ImmuneTraits.draw(80, true, Streams.of(seed), figures);
  }

  private static double[] sorted(ToDoubleFunction<ImmuneTraits> figure) {
    double[] values = new double[PEOPLE];
    for (int seed = 0; seed < PEOPLE; seed++) {
      values[seed] = figure.applyAsDouble(draw(seed, Map.of()));
    }
    Arrays.sort(values);
    return values;
  }

  /// @return standard deviation of the logarithm from the middle two thirds
  private static double logSpread(double[] sorted) {
    return Math.log(sorted[(int) (0.8413 * PEOPLE)] / sorted[(int) (0.1587 * PEOPLE)]) / 2;
  }

  @Test
  void figures_are_spread_as_the_file_says() {
    assertSpread("low-clearance", traits -> traits.kinetics().lowClearanceLitresPerDay());
    assertSpread("baseline-immunoglobulin", traits -> traits.kinetics().baselineGramsPerLitre());
    assertSpread("half-inhibition", ImmuneTraits::halfInhibitionGramsPerLitre);
    ImmuneFigure most = ImmuneModel.shipped().figure("inhibition-most");
    double[] drawn = sorted(ImmuneTraits::inhibitionMost);
    assertThat(drawn[PEOPLE / 2]).isCloseTo(most.value(), within(0.003));
    double odds = most.value() / (1 - most.value()) * Math.exp(-most.spread());
    assertThat(drawn[(int) (0.1587 * PEOPLE)]).isCloseTo(odds / (1 + odds), within(0.008));
  }

  private static void assertSpread(String name, ToDoubleFunction<ImmuneTraits> trait) {
    ImmuneFigure figure = ImmuneModel.shipped().figure(name);
    double[] drawn = sorted(trait);
    assertThat(drawn[PEOPLE / 2]).as(name).isCloseTo(figure.value(), withinPercentage(1.5));
    assertThat(logSpread(drawn))
        .as(name)
        .isCloseTo(Math.sqrt(Math.log1p(figure.spread() * figure.spread())), within(0.01));
  }

  @Test
  void agents_work_in_the_share_of_people_that_the_file_says() {
    int working = 0;
    for (int seed = 0; seed < PEOPLE; seed++) {
      working += draw(seed, Map.of()).answer(Agent.RITUXIMAB).equals(AgentAnswer.NONE) ? 0 : 1;
    }
    assertThat(working / (double) PEOPLE).isCloseTo(0.2, within(0.01));
  }

  @Test
  void given_figure_is_taken_and_changes_no_other() {
    ImmuneTraits drawn = draw(3, Map.of());
    ImmuneTraits given = draw(3, Map.of("baseline-immunoglobulin", 6.0, "rituximab-chance", 1.0));
    assertThat(given.kinetics().baselineGramsPerLitre()).isEqualTo(6);
    assertThat(given.answer(Agent.RITUXIMAB).antibodyFall()).isEqualTo(0.5);
    assertThat(given.kinetics().centralLitres()).isEqualTo(drawn.kinetics().centralLitres());
    assertThat(given.halfInhibitionGramsPerLitre()).isEqualTo(drawn.halfInhibitionGramsPerLitre());
    assertThat(given.answer(Agent.CORTICOSTEROID)).isEqualTo(drawn.answer(Agent.CORTICOSTEROID));
  }

  @Test
  void same_seed_draws_the_same_person() {
    assertThat(draw(7, Map.of())).isEqualTo(draw(7, Map.of()));
    assertThat(draw(7, Map.of())).isNotEqualTo(draw(8, Map.of()));
  }

  @Test
  void person_without_answer_has_little_inhibition() {
    assertThat(ImmuneTraits.usual(80, false).inhibitionMost()).isLessThan(0.3);
    assertThat(ImmuneTraits.usual(80, true).inhibitionMost()).isGreaterThan(0.8);
  }

  @Test
  void clearance_and_volume_rise_with_weight() {
    KineticTraits light = KineticTraits.usual(50);
    KineticTraits heavy = KineticTraits.usual(100);
    assertThat(heavy.lowClearanceLitresPerDay() / light.lowClearanceLitresPerDay())
        .isCloseTo(Math.pow(2, 0.62), within(1e-9));
    assertThat(heavy.centralLitres() / light.centralLitres())
        .isCloseTo(Math.pow(2, 0.8), within(1e-9));
    assertThat(heavy.baselineGramsPerLitre()).isEqualTo(light.baselineGramsPerLitre());
  }

  @Test
  void unknown_figure_is_refused() {
    assertThatThrownBy(() -> draw(1, Map.of("height", 1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("There is no figure 'height' of immunity; there are");
    assertThat(ImmuneTraits.figureNames())
        .contains("baseline-immunoglobulin", "cyclophosphamide-antibody-fall")
        .doesNotContain("agent-steepness");
  }

  @Test
  void impossible_figure_is_refused_in_one_sentence() {
    assertThatThrownBy(() -> draw(1, Map.of("baseline-immunoglobulin", -1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The baseline of immunoglobulin must be above 0, but is -1.0");
    assertThatThrownBy(() -> draw(1, Map.of("subcutaneous-share", 1.2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The subcutaneous share must be above 0 and at most 1, but is 1.2");
    assertThatThrownBy(() -> draw(1, Map.of("rituximab-chance", 2.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The chance that rituximab works must be from 0 to 1, but is 2.0");
    assertThatThrownBy(() -> draw(1, Map.of("cyclophosphamide-antibody-fall", 1.5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be from 0 to 1, but is 1.5");
  }
}
