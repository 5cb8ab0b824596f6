package org.ranvier.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutLawTest {

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_thinned_line_strays_from_no_point_by_more_than_the_tolerance(long seed) {
    Random random = new Random(seed);
    List<Polyline.Point> points = new ArrayList<>();
    double y = 0;
    for (int i = 0; i < 300; i++) {
      y = 0.95 * y + random.nextGaussian();
      points.add(new Polyline.Point(i * 0.4, i == 150 ? 80 : y));
    }
    List<Polyline.Point> thinned = Thinning.of(points, 0.5);
    assertThat(thinned).hasSizeLessThan(points.size()).isSubsetOf(points);
    assertThat(thinned).contains(points.getFirst(), points.get(150), points.getLast());
    for (Polyline.Point point : points) {
      assertThat(distance(point, thinned)).isLessThanOrEqualTo(0.5 + 1e-9);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void labels_moved_apart_do_not_overlap_and_stay_between_the_ends(long seed) {
    Random random = new Random(seed);
    int count = random.nextInt(1, 9);
    double[] wanted = random.doubles(count, -10, 210).toArray();
    double[] heights = random.doubles(count, 10, 24).toArray();
    double[] places = Apart.spread(wanted, heights, 0, 200);
    for (int i = 0; i < count; i++) {
      assertThat(places[i]).isBetween(heights[i] / 2 - 1e-9, 200 - heights[i] / 2 + 1e-9);
      for (int k = 0; k < i; k++) {
        assertThat(Math.abs(places[i] - places[k]))
            .isGreaterThanOrEqualTo((heights[i] + heights[k]) / 2 - 1e-9);
        assertThat(places[i] < places[k]).isEqualTo(wanted[i] < wanted[k]);
      }
    }
  }

  @Test
  void labels_that_are_apart_stay_where_they_are() {
    double[] wanted = {150, 20, 80};
    assertThat(Apart.spread(wanted, new double[] {16, 16, 16}, 0, 200)).containsExactly(wanted);
  }

  @Test
  void words_break_into_lines_that_fit() {
    String words = "share of sodium channels that are left at the damaged nodes";
    assertThat(Words.lines(words, 150))
        .hasSizeGreaterThan(2)
        .allMatch(line -> Words.width(line) <= 150);
    assertThat(String.join(" ", Words.lines(words, 150))).isEqualTo(words);
  }

  private static double distance(Polyline.Point point, List<Polyline.Point> line) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < line.size(); i++) {
      Polyline.Point a = line.get(i - 1);
      Polyline.Point b = line.get(i);
      nearest =
          Math.min(nearest, Line2D.ptSegDist(a.x(), a.y(), b.x(), b.y(), point.x(), point.y()));
    }
    return nearest;
  }
}
