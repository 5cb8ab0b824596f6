package org.ranvier.patient.lesion;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.patient.trait.LesionNature;
import org.ranvier.patient.trait.LesionTraits;
import org.ranvier.patient.trait.NerveTraits;
import org.ranvier.study.nerve.Effect;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.nerve.Order;
import org.ranvier.study.nerve.Where;

/// One lesion from day to day. Axons that live are attacked at the rate u and recover at the rate
/// r; those that are blocked are lost at a small rate k; neurons may die of themselves at the rate
/// d:
///
/// ```
/// B' = u (1 − B) − r B        X' = k B (1 − X) + d min(1, (1 − X) / 0.05)
/// u  = u0 · severity · ripeness · drift · drive
/// ```
///
/// Each day is solved exactly for a drive that does not change within it.
final class Lesion {

  private static final double DAYS_OF_A_YEAR = 365.25;
  private static final double DAYS_OF_A_MONTH = DAYS_OF_A_YEAR / 12;

  /// So many months of loss a visit tells apart, by how much is lost.
  private static final double[] TRANCHES_ABOVE = {0.06, 0.2};

  /// Neurons die as many a day as long as more than this share lives, then evenly on the logarithm.
  private static final double LAST_NEURONS = 0.05;

  private final Where where;
  private final NerveTraits nerve;
  private final LesionNature nature;
  private final double severity;
  private final int beganDay;
  private final double restsAfterYears;
  private final LossHistory history;
  private final double dying;
  private final double blockedLoss;

  private double unripe = 1;
  private double drift = 1;
  private double rest = 1;
  private double heldBackYears;
  private double attacked;
  private double lost;
  private double untreated;

  /// @param restsAfterYears after which time of being held back it comes to rest
  Lesion(
      Where where,
      NerveTraits nerve,
      LesionNature nature,
      double severity,
      int beganDay,
      double restsAfterYears) {
    this(where, nerve, nature, severity, beganDay, restsAfterYears, new LossHistory());
  }

  private Lesion(
      Where where,
      NerveTraits nerve,
      LesionNature nature,
      double severity,
      int beganDay,
      double restsAfterYears,
      LossHistory history) {
    this.where = where;
    this.nerve = nerve;
    this.nature = nature;
    this.severity = severity;
    this.beganDay = beganDay;
    this.restsAfterYears = restsAfterYears;
    this.history = history;
    blockedLoss = nerve.axonLoss() * nature.blocked();
    dying = nerve.neuronDeath() * nature.dying() * severity;
  }

  Lesion copy() {
    Lesion copy =
        new Lesion(where, nerve, nature, severity, beganDay, restsAfterYears, history.copy());
    copy.unripe = unripe;
    copy.drift = drift;
    copy.rest = rest;
    copy.heldBackYears = heldBackYears;
    copy.attacked = attacked;
    copy.lost = lost;
    copy.untreated = untreated;
    return copy;
  }

  /// Passes one day.
  void pass(NerveDay today, Pace pace) {
    if ((today.day() - beganDay) % LossHistory.EVERY == 0) {
      history.note(lost);
    }
    unripe *= pace.ripening();
    drift *= pace.drift();
    heldBackYears += today.heldBack() / DAYS_OF_A_YEAR;
    if (heldBackYears >= restsAfterYears) {
      rest *= pace.healing();
    }
    double attack = nerve.untreatedDrive() * severity * (1 - unripe) * drift * rest;
    double rate = attack * today.drive() + nerve.repair();
    double goal = attack * today.drive() / rate;
    double before = attacked;
    attacked = goal + (attacked - goal) * Math.exp(-rate);
    untreated = attack * today.untreatedDrive();
    double hazard =
        blockedLoss * (before + attacked) / 2 + dying / Math.max(LAST_NEURONS, 1 - lost);
    // A share e^-hazard is left each day; the series is exact to 1e-6 for such small hazards.
    lost += (1 - lost) * hazard * (1 - hazard / 2);
  }

  Where where() {
    return where;
  }

  /// @return share of the living axons that it blocks
  double blocked() {
    return nature.blocked() * attacked;
  }

  /// @return share of all axons that it has cut off
  double lost() {
    return lost;
  }

  LesionState state() {
    return new LesionState(
        where,
        beganDay,
        blocked(),
        lost,
        nature.blocked() * untreated / (untreated + nerve.repair()),
        slowing(),
        nature.dispersedMilliseconds() * attacked,
        nature.sensoryShare());
  }

  private double slowing() {
    return 1 + (nature.slowed() - 1) * attacked;
  }

  /// @return what it does to axons, as an examination on a day meets it
  List<NerveLesion> effects(int day) {
    List<Effect> effects = new ArrayList<>(losses(day));
    if (nature.blocked() > 0) {
      effects.add(new Effect.Blocked(Math.clamp(blocked(), 0, 1), Order.RANDOM));
    }
    if (nature.slowed() > 1) {
      effects.add(new Effect.Slowed(slowing(), nature.slowedSpread() * attacked, 1));
    }
    if (nature.dispersedMilliseconds() > 0) {
      effects.add(new Effect.Dispersed(nature.dispersedMilliseconds() * attacked));
    }
    return effects.stream()
        .map(effect -> new NerveLesion(where, effect, nature.sensoryShare()))
        .toList();
  }

  /// Few times of loss stand for many, each for as much.
  private List<Effect> losses(int day) {
    int tranches = 1;
    for (double above : TRANCHES_ABOVE) {
      tranches += lost > above ? 1 : 0;
    }
    List<Effect> losses = new ArrayList<>();
    for (int i = 0; i < tranches; i++) {
      double from = lost * i / tranches;
      double to = lost * (i + 1) / tranches;
      double at = beganDay + history.daysUntil((from + to) / 2);
      losses.add(
          new Effect.Lost(
              Math.clamp((to - from) / (1 - from), 0, 1),
              Order.RANDOM,
              Math.max(0, day - at) / DAYS_OF_A_MONTH));
    }
    return losses;
  }

  /// What a day does to all lesions alike.
  ///
  /// @param ripening by what factor that falls which a lesion lacks to its full strength
  /// @param drift by what factor lesions grow more severe
  /// @param healing by what factor one falls that is coming to rest
  record Pace(double ripening, double drift, double healing) {

    static Pace of(LesionTraits traits) {
      return new Pace(
          Math.exp(-1 / traits.maturingDays()),
          Math.exp(traits.driftYearly() / DAYS_OF_A_YEAR),
          Math.exp(-1 / traits.healingDays()));
    }
  }
}
