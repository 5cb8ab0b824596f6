package org.ranvier.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ranvier.report.examples.ConductExample;
import org.ranvier.result.Figure;

class SpaceTimeChartTest {

  @Test
  void a_block_is_drawn_with_its_lesion_and_the_place_where_the_impulse_stops() {
    String svg = ConductFigure.draw("f", ConductExample.blocked().figures().getFirst());
    ChartXml chart = new ChartXml(svg);
    assertThat(chart.words())
        .contains("no sodium channels", "stops here", "node 21, 24.2 mm", "100 mV", "ms")
        .contains("place (mm from the first node)", "Every 2nd node is drawn.");
    assertThat(chart.paths("trace")).hasSize(25);
    assertThat(chart.paths("impulse")).as("nodes 1, 3 … 21").hasSize(11);
    assertThat(chart.paths("arrest")).hasSize(1);
    assertThat(chart.all("rect").stream().filter(rect -> rect.getAttribute("class").equals("span")))
        .hasSize(1);
    assertThat(chart.all("desc").getFirst().getTextContent())
        .contains("The impulse stops at node 21.");
    assertThat(svg).doesNotContain("NaN", "Infinity");
  }

  @Test
  void a_healthy_axon_shows_no_stop() {
    ChartXml chart =
        new ChartXml(ConductFigure.draw("f", ConductExample.healthy().figures().getFirst()));
    assertThat(chart.words()).doesNotContain("stops here");
    assertThat(chart.paths("impulse")).hasSameSizeAs(chart.paths("trace"));
  }

  @Test
  void few_nodes_are_all_drawn() {
    ChartXml chart = new ChartXml(ConductFigure.draw("f", Waves.of(12, 5, 200, 2)));
    assertThat(chart.paths("trace")).hasSize(12);
    assertThat(chart.paths("impulse")).hasSize(6);
    assertThat(chart.words())
        .contains("damaged <here>")
        .noneMatch(each -> each.startsWith("Every"));
  }

  @ParameterizedTest
  @CsvSource({"3,2,50", "500,300,4000", "4000,2500,300"})
  void a_chart_is_small_whatever_the_axon(int nodes, int last, int samples) {
    String svg = ConductFigure.draw("f", Waves.of(nodes, last, samples, 0.05 * nodes + 1));
    assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200_000);
    assertThat(new ChartXml(svg).paths("trace")).hasSizeBetween(2, 60);
  }

  @Test
  void missing_potentials_break_a_trace() {
    double[] broken = {-80, -80, 20, Double.NaN, Double.NaN, 0, -60, -80, -80, -80};
    double[] quiet = new double[10];
    Arrays.fill(quiet, -80);
    String svg = ConductFigure.draw("f", figure(broken, quiet, quiet));
    assertThat(svg).doesNotContain("NaN");
    assertThat(new ChartXml(svg).paths("trace").getLast()).matches("M[^M]+M[^M]+");
  }

  @Test
  void a_quiet_axon_is_drawn_too() {
    double[] quiet = new double[10];
    String svg = ConductFigure.draw("f", figure(quiet, quiet, quiet));
    assertThat(svg).doesNotContain("NaN", "Infinity");
    assertThat(new ChartXml(svg).paths("trace")).hasSize(3);
  }

  @Test
  void a_node_without_a_potential_for_each_time_is_refused() {
    assertThatThrownBy(() -> ConductFigure.draw("f", figure(new double[9])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A node must have a potential for each time, but node 0 of the figure few has 9 for 10 times");
  }

  private static Figure.SpaceTime figure(double[]... potentials) {
    double[] times = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    double[] places = new double[potentials.length];
    Arrays.setAll(places, i -> i);
    return new Figure.SpaceTime("few", "Few", "", times, places, potentials, List.of());
  }
}
