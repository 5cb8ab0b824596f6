package org.ranvier.immune;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// People and treatments for tests, by seed.
final class People {

  private static final double[] HOURS = {0, 0.5, 3, 5, 8, 24};

  private People() {}

  static ImmuneTraits person(long seed) {
    Streams streams = Streams.of(seed);
    double weight = 45 + 75 * streams.with("weight").generator().nextDouble();
    return ImmuneTraits.draw(weight, seed % 5 != 0, streams, Map.of());
  }

  /// @return a person like the median one, but with linear clearance
  static ImmuneTraits linear() {
    return withKinetics(ImmuneTraits.usual(80, true), linear(KineticTraits.usual(80), 0.4));
  }

  static KineticTraits linear(KineticTraits k, double clearance) {
    return new KineticTraits(
        k.weightKilograms(),
        clearance,
        0,
        k.saturationGramsPerLitre(),
        k.saturationWidthGramsPerLitre(),
        k.centralLitres(),
        k.peripheralLitres(),
        k.exchangeLitresPerDay(),
        k.absorptionPerDay(),
        k.subcutaneousShare(),
        k.hyaluronidaseShare(),
        k.baselineGramsPerLitre());
  }

  static ImmuneTraits withKinetics(ImmuneTraits traits, KineticTraits kinetics) {
    return new ImmuneTraits(
        kinetics,
        traits.inhibitionMost(),
        traits.halfInhibitionGramsPerLitre(),
        traits.antibody(),
        traits.antibodyTurnoverPerDay(),
        traits.complement(),
        traits.eculizumabLitresPerDay(),
        traits.answers());
  }

  /// @return immunoglobulin by all routes over some days
  static List<Giving> immunoglobulin(long seed, int days) {
    RandomGenerator random = Streams.of(seed).with("schedule").generator();
    List<Giving> givings = new ArrayList<>();
    int day = random.nextInt(10);
    while (day < days) {
      Route route =
          switch (random.nextInt(4)) {
            case 0 -> Route.SC;
            case 1 -> Route.SC_HYALURONIDASE;
            default -> Route.IV;
          };
      double hours = HOURS[random.nextInt(HOURS.length)];
      givings.add(
          new Giving(Agent.IMMUNOGLOBULIN, route, day, 2 + 98 * random.nextDouble(), hours));
      day += random.nextInt(3) == 0 ? random.nextInt(2) : 1 + random.nextInt(30);
    }
    return givings;
  }

  static ImmuneCourse course(ImmuneTraits traits, List<Giving> givings) {
    ImmuneCourse course = ImmuneCourse.of(traits);
    givings.forEach(course::give);
    return course;
  }

  static Giving intravenous(int day, double grams, double hours) {
    return new Giving(Agent.IMMUNOGLOBULIN, Route.IV, day, grams, hours);
  }

  static Giving subcutaneous(int day, double grams) {
    return new Giving(Agent.IMMUNOGLOBULIN, Route.SC, day, grams, 0);
  }

  static Giving of(Agent agent, Route route, int day, double amount) {
    return new Giving(agent, route, day, amount, 0);
  }
}
