package org.ranvier.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SegmentLibraryTest {

  @Test
  void bytes_are_the_same_for_any_number_of_threads() {
    SegmentPrior prior = SmallLibrary.prior(1500, 100);
    byte[] one = SmallLibrary.maker(prior).make(1, () -> {}).bytes();
    byte[] three = SmallLibrary.maker(prior).make(3, () -> {}).bytes();
    assertThat(three).isEqualTo(one);
  }

  @Test
  void library_read_from_its_bytes_has_the_same_bytes() {
    byte[] bytes = SmallLibrary.library().bytes();
    SegmentLibrary read = SegmentLibrary.read("a version", ByteBuffer.wrap(bytes));
    assertThat(read.bytes()).isEqualTo(bytes);
    assertThat(read.version()).isEqualTo("a version");
    assertThat(read.size()).isEqualTo(SmallLibrary.library().size());
  }

  @Test
  void library_cut_short_is_refused() {
    byte[] bytes = SmallLibrary.library().bytes();
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    assertThatThrownBy(() -> SegmentLibrary.read("a version", ByteBuffer.wrap(half)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void version_changes_with_any_figure_of_the_prior() {
    assertThat(SmallLibrary.maker(SmallLibrary.changed("narrow: 60", "narrow: 61")).version())
        .isNotEqualTo(LibraryMaker.shipped().version());
  }

  @Test
  void every_step_is_reported() {
    SegmentPrior prior = SmallLibrary.prior(1200, 100);
    java.util.concurrent.atomic.AtomicInteger steps =
        new java.util.concurrent.atomic.AtomicInteger();
    SmallLibrary.maker(prior).make(2, steps::incrementAndGet);
    assertThat(steps.get()).isEqualTo(SmallLibrary.maker(prior).steps());
  }

  @Test
  void ranks_give_back_the_values() {
    Ranks blocked = SmallLibrary.library().damage(Damage.BLOCKED);
    for (double value : new double[] {0.001, 0.02, 0.1, 0.5, 0.9, 0.999}) {
      assertThat(blocked.valueOf(blocked.scoreOf(value)))
          .isCloseTo(value, org.assertj.core.data.Offset.offset(0.002));
    }
  }
}
