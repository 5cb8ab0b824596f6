package org.ranvier.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class StreamsTest {

  @Test
  void generator_sameNames_givesTheSameNumbers() {
    RandomGenerator one = Streams.of(7).with("median").with(3).generator();
    RandomGenerator other = Streams.of(7).with("median").with(3).generator();
    for (int i = 0; i < 100; i++) {
      assertThat(one.nextLong()).isEqualTo(other.nextLong());
    }
  }

  @Test
  void generator_isPinned_soThatRecordsMadeTodayCanBeMadeAgain() {
    assertThat(Streams.of(1).with("median").with(2).generator().nextLong())
        .isEqualTo(6631400414576078476L);
  }

  @Test
  void key_ofManyNames_isDifferentForEach() {
    Set<Long> keys = new HashSet<>();
    int made = 0;
    for (long seed = 0; seed < 20; seed++) {
      for (String name : new String[] {"", "a", "b", "ab", "ba", "aa"}) {
        for (int number = 0; number < 20; number++) {
          keys.add(Streams.of(seed).with(name).with(number).key());
          made++;
        }
      }
    }
    assertThat(keys).hasSize(made);
    assertThat(Streams.of(1).with("a").with("b").key())
        .isNotEqualTo(Streams.of(1).with("ab").key());
  }

  @Test
  void firstNumbers_ofNeighbouringStreams_areUniformAndNotRelated() {
    int streams = 20_000;
    double mean = 0;
    double product = 0;
    double before = Streams.of(1).with(-1).generator().nextDouble() - 0.5;
    for (int i = 0; i < streams; i++) {
      double value = Streams.of(1).with(i).generator().nextDouble() - 0.5;
      mean += value / streams;
      product += value * before / streams * 12;
      before = value;
    }
    // Four standard errors.
    assertThat(mean).isCloseTo(0, within(4 * Math.sqrt(1.0 / 12 / streams)));
    assertThat(product).isCloseTo(0, within(4 / Math.sqrt(streams)));
  }
}
