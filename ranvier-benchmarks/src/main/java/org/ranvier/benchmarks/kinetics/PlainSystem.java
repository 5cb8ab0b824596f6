package org.ranvier.benchmarks.kinetics;

import java.util.List;
import java.util.stream.IntStream;
import org.ranvier.immune.BlockCourse;
import org.ranvier.immune.Giving;
import org.ranvier.immune.ImmuneTraits;
import org.ranvier.immune.KineticTraits;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// What all solve: immunoglobulin and block of one person over 364 days, 13 infusions of 80 g over
/// 5 hours, one in four weeks, with a state each morning.
///
/// @param name linear or saturable
record PlainSystem(String name, ImmuneTraits traits) {

  static final int DAYS = 364;
  static final double ATTACK = 0.3;
  static final double REPAIR = 0.06;
  static final double HOURS = 5;

  private static final double KILOGRAMS = 80;
  private static final double GRAMS = 80;
  private static final int INTERVAL = 28;

  /// L/d, that of CIDP at this weight.
  private static final double LINEAR_CLEARANCE = 0.4;

  static List<PlainSystem> all() {
    ImmuneTraits usual = ImmuneTraits.usual(KILOGRAMS, true);
    return List.of(
        new PlainSystem("linear", withLinearClearance(usual)), new PlainSystem("saturable", usual));
  }

  static List<Giving> givings() {
    return IntStream.iterate(0, day -> day < DAYS, day -> day + INTERVAL)
        .mapToObj(day -> new Giving(Agent.IMMUNOGLOBULIN, Route.IV, day, GRAMS, HOURS))
        .toList();
  }

  static double firstBlocked() {
    return BlockCourse.steady(ATTACK, REPAIR);
  }

  private static ImmuneTraits withLinearClearance(ImmuneTraits traits) {
    KineticTraits k = traits.kinetics();
    KineticTraits linear =
        new KineticTraits(
            k.weightKilograms(),
            LINEAR_CLEARANCE,
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
    return new ImmuneTraits(
        linear,
        traits.inhibitionMost(),
        traits.halfInhibitionGramsPerLitre(),
        traits.antibody(),
        traits.antibodyTurnoverPerDay(),
        traits.complement(),
        traits.eculizumabLitresPerDay(),
        traits.answers());
  }
}
