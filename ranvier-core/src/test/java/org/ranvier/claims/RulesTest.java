package org.ranvier.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final Scope WEEKS = Scope.between(3, 6, "weeks");

  @Test
  void a_figure_within_the_scope_supports() {
    assertThat(Rules.within(WEEKS, List.of(Magnitude.of(4)))).isEqualTo(Bearing.SUPPORTS);
    assertThat(Rules.within(WEEKS, List.of(Magnitude.between(3, 6)))).isEqualTo(Bearing.SUPPORTS);
  }

  @Test
  void an_interval_that_reaches_beyond_supports_in_part() {
    assertThat(Rules.within(WEEKS, List.of(Magnitude.between(5, 8)))).isEqualTo(Bearing.PARTLY);
    assertThat(Rules.within(WEEKS, List.of(Magnitude.between(1, 9)))).isEqualTo(Bearing.PARTLY);
  }

  @Test
  void an_interval_that_ends_where_the_scope_begins_contradicts() {
    assertThat(Rules.within(WEEKS, List.of(Magnitude.between(0, 3))))
        .isEqualTo(Bearing.CONTRADICTS);
  }

  @Test
  void an_end_that_is_open_does_not_belong_to_the_scope() {
    Scope most = Scope.above(50, "%");
    assertThat(Rules.within(most, List.of(Magnitude.of(50)))).isEqualTo(Bearing.CONTRADICTS);
    assertThat(Rules.within(most, List.of(Magnitude.of(50.1)))).isEqualTo(Bearing.SUPPORTS);
    assertThat(Rules.within(Scope.below(0, ""), List.of(Magnitude.of(0))))
        .isEqualTo(Bearing.CONTRADICTS);
  }

  @Test
  void of_several_figures_the_median_decides_whether_they_support() {
    List<Magnitude> figures = List.of(Magnitude.of(4), Magnitude.of(5), Magnitude.of(20));
    assertThat(Rules.within(WEEKS, figures)).isEqualTo(Bearing.SUPPORTS);
  }

  @Test
  void one_figure_within_the_scope_is_enough_not_to_contradict() {
    List<Magnitude> figures = List.of(Magnitude.of(4), Magnitude.of(10), Magnitude.of(20));
    assertThat(Rules.within(WEEKS, figures)).isEqualTo(Bearing.PARTLY);
  }

  @Test
  void an_order_takes_intervals_that_lie_apart() {
    Magnitude high = Magnitude.between(5, 7);
    Magnitude low = Magnitude.between(1, 3);
    assertThat(Rules.ordered(high, low)).isEqualTo(Bearing.SUPPORTS);
    assertThat(Rules.ordered(low, high)).isEqualTo(Bearing.CONTRADICTS);
    assertThat(Rules.ordered(high, Magnitude.between(4, 6))).isEqualTo(Bearing.PARTLY);
    assertThat(Rules.ordered(low, low)).isEqualTo(Bearing.PARTLY);
  }

  @Test
  void one_voice_against_leaves_agreement_incomplete() {
    assertThat(Rules.together(List.of(Bearing.SUPPORTS, Bearing.SUPPORTS, Bearing.CONTRADICTS)))
        .contains(Verdict.INCOMPLETE);
    assertThat(Rules.together(List.of(Bearing.SUPPORTS, Bearing.SUPPORTS, Bearing.PARTLY)))
        .contains(Verdict.AGREES);
    assertThat(Rules.together(List.of(Bearing.SUPPORTS, Bearing.PARTLY)))
        .contains(Verdict.INCOMPLETE);
  }

  @Test
  void a_model_alone_decides_nothing() {
    assertThat(Rules.whole(Optional.empty(), Optional.of(Verdict.AGREES)))
        .isEqualTo(Verdict.INCOMPLETE);
    assertThat(Rules.whole(Optional.empty(), Optional.of(Verdict.DISAGREES)))
        .isEqualTo(Verdict.INCOMPLETE);
  }

  @Test
  void what_nothing_is_known_of_is_not_modelled() {
    assertThat(Rules.whole(Optional.empty(), Optional.empty())).isEqualTo(Verdict.NOT_MODELLED);
  }

  @Test
  void a_part_that_nothing_is_known_of_leaves_the_claim_incomplete() {
    assertThat(Rules.ofParts(List.of(Verdict.AGREES, Verdict.NOT_MODELLED)))
        .isEqualTo(Verdict.INCOMPLETE);
    assertThat(Rules.ofParts(List.of(Verdict.AGREES, Verdict.AGREES))).isEqualTo(Verdict.AGREES);
  }

  @Test
  void a_scope_without_room_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scope.between(6, 3, "weeks"))
        .withMessageContaining("from 6.0 to 3.0");
  }
}
