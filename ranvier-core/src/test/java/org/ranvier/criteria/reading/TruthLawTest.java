package org.ranvier.criteria.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The laws of strong Kleene logic.
class TruthLawTest {

  private static Stream<List<Truth>> pairs() {
    return Stream.of(Truth.values())
        .flatMap(one -> Stream.of(Truth.values()).map(other -> List.of(one, other)));
  }

  @Test
  void and_and_or_do_not_mind_the_order() {
    assertThat(pairs())
        .allSatisfy(pair -> {
          assertThat(pair.get(0).and(pair.get(1))).isEqualTo(pair.get(1).and(pair.get(0)));
          assertThat(pair.get(0).or(pair.get(1))).isEqualTo(pair.get(1).or(pair.get(0)));
        });
  }

  @Test
  void the_opposite_of_and_is_or_of_the_opposites() {
    assertThat(pairs())
        .allSatisfy(pair ->
            assertThat(pair.get(0).and(pair.get(1)).not())
                .isEqualTo(pair.get(0).not().or(pair.get(1).not())));
  }

  @ParameterizedTest
  @EnumSource
  void the_opposite_of_the_opposite_is_the_same(Truth truth) {
    assertThat(truth.not().not()).isEqualTo(truth);
  }

  @ParameterizedTest
  @EnumSource
  void and_with_true_and_or_with_false_change_nothing(Truth truth) {
    assertThat(truth.and(Truth.TRUE)).isEqualTo(truth);
    assertThat(truth.or(Truth.FALSE)).isEqualTo(truth);
    assertThat(truth.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
    assertThat(truth.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
  }

  @Test
  void unknown_stays_unknown_unless_the_other_decides() {
    assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.UNKNOWN.and(Truth.UNKNOWN)).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.UNKNOWN.or(Truth.UNKNOWN)).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
    assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
    assertThat(Truth.TRUE.not()).isEqualTo(Truth.FALSE);
  }

  @Test
  void learning_what_is_unknown_never_turns_a_decided_result_round() {
    for (Truth other : Truth.values()) {
      for (Truth learnt : Truth.values()) {
        if (Truth.UNKNOWN.and(other) != Truth.UNKNOWN) {
          assertThat(learnt.and(other)).isEqualTo(Truth.UNKNOWN.and(other));
        }
        if (Truth.UNKNOWN.or(other) != Truth.UNKNOWN) {
          assertThat(learnt.or(other)).isEqualTo(Truth.UNKNOWN.or(other));
        }
      }
    }
  }
}
