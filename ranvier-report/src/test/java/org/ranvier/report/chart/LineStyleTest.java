package org.ranvier.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineStyleTest {

  @Test
  void no_two_of_thirty_six_series_look_alike() {
    assertThat(IntStream.range(0, 36).mapToObj(LineStyle::of)).doesNotHaveDuplicates();
  }

  @Test
  void no_two_of_twelve_lines_look_alike_without_colour() {
    assertThat(
            IntStream.range(0, 12)
                .mapToObj(LineStyle::of)
                .map(style -> style.pattern() + " " + style.strokeWidth()))
        .doesNotHaveDuplicates();
  }
}
