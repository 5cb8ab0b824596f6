package org.ranvier.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ranvier.result.Figure;

class TracesChartTest {

  private static final Pattern POINT = Pattern.compile("[ML](-?[\\d.]+) (-?[\\d.]+)");

  @Test
  void each_row_has_its_name_and_its_trace() {
    ChartXml chart =
        chart(new Figure.Row("rest", List.of(wave(0, 400, 2))), new Figure.Row("gone", List.of()));

    assertThat(chart.words()).contains("rest", "gone", "time (ms)", "2 mV");
    assertThat(chart.paths("trace")).hasSize(1);
  }

  @Test
  void pieces_side_by_side_do_not_overlap() {
    ChartXml chart =
        chart(new Figure.Row("", List.of(wave(0, 200, 1), wave(20, 200, 1), wave(40, 200, 1))));
    List<String> paths = chart.paths("trace");

    assertThat(paths).hasSize(3);
    for (int i = 1; i < paths.size(); i++) {
      assertThat(least(x(paths.get(i)))).isGreaterThan(most(x(paths.get(i - 1))));
    }
  }

  @Test
  void no_peak_of_a_long_trace_is_lost() {
    double[] millivolts = new double[20_000];
    millivolts[7_777] = 3;
    millivolts[15_001] = -1;
    ChartXml chart =
        chart(new Figure.Row("effort", List.of(new Figure.Piece(0, 0.05, millivolts))));
    double[] y = y(chart.paths("trace").getFirst());
    double zero = y[0];

    // The peak upwards is three times that downwards, to the tenth to which coordinates are kept.
    double up = zero - least(y);
    double down = most(y) - zero;
    assertThat(up).isGreaterThan(50);
    assertThat(up / down).isBetween(2.95, 3.05);
  }

  @Test
  void noise_alone_stays_small() {
    double[] millivolts = new double[400];
    for (int i = 0; i < millivolts.length; i++) {
      millivolts[i] = i % 2 == 0 ? 0.01 : -0.01;
    }
    double[] y =
        y(
            chart(new Figure.Row("rest", List.of(new Figure.Piece(0, 0.05, millivolts))))
                .paths("trace")
                .getFirst());

    assertThat(most(y) - least(y)).isLessThan(20);
  }

  private static Figure.Piece wave(double from, int samples, double height) {
    double[] millivolts = new double[samples];
    for (int i = 0; i < samples; i++) {
      millivolts[i] = height * Math.sin(2 * Math.PI * i / samples);
    }
    return new Figure.Piece(from, 0.05, millivolts);
  }

  private static ChartXml chart(Figure.Row... rows) {
    return new ChartXml(
        ConductFigure.draw("f", new Figure.Traces("t", "Traces", "", "time (ms)", List.of(rows))));
  }

  private static double[] x(String path) {
    return numbers(path, 1);
  }

  private static double[] y(String path) {
    return numbers(path, 2);
  }

  private static double[] numbers(String path, int group) {
    return POINT
        .matcher(path)
        .results()
        .map((MatchResult each) -> each.group(group))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static double least(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  private static double most(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }
}
