package org.ranvier.axon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.testing.Law;

class BlockThresholdTest {

  private static final BlockThreshold SODIUM =
      new BlockThreshold(0, SearchRange.of(0.03, 1, Scale.LINEAR));

  @Test
  void a_block_by_five_nodes_is_found() {
    Result result = Asked.ask(SODIUM, Asked.withSodium(0.5));

    // Blocks at 0.1611 and passes at 0.1614: NEURON 8.2.2, own implementation, see
    // block-thresholds.csv;
    // at standard accuracy within 0.3 %.
    assertThat(Asked.figure(result.answers().getFirst())).isBetween(0.1606, 0.1619);
    assertThat(result.answers().getFirst())
        .endsWith("(share of sodium channels left, nodes 22 to 26).");
    assertThat(((Figure.Curves) result.figures().getFirst()).marks()).hasSize(1);
  }

  @Test
  void a_lesion_that_never_blocks_is_said_to_never_block() {
    BlockThreshold mild = new BlockThreshold(0, SearchRange.of(0.5, 1, Scale.LINEAR));
    BlockThreshold grave = new BlockThreshold(0, SearchRange.of(0.01, 0.1, Scale.LOGARITHMIC));

    assertThat(Asked.ask(mild, Asked.withSodium(0.5)).answers())
        .containsExactly(
            "Never blocks between 0.5 and 1 (share of sodium channels left, nodes 22 to 26).");
    assertThat(Asked.ask(grave, Asked.withSodium(0.5)).answers())
        .containsExactly(
            "Always blocks between 0.01 and 0.1 (share of sodium channels left, nodes 22 to 26).");
  }

  @Test
  void a_passage_that_the_end_of_the_axon_may_have_helped_is_undecided() {
    Axon tooShort =
        Axon.healthy(10, 31).with(Lesion.uniform(LesionKind.SODIUM_CHANNELS, 22, 5, 0.5));

    Result result = Asked.ask(SODIUM, tooShort);

    assertThat(result.answers().getFirst())
        .startsWith("Undecided between 0.03 and 1 ")
        .contains("the impulse passes at 0, blocks at ");
    assertThat(result.notes()).anyMatch(note -> note.startsWith("Undecided at 1, counted neither"));
  }

  @Test
  void a_lesion_that_leaves_no_rest_is_undecided() {
    Axon persistent =
        Axon.healthy(10, 51)
            .with(
                Lesion.ofChannel(
                    LesionKind.NODE_CONDUCTANCE, "persistent-sodium", 23, 1, 1, 1, 1, 1));

    Result result =
        Asked.ask(new BlockThreshold(0, SearchRange.of(1, 20, Scale.LINEAR)), persistent);

    assertThat(result.notes()).anyMatch(note -> note.startsWith("Undecided at 20"));
    assertThat(result.notes()).anyMatch(note -> note.contains("no stable rest"));
  }

  @Test
  void a_lesion_that_is_not_there_cannot_be_varied() {
    assertThatThrownBy(() -> Asked.ask(SODIUM, Axon.healthy(10, 51)))
        .hasMessage(
            "A threshold needs a lesion to vary, but lesion 0 was asked for and the axon has 0 lesions");
  }

  @Test
  void a_cooler_axon_needs_fewer_sodium_channels() {
    double warm = threshold(37);
    double cool = threshold(32);
    double cold = threshold(27);

    assertThat(cool).isLessThan(warm);
    assertThat(cold).isLessThan(cool);
  }

  private static double threshold(double celsius) {
    Result result = Asked.ask(SODIUM, Asked.withSodium(0.5).at(celsius));
    return Asked.figure(result.answers().getFirst());
  }

  @Law(cases = 6)
  void delay_grows_with_severity(SplittableRandom random) {
    double micrometres = random.nextDouble(6, 15);
    int count = random.nextInt(1, 7);
    LesionKind kind = random.nextBoolean() ? LesionKind.SODIUM_CHANNELS : LesionKind.MYELIN;
    Axon axon =
        Axon.healthy(micrometres, 46)
            .with(Lesion.uniform(kind, random.nextInt(15, 24), count, 0.5));

    Result result =
        Asked.ask(new BlockThreshold(0, new SearchRange(1, 0.02, Scale.LOGARITHMIC, 0.05)), axon);

    List<Double> delays = Asked.numbers(result, 3);
    assertThat(delays).hasSizeGreaterThan(3).isSorted();
  }
}
