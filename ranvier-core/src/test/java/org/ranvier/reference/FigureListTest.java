package org.ranvier.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FigureListTest {

  private static final String YAML =
      """
      limit: {value: 5, unit: mm, source: somebody, verified: false}
      """;

  private static Entry entry(String yaml) {
    return ReferenceFile.parse(yaml, "figures.yaml");
  }

  @Test
  void a_figure_has_a_value_and_a_source() {
    FigureList figures = new FigureList(entry(YAML), "limit");
    assertThat(figures.value("limit")).isEqualTo(5);
    assertThat(figures.source("limit").text()).isEqualTo("somebody (not verified)");
  }

  @Test
  void a_figure_that_is_missing_or_not_asked_for_or_without_unit_is_a_mistake() {
    assertThatThrownBy(() -> new FigureList(entry(YAML), "limit", "other"))
        .isInstanceOf(ReferenceException.class)
        .hasMessageContaining("other");
    assertThatThrownBy(() -> new FigureList(entry(YAML), "other"))
        .isInstanceOf(ReferenceException.class)
        .hasMessageContaining("limit");
    assertThatThrownBy(
            () -> new FigureList(entry("limit: {value: 5, source: x, verified: true}"), "limit"))
        .isInstanceOf(ReferenceException.class)
        .hasMessageContaining("unit");
    assertThatThrownBy(() -> new FigureList(entry(YAML), "limit").value("else"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("else");
  }
}
