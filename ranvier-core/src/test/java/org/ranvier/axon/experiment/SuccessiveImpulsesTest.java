package org.ranvier.axon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.result.Result;

class SuccessiveImpulsesTest {

  private static final Axon HEALTHY = Axon.healthy(10, 31);

  private static String first(Question question, Axon axon) {
    return Asked.ask(question, axon).answers().getFirst();
  }

  @Test
  void two_shocks_3_ms_apart_both_pass_a_healthy_axon_and_of_two_0_6_ms_apart_one() {
    assertThat(first(new PairedShocks(3, Optional.empty()), HEALTHY))
        .startsWith("Both arrive: shocks 3 ms apart, and 3.");
    assertThat(first(new PairedShocks(0.6, Optional.empty()), HEALTHY))
        .isEqualTo("One arrives of two shocks 0.6 ms apart: the second sent off no impulse.");
  }

  @Test
  void a_lesion_lengthens_the_refractory_period_of_transmission() {
    Axon damaged = Asked.withSodium(0.2);

    double healthy = Asked.figure(Asked.ask(PairedShocks.usual(), HEALTHY).answers().getLast());
    Result result = Asked.ask(PairedShocks.usual(), damaged);

    assertThat(healthy).isBetween(0.7, 1.2);
    assertThat(Asked.figure(result.answers().getLast())).isGreaterThan(2 * healthy);
    assertThat(result.answers().getFirst())
        .endsWith("the other impulse was sent off and blocked on its way.");
  }

  @Test
  void a_blocked_axon_lets_no_impulse_of_a_pair_or_train_pass() {
    assertThat(Asked.ask(PairedShocks.usual(), Asked.withSodium(0.1)).answers())
        .containsExactly(
            "None arrives of two shocks 3 ms apart.",
            "The second impulse never arrives between 0.4 and 10 ms.");
    assertThat(first(Train.usual(), Asked.withSodium(0.1))).startsWith("0 of 10 arrive at 100 Hz");
  }

  @Test
  void a_train_comes_through_a_healthy_axon_and_is_thinned_by_a_lesion() {
    assertThat(first(Train.usual(), HEALTHY))
        .isEqualTo("10 of 10 arrive at 100 Hz; 10 impulses went out.");
    assertThat(first(new Train(250, 6, Optional.empty()), Asked.withSodium(0.18)))
        .matches("[1-5] of 6 arrive at 250 Hz; 6 impulses went out\\.");
  }

  @Test
  void the_highest_rate_that_is_followed_is_bracketed() {
    SearchRange rates = new SearchRange(200, 1500, Scale.LOGARITHMIC, 0.02);

    String answer = Asked.ask(new Train(200, 4, Optional.of(rates)), HEALTHY).answers().getLast();

    assertThat(Asked.figure(answer)).isBetween(500.0, 1200.0);
    assertThat(answer).contains("is the highest rate that the axon follows one to one");
  }

  @Test
  void an_axon_whose_cold_end_fires_again_by_itself_has_no_refractory_period_of_transmission() {
    Axon cold = HEALTHY.at(25);

    assertThat(Asked.ask(PairedShocks.usual(), cold).answers().getLast())
        .startsWith("No refractory period of transmission can be given, because a single shock");
    assertThat(first(Train.usual(), cold))
        .contains("more than shocks, for some began by themselves");
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    assertThatThrownBy(() -> new PairedShocks(0.1, Optional.empty()))
        .hasMessageContaining("from 0.2 to 1000.0 ms, but is 0.1 ms");
    assertThatThrownBy(() -> new Train(0, 5, Optional.empty()))
        .hasMessageContaining("from 0.1 to 2000.0 Hz, but is 0.0 Hz");
    assertThatThrownBy(() -> new Train(10, 1, Optional.empty()))
        .hasMessage("A train must have from 2 to 1000 shocks, but has 1");
    assertThatThrownBy(() -> new Train(0.5, 100, Optional.empty()))
        .hasMessage(
            "A train must last 20.0 s at most, but 100 shocks last 200 s at 0.5 Hz; take fewer or a higher rate");
    Axon tooShort = HEALTHY.with(Lesion.uniform(LesionKind.SODIUM_CHANNELS, 22, 5, 0.5));
    assertThatThrownBy(() -> Asked.ask(Train.usual(), tooShort))
        .hasMessage(
            "Impulses are counted at the far end, which needs 10 nodes after the last lesion, but there are 4; add nodes");
  }
}
