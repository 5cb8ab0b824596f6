package org.ranvier.immune;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;

/// Finds the figures of one person: given, else drawn, else the median. Each figure has a stream of
/// its own, so that giving one changes no other.
///
/// @param given by name
/// @param streams null for medians, and for agents that do not work
record Person(double weightKilograms, Map<String, Double> given, @Nullable Streams streams) {

  static Person usual(double weightKilograms, Map<String, Double> given) {
    return new Person(weightKilograms, given, null);
  }

  double figure(String name) {
    return given(name).orElseGet(() -> own(name, name));
  }

  /// @return a figure that is drawn as another of the file
  double figure(String name, String drawnAs) {
    return given(name).orElseGet(() -> own(name, drawnAs));
  }

  AgentAnswer answer(Agent agent, AgentEffect effect) {
    AgentAnswer full =
        new AgentAnswer(
            given(agent.id() + "-antibody-fall").orElse(effect.answer().antibodyFall()),
            given(agent.id() + "-complement-fall").orElse(effect.answer().complementFall()),
            given(agent.id() + "-drive-change").orElse(effect.answer().driveChange()));
    double chance = given(agent.id() + "-chance").orElse(effect.chance());
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException(
          "The chance that %s works must be from 0 to 1, but is %s".formatted(agent.id(), chance));
    }
    if (streams == null) {
      return chance >= 1 ? full : AgentAnswer.NONE;
    }
    double draw = streams.with(agent.id()).generator().nextDouble();
    return draw < chance ? full : AgentAnswer.NONE;
  }

  private Optional<Double> given(String name) {
    return Optional.ofNullable(given.get(name));
  }

  private double own(String name, String drawnAs) {
    ImmuneFigure figure = ImmuneModel.shipped().figure(drawnAs);
    return streams == null
        ? figure.median(weightKilograms)
        : figure.draw(weightKilograms, streams.with(name).generator());
  }
}
