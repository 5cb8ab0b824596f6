package org.ranvier.muscle.force;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Movement;
import org.ranvier.random.Streams;
import org.ranvier.reference.Entry;

/// Grades a movement's torque as an examiner does. The thresholds are assumptions with few anchors:
/// a grade given here is not a calibrated one.
public final class MrcScale {

  private static final class Shipped {
    static final MrcScale SCALE = new MrcScale(MovementForce.file());
  }

  private final Map<Movement, List<Double>> thresholds = new EnumMap<>(Movement.class);
  private final double examinerGrades;

  MrcScale(Entry file) {
    Entry mrc = file.get("mrc").allowing("source", "verified", "thresholds");
    for (Entry line : mrc.get("thresholds").items()) {
      line.allowing("at", "above");
      List<Double> above = line.get("above").items().stream().map(Entry::number).toList();
      if (above.size() != MrcStep.LIMITS.size()
          || !above.equals(above.stream().sorted().toList())) {
        throw line.mistake("needs %d rising thresholds".formatted(MrcStep.LIMITS.size()));
      }
      line.terms("at", Movement.class).forEach(movement -> thresholds.put(movement, above));
    }
    examinerGrades = file.get("examiner").get("value").number();
  }

  /// @return the scale that ships with Ranvier
  public static MrcScale shipped() {
    return Shipped.SCALE;
  }

  /// @param fraction of the movement's normal torque, 0 or more
  /// @return the grade of an examiner who never errs
  public MrcStep grade(Movement movement, double fraction) {
    return MrcStep.at(grades(movement, fraction));
  }

  /// @param examiner stream of one examiner's judgement of one movement
  /// @param severity of the examiner in grades, taken from each grade; 0 for none
  /// @return the grade of an examiner who errs; no movement at all and full strength are rarely
  ///   mistaken
  public MrcStep grade(Movement movement, double fraction, Streams examiner, double severity) {
    if (fraction == 0) {
      return MrcStep.at(0);
    }
    RandomGenerator random = examiner.generator();
    double error = examinerGrades * random.nextGaussian();
    return MrcStep.at(grades(movement, fraction) + error - severity);
  }

  /// Position on the scale, on which each threshold lies half a step above its grade. Between
  /// thresholds it follows the logarithm of torque.
  ///
  /// @return grades, 0 without torque, 5.5 at full strength and above
  public double grades(Movement movement, double fraction) {
    if (!(fraction >= 0)) {
      throw new IllegalArgumentException(
          "A share of normal torque must be 0 or more, but %s has %s"
              .formatted(movement.id(), fraction));
    }
    List<Double> above = thresholds.get(movement);
    if (above == null) {
      throw new IllegalArgumentException("There are no MRC thresholds for " + movement.id());
    }
    if (fraction <= above.getFirst()) {
      return MrcStep.LIMITS.get(0) * fraction / above.getFirst();
    }
    int step = 0;
    while (step < above.size() && fraction > above.get(step)) {
      step++;
    }
    boolean last = step == above.size();
    double low = above.get(step - 1);
    double high = last ? 1 : above.get(step);
    double from = MrcStep.LIMITS.get(step - 1);
    double to = last ? MrcStep.TOP : MrcStep.LIMITS.get(step);
    double way = Math.log(Math.min(fraction, high) / low) / Math.log(high / low);
    return from + (to - from) * way;
  }
}
