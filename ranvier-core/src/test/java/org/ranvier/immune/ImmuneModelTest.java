package org.ranvier.immune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ranvier.record.Agent;
import org.ranvier.reference.ReferenceException;
import org.ranvier.reference.ReferenceFile;

class ImmuneModelTest {

  private static ImmuneModel read(String figure, String agent) {
    return ImmuneModel.of(
        ReferenceFile.parse(
            "format: ranvier.immune/1\nfigures:\n  one: {%s}\nagents:\n  %s"
                .formatted(figure, agent),
            "file.yaml"));
  }

  @Test
  void shipped_figures_all_have_a_unit_and_a_source() {
    ImmuneModel model = ImmuneModel.shipped();
    assertThat(model.figures())
        .isNotEmpty()
        .allSatisfy((name, figure) -> {
          assertThat(figure.unit()).as(name).isNotBlank();
          assertThat(figure.source().citation()).as(name).isNotBlank();
          assertThat(figure.spread()).as(name).isBetween(0.0, 1.0);
        });
    assertThat(model.agents())
        .allSatisfy((agent, effect) -> {
          assertThat(effect.source().citation()).as(agent.id()).isNotBlank();
          assertThat(effect.chance()).as(agent.id()).isBetween(0.0, 1.0);
        })
        .doesNotContainKeys(Agent.IMMUNOGLOBULIN, Agent.ECULIZUMAB, Agent.ORTHOSIS);
  }

  @Test
  void unknown_agent_is_refused() {
    assertThatThrownBy(() ->
            read(
                "value: 1, unit: g, source: x, verified: true",
                "leeches: {every-days: 1, lasting-days: 1, chance: 1, source: x, verified: true}"))
        .isInstanceOf(ReferenceException.class)
        .hasMessage("file.yaml/agents/leeches must be the word for a treatment");
  }

  @Test
  void unknown_scale_is_refused() {
    assertThatThrownBy(() ->
            read(
                "value: 1, unit: g, scale: cubic, source: x, verified: true",
                "rituximab: {every-days: 1, lasting-days: 1, chance: 1, source: x, verified: true}"))
        .isInstanceOf(ReferenceException.class)
        .hasMessage(
            "file.yaml/figures/one/scale must be logit, or left out for a lognormal figure");
  }
}
