package org.ranvier.immune;

import java.util.EnumMap;
import java.util.Map;
import org.ranvier.record.Agent;

/// Levels of the agents that work by them. An effect is `level^n / (level^n + half^n)` of the
/// person's own at full effect.
final class AgentLevels {

  /// Below this level an agent is gone.
  private static final double GONE = 1e-9;

  private final ImmuneTraits traits;
  private final Map<Agent, Double> levels = new EnumMap<>(Agent.class);
  private double antibodyMade = 1;
  private double complementLeft = 1;
  private double drive = 1;

  AgentLevels(ImmuneTraits traits) {
    this.traits = traits;
  }

  AgentLevels(AgentLevels other) {
    traits = other.traits;
    levels.putAll(other.levels);
    antibodyMade = other.antibodyMade;
    complementLeft = other.complementLeft;
    drive = other.drive;
  }

  boolean none() {
    return levels.isEmpty();
  }

  void take(Giving giving) {
    AgentEffect effect = ImmuneModel.shipped().agents().get(giving.agent());
    if (effect != null && !traits.answer(giving.agent()).equals(AgentAnswer.NONE)) {
      levels.merge(giving.agent(), effect.rise(giving.amount()), Double::sum);
      work();
    }
  }

  /// Lets a day pass.
  void nextDay() {
    if (levels.isEmpty()) {
      return;
    }
    ImmuneModel.shipped()
        .agents()
        .forEach((agent, effect) ->
            levels.computeIfPresent(
                agent, (same, level) -> level * Math.exp(-1 / effect.lastingDays())));
    levels.values().removeIf(level -> level < GONE);
    work();
  }

  /// @return share of antibody that is still made
  double antibodyMade() {
    return antibodyMade;
  }

  /// @return share of complement that is left
  double complementLeft() {
    return complementLeft;
  }

  /// @return by how many times block is driven harder
  double drive() {
    return drive;
  }

  private void work() {
    antibodyMade = 1;
    complementLeft = 1;
    drive = 1;
    Fixed fixed = Fixed.shipped();
    for (Map.Entry<Agent, Double> level : levels.entrySet()) {
      double effect = Hill.of(level.getValue(), fixed.agentHalfLevel(), fixed.agentSteepness());
      AgentAnswer answer = traits.answer(level.getKey());
      antibodyMade *= 1 - effect * answer.antibodyFall();
      complementLeft *= 1 - effect * answer.complementFall();
      drive *= 1 + effect * answer.driveChange();
    }
  }
}
