package org.ranvier.cohort.measure;

import static org.ranvier.cohort.measure.Measure.number;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Side;
import org.ranvier.muscle.force.Grasp;
import org.ranvier.muscle.force.GripModel;
import org.ranvier.patient.measure.Bedside;
import org.ranvier.patient.measure.Setting;
import org.ranvier.study.protocol.Protocol;

/// Strength at the bedside, measured with the errors of a clinic unless the truth is asked for.
final class StrengthMeasures {

  private static final double PERCENT = 100;

  /// The highest MRC grade.
  private static final double FULL_STRENGTH = 5;

  static final List<Measure> ALL =
      List.of(
          number(
              "grip",
              "kg",
              "power grip of a hand on a dynamometer, or the mean of both hands",
              Set.of(Parameter.HAND, Parameter.BOTH_HANDS, Parameter.EXACT),
              StrengthMeasures::grip),
          number(
              "grip-share",
              "%",
              "power grip of a hand against the same hand in health, without error",
              Set.of(Parameter.HAND),
              (visit, options) -> PERCENT * visit.patient().gripFraction(side(visit, options))),
          number(
              "key-pinch",
              "kg",
              "thumb against the side of the index, without error",
              Set.of(Parameter.HAND),
              (visit, options) -> visit.patient().graspKilograms(Grasp.KEY, side(visit, options))),
          number(
              "mrc-sum",
              "points",
              "sum of MRC grades of movements on both sides, of those of the usual examination unless"
                  + " movements are named; scaled to a greatest sum if that is given",
              Set.of(Parameter.MOVEMENTS, Parameter.OUT_OF),
              StrengthMeasures::mrcSum),
          number(
              "strength",
              "%",
              "torque of movements on both sides against health, on average, without error",
              Set.of(Parameter.MOVEMENTS),
              (visit, options) -> PERCENT * strength(visit, options)),
          number(
              "weakest-movement",
              "%",
              "torque of the weakest movement against health, without error",
              Set.of(Parameter.MOVEMENTS),
              (visit, options) -> PERCENT * weakest(visit, options)),
          number(
              "bulk",
              "%",
              "volume of the muscles that close a hand against health, on average",
              Set.of(Parameter.HAND),
              (visit, options) -> ofHand(visit, options, hand -> hand.bulk())),
          number(
              "axons-lost",
              "%",
              "lost axons of the muscles that close a hand, on average",
              Set.of(Parameter.HAND),
              (visit, options) -> ofHand(visit, options, hand -> hand.lost())),
          number(
              "axons-blocked",
              "%",
              "blocked ones among the living axons of the muscles that close a hand, on average",
              Set.of(Parameter.HAND),
              (visit, options) -> ofHand(visit, options, hand -> hand.blocked())));

  private StrengthMeasures() {}

  private static Side side(Visit visit, Options options) {
    return visit.side(options.hand().orElse(Hand.WORSE));
  }

  private static double grip(Visit visit, Options options) {
    if (options.hand().filter(Hand.BOTH::equals).isPresent()) {
      return (grip(visit, Side.LEFT, options) + grip(visit, Side.RIGHT, options)) / 2;
    }
    return grip(visit, side(visit, options), options);
  }

  private static double grip(Visit visit, Side side, Options options) {
    return options.exact()
        ? visit.patient().gripKilograms(side)
        : bedside(visit).gripKilograms(side, Setting.SUPERVISED);
  }

  private static Bedside bedside(Visit visit) {
    return new Bedside(visit.patient(), visit.streams());
  }

  private static List<Movement> movements(Options options) {
    return options.movements().isEmpty()
        ? Protocol.shipped().getFirst().movements()
        : options.movements();
  }

  private static double mrcSum(Visit visit, Options options) {
    List<Movement> movements = movements(options);
    double most = FULL_STRENGTH * movements.size() * Side.values().length;
    return bedside(visit).mrcSum(movements) * options.outOf().orElse(most) / most;
  }

  private static double strength(Visit visit, Options options) {
    double sum = 0;
    for (Movement movement : movements(options)) {
      for (Side side : Side.values()) {
        sum += visit.patient().strength(movement, side);
      }
    }
    return sum / (movements(options).size() * Side.values().length);
  }

  private static double weakest(Visit visit, Options options) {
    double least = Double.POSITIVE_INFINITY;
    for (Movement movement : movements(options)) {
      for (Side side : Side.values()) {
        least = Math.min(least, visit.patient().strength(movement, side));
      }
    }
    return least;
  }

  /// One muscle of a hand.
  private record HandMuscle(double bulk, double lost, double blocked) {}

  private static double ofHand(Visit visit, Options options, ToDoubleFunction<HandMuscle> figure) {
    Side side = side(visit, options);
    return PERCENT
        * GripModel.shipped().muscles(Grasp.POWER).stream()
            .sorted()
            .mapToDouble(muscle ->
                figure.applyAsDouble(
                    new HandMuscle(
                        visit.patient().bulk(muscle, side),
                        visit.patient().lostFraction(muscle, side),
                        visit.patient().blockedFraction(muscle, side))))
            .average()
            .orElse(Double.NaN);
  }
}
