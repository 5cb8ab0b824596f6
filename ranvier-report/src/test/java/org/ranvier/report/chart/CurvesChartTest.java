package org.ranvier.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ranvier.report.examples.ConductExample;
import org.ranvier.result.Figure;

class CurvesChartTest {

  private static final double[] X = {1, 2, 3, 4, 5};

  @Test
  void every_series_and_every_mark_is_drawn_and_named() {
    String svg = ConductFigure.draw("f", ConductExample.threshold());
    ChartXml chart = new ChartXml(svg);
    assertThat(chart.paths("series")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(chart.paths("point")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(String.join(" ", chart.words()))
        .contains("five nodes damaged", "healthy axon", "recomputed at FINE", "block below 0.22")
        .contains("share of sodium channels left", "delay across five nodes (ms)");
    assertThat(svg).doesNotContain("NaN", "Infinity");
    assertThat(chart.all("title").getFirst().getTextContent()).isEqualTo("Delay across the lesion");
    assertThat(chart.all("desc").getFirst().getTextContent()).contains("block below 0.22");
  }

  @Test
  void a_value_that_is_missing_breaks_the_line() {
    ChartXml chart = chart(false, line("a", 1, 2, Double.NaN, 4, 5));
    assertThat(chart.paths("series")).singleElement().asString().matches("M[^M]+M[^M]+");
  }

  @Test
  void a_value_between_two_that_are_missing_is_drawn_as_a_point() {
    ChartXml chart = chart(false, line("a", 1, Double.NaN, 3, Double.NaN, 5));
    assertThat(chart.paths("series")).isEmpty();
    assertThat(chart.paths("point")).hasSize(3);
  }

  @Test
  void lines_that_end_apart_are_named_at_their_ends() {
    ChartXml chart = chart(false, line("rising", 1, 2, 3, 4, 5), line("falling", 5, 4, 3, 2, 1));
    assertThat(chart.words()).contains("rising", "falling");
    assertThat(chart.paths("series")).as("no list below").hasSize(2);
    assertThat(baseline(chart, "rising")).isLessThan(baseline(chart, "falling"));
  }

  @Test
  void lines_that_end_together_are_named_where_they_are_apart() {
    ChartXml chart = chart(false, line("upper", 1, 9, 9, 9, 0), line("lower", 1, 1, 1, 1, 0));
    assertThat(chart.words()).contains("upper", "lower");
    assertThat(chart.paths("series")).as("no list below").hasSize(2);
    assertThat(baseline(chart, "lower") - baseline(chart, "upper")).isGreaterThan(80);
  }

  @Test
  void too_many_lines_are_named_in_a_list_with_a_piece_of_each() {
    Figure.Series[] many =
        IntStream.range(0, 30)
            .mapToObj(i -> line("line " + i, i, i, i, i, i))
            .toArray(Figure.Series[]::new);
    ChartXml chart = chart(false, many);
    assertThat(chart.paths("series")).hasSize(60);
    assertThat(chart.words()).contains("line 0", "line 29");
  }

  @Test
  void what_has_no_place_on_a_logarithmic_axis_is_said() {
    ChartXml chart =
        chart(true, line("gain", 10, 0, 100, -5, 1000), line("none", -1, -1, -1, 0, 0));
    assertThat(String.join(" ", chart.words()))
        .contains("gain: values of 0 or less have no place on a logarithmic axis; left out: 2.")
        .contains("none: values of 0 or less");
  }

  @Test
  void a_series_without_values_is_said_to_have_none() {
    double none = Double.NaN;
    assertThat(chart(false, line("lost", none, none, none, none, none)).words())
        .contains("lost: no values.");
  }

  @Test
  void words_are_shown_and_not_read_as_markup() {
    String attack = "</svg><script>alert(1)</script> & \"so\" on";
    Figure.Axis axis = new Figure.Axis(attack, false);
    Figure.Curves curves =
        new Figure.Curves(
            "x",
            attack,
            attack,
            axis,
            axis,
            List.of(line(attack, 1, 2, 3, 4, 5)),
            List.of(new Figure.Mark(attack, 3)));
    ChartXml chart = new ChartXml(ConductFigure.draw("f", curves));
    assertThat(chart.all("script")).isEmpty();
    assertThat(chart.all("title").getFirst().getTextContent()).isEqualTo(attack);
  }

  @Test
  void a_series_of_unequal_lengths_is_refused() {
    Figure.Series series = new Figure.Series("short", X, new double[] {1, 2}, true);
    assertThatThrownBy(() -> chart(false, series))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A series must have as many vertical values as horizontal ones, but short has 2 and 5");
  }

  private static double baseline(ChartXml chart, String words) {
    return chart.all("text").stream()
        .filter(text -> text.getTextContent().equals(words))
        .mapToDouble(text -> Double.parseDouble(text.getAttribute("y")))
        .findFirst()
        .orElseThrow();
  }

  private static Figure.Series line(String name, double... y) {
    return new Figure.Series(name, X, y, true);
  }

  private static ChartXml chart(boolean logarithmic, Figure.Series... series) {
    return new ChartXml(
        ConductFigure.draw(
            "f",
            new Figure.Curves(
                "c",
                "Curves",
                "",
                new Figure.Axis("x", false),
                new Figure.Axis("y", logarithmic),
                List.of(series),
                List.of())));
  }
}
