package org.ranvier.immune;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;

/// Immunity of one person, which does not change over the years.
///
/// @param inhibitionMost share of block's drive that immunoglobulin can hold back, 0 to 1
/// @param halfInhibitionGramsPerLitre immunoglobulin above the person's own level at which half of
///   that is reached
/// @param antibody anti-GM1 IgM without treatment, as a multiple of what is usual in MMN
/// @param antibodyTurnoverPerDay how fast antibody follows its making
/// @param complement activity without treatment, as a multiple of what is usual
/// @param eculizumabLitresPerDay clearance of eculizumab
/// @param answers what other agents do in this person; nothing where there is none
public record ImmuneTraits(
    KineticTraits kinetics,
    double inhibitionMost,
    double halfInhibitionGramsPerLitre,
    double antibody,
    double antibodyTurnoverPerDay,
    double complement,
    double eculizumabLitresPerDay,
    Map<Agent, AgentAnswer> answers) {

  private static final List<String> AGENT_FIGURES =
      List.of("-chance", "-antibody-fall", "-complement-fall", "-drive-change");

  public ImmuneTraits {
    if (!(inhibitionMost >= 0 && inhibitionMost <= 1)) {
      throw new IllegalArgumentException(
          "What immunoglobulin can hold back must be a share from 0 to 1, but is "
              + inhibitionMost);
    }
    notBelow("half inhibition", halfInhibitionGramsPerLitre, Double.MIN_NORMAL);
    notBelow("antibody", antibody, 0);
    notBelow("turnover of antibody", antibodyTurnoverPerDay, Double.MIN_NORMAL);
    notBelow("complement", complement, 0);
    notBelow("clearance of eculizumab", eculizumabLitresPerDay, Double.MIN_NORMAL);
    Map<Agent, AgentAnswer> sorted = new EnumMap<>(Agent.class);
    sorted.putAll(answers);
    answers = Collections.unmodifiableMap(sorted);
  }

  /// @param answers whether block answers to immunoglobulin
  /// @return medians; agents that work in some people only do nothing
  public static ImmuneTraits usual(double weightKilograms, boolean answers) {
    return of(Person.usual(weightKilograms, Map.of()), answers);
  }

  /// Draws a person.
  ///
  /// @param answers whether block answers to immunoglobulin
  /// @param figures of this person by name, in place of those drawn; [#figureNames] are known
  public static ImmuneTraits draw(
      double weightKilograms, boolean answers, Streams streams, Map<String, Double> figures) {
    for (String name : figures.keySet()) {
      if (!figureNames().contains(name)) {
        throw new IllegalArgumentException(
            "There is no figure '%s' of immunity; there are %s".formatted(name, figureNames()));
      }
    }
    return of(new Person(weightKilograms, figures, streams), answers);
  }

  /// @return the names of all figures that may be given for a person
  public static Set<String> figureNames() {
    ImmuneModel model = ImmuneModel.shipped();
    Set<String> names =
        model.figures().keySet().stream()
            .filter(name -> !Fixed.NAMES.contains(name))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    model
        .agents()
        .keySet()
        .forEach(agent -> AGENT_FIGURES.forEach(figure -> names.add(agent.id() + figure)));
    return names;
  }

  /// @return the answer to an agent, nothing for one that has no level
  public AgentAnswer answer(Agent agent) {
    return answers.getOrDefault(agent, AgentAnswer.NONE);
  }

  /// @return what drives block without treatment, 1 in usual MMN
  public double untreatedDrive() {
    return antibody * complement;
  }

  private static ImmuneTraits of(Person person, boolean answers) {
    Map<Agent, AgentAnswer> toAgents = new EnumMap<>(Agent.class);
    ImmuneModel.shipped()
        .agents()
        .forEach((agent, effect) -> toAgents.put(agent, person.answer(agent, effect)));
    return new ImmuneTraits(
        KineticTraits.of(person),
        person.figure(
            "inhibition-most", answers ? "inhibition-most" : "inhibition-most-without-answer"),
        person.figure("half-inhibition"),
        person.figure("antibody"),
        person.figure("antibody-turnover"),
        person.figure("complement"),
        person.figure("eculizumab-clearance"),
        toAgents);
  }

  private static void notBelow(String what, double value, double least) {
    if (!(value >= least && Double.isFinite(value))) {
      throw new IllegalArgumentException(
          "The %s must be %s 0, but is %s"
              .formatted(what, least > 0 ? "above" : "at least", value));
    }
  }
}
