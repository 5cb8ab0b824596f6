package org.ranvier.cohort.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.ranvier.cohort.plan.Arm;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Design;
import org.ranvier.cohort.plan.Period;
import org.ranvier.random.Streams;

/// What one life is given in a study, period by period.
///
/// @param name of the arm, or of all in their order; empty if nothing is compared
record Sequence(String name, List<Spell> spells) {

  /// @param entryDay since onset
  /// @return one for each life that the patient is to lead from then on
  static List<Sequence> draw(CohortProtocol protocol, int entryDay, Streams streams) {
    int count = protocol.arms().size();
    if (count == 0) {
      return List.of(of(protocol, entryDay, List.of()));
    }
    RandomGenerator random = streams.with("arm").generator();
    return switch (protocol.design()) {
      case PARALLEL -> List.of(of(protocol, entryDay, List.of(drawn(protocol.arms(), random))));
      case CROSSOVER -> List.of(of(protocol, entryDay, order(count, random)));
      case COPIES -> {
        List<Sequence> all = new ArrayList<>();
        for (int arm = 0; arm < count; arm++) {
          all.add(of(protocol, entryDay, List.of(arm)));
        }
        yield all;
      }
    };
  }

  /// @param period by its name; empty for the one that gives the arm
  /// @param arm that the sequence concerns
  /// @return the spell from whose beginning days count
  Spell spell(Optional<String> period, int arm) {
    if (period.isPresent()) {
      return spells.stream()
          .filter(each -> each.period().id().equals(period.orElseThrow()))
          .findFirst()
          .orElseThrow();
    }
    return spells.stream()
        .filter(each -> arm == Spell.NO_ARM || each.arm() == arm)
        .findFirst()
        .orElseThrow();
  }

  /// @return whether an arm is given in it, or nothing is compared
  boolean concerns(int arm) {
    return arm == Spell.NO_ARM || spells.stream().anyMatch(each -> each.arm() == arm);
  }

  private static Sequence of(CohortProtocol protocol, int entryDay, List<Integer> arms) {
    List<Spell> spells = new ArrayList<>();
    int next = 0;
    for (Period period : protocol.periods()) {
      int from = entryDay + period.fromDay();
      int to = entryDay + period.toDay();
      if (period.givesArm()) {
        int arm = arms.get(protocol.design() == Design.CROSSOVER ? next++ : 0);
        spells.add(new Spell(period, arm, protocol.arms().get(arm).treatment(), from, to));
      } else {
        spells.add(new Spell(period, Spell.NO_ARM, period.treatment().orElseThrow(), from, to));
      }
    }
    String name =
        arms.stream().map(arm -> protocol.arms().get(arm).id()).collect(Collectors.joining(" > "));
    return new Sequence(name, spells);
  }

  private static int drawn(List<Arm> arms, RandomGenerator random) {
    double point = random.nextDouble() * arms.stream().mapToDouble(Arm::weight).sum();
    int place = 0;
    while (place < arms.size() - 1 && point >= arms.get(place).weight()) {
      point -= arms.get(place).weight();
      place++;
    }
    return place;
  }

  /// All orders are as likely.
  private static List<Integer> order(int count, RandomGenerator random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      order.add(i);
    }
    for (int i = count - 1; i > 0; i--) {
      Collections.swap(order, i, random.nextInt(i + 1));
    }
    return order;
  }
}
