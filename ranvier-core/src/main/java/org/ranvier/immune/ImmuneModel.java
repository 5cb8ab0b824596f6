package org.ranvier.immune;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ranvier.record.Agent;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// The figures of a file of the format `ranvier.immune/1`.
///
/// @param figures by name
/// @param agents that work by their level
record ImmuneModel(Map<String, ImmuneFigure> figures, Map<Agent, AgentEffect> agents) {

  ImmuneModel {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    agents = Collections.unmodifiableMap(new EnumMap<>(agents));
  }

  private static final class Shipped {
    static final ImmuneModel MODEL = of(ReferenceFile.resource(ImmuneModel.class, "immune.yaml"));
  }

  static ImmuneModel shipped() {
    return Shipped.MODEL;
  }

  static ImmuneModel of(Entry file) {
    file.allowing("format", "figures", "agents");
    Map<String, ImmuneFigure> figures = new LinkedHashMap<>();
    file.get("figures")
        .fields()
        .forEach((name, entry) -> figures.put(name, ImmuneFigure.of(entry)));
    Map<Agent, AgentEffect> agents = new EnumMap<>(Agent.class);
    file.get("agents")
        .fields()
        .forEach((name, entry) -> {
          Agent agent =
              Term.find(Agent.class, name)
                  .orElseThrow(() -> entry.mistake("must be the word for a treatment"));
          agents.put(agent, AgentEffect.of(entry));
        });
    return new ImmuneModel(figures, agents);
  }

  /// @return the figure, which must exist
  ImmuneFigure figure(String name) {
    ImmuneFigure figure = figures.get(name);
    if (figure == null) {
      throw new IllegalArgumentException(
          "There is no figure '%s' of immunity; there are %s".formatted(name, figures.keySet()));
    }
    return figure;
  }
}
