package org.ranvier.patient.story;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.MuscleSupply;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.muscle.Muscles;
import org.ranvier.muscle.force.Grasp;
import org.ranvier.muscle.force.GripModel;
import org.ranvier.muscle.force.MrcScale;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.study.nerve.NerveMap;
import org.ranvier.study.protocol.Protocol;

/// Reads off a patient what a story tells of each day.
public final class StateOfDay {

  /// The movements that make up the sum of grades, as the usual examination grades them.
  public static final List<Movement> MOVEMENTS = Protocol.shipped().getFirst().movements();

  /// The sum of grades in health.
  public static final double MRC_MOST = 5.0 * 2 * MOVEMENTS.size();

  private static final Map<Nerve, Map<Muscle, Double>> UNITS = units();

  private StateOfDay() {}

  static DayState of(VirtualPatient patient) {
    double grades = 0;
    Map<Limb, double[]> sums = new EnumMap<>(Limb.class);
    for (Limb limb : Limb.values()) {
      sums.put(limb, new double[Side.values().length]);
    }
    for (Movement movement : MOVEMENTS) {
      double[] of = sums.getOrDefault(limb(movement), new double[0]);
      for (Side side : Side.values()) {
        double strength = patient.strength(movement, side);
        grades += MrcScale.shipped().grades(movement, strength);
        of[place(side)] += strength / count(limb(movement));
      }
    }
    return new DayState(
        patient.day(),
        patient.gripKilograms(Side.LEFT),
        patient.gripKilograms(Side.RIGHT),
        patient.gripFraction(Side.LEFT),
        patient.gripFraction(Side.RIGHT),
        grades,
        new Limbs(
            at(sums, Limb.ARM, Side.LEFT),
            at(sums, Limb.ARM, Side.RIGHT),
            at(sums, Limb.LEG, Side.LEFT),
            at(sums, Limb.LEG, Side.RIGHT)),
        nerves(patient),
        patient.immune().immunoglobulinGramsPerLitre(),
        patient.immune().inhibition(),
        bulk(patient, Side.LEFT),
        bulk(patient, Side.RIGHT));
  }

  private static double at(Map<Limb, double[]> sums, Limb limb, Side side) {
    return sums.getOrDefault(limb, new double[0])[place(side)];
  }

  private static int place(Side side) {
    return side == Side.LEFT ? 0 : 1;
  }

  static Limb limb(Movement movement) {
    return Atlas.shipped().supply(movement).nerves().stream()
        .findFirst()
        .or(() -> Atlas.shipped().supply(movement).sharing().stream().findFirst())
        .map(Nerve::limb)
        .orElse(Limb.ARM);
  }

  private static long count(Limb limb) {
    return MOVEMENTS.stream().filter(each -> limb(each) == limb).count();
  }

  private static Map<SidedNerve, AxonShares> nerves(VirtualPatient patient) {
    Map<SidedNerve, AxonShares> nerves = new HashMap<>();
    if (patient.lesions().isEmpty()) {
      return nerves;
    }
    for (Side side : Side.values()) {
      UNITS.forEach((nerve, muscles) -> {
        double blocked = 0;
        double lost = 0;
        double all = 0;
        for (Map.Entry<Muscle, Double> muscle : muscles.entrySet()) {
          blocked += muscle.getValue() * patient.blockedFraction(muscle.getKey(), side);
          lost += muscle.getValue() * patient.lostFraction(muscle.getKey(), side);
          all += muscle.getValue();
        }
        if (blocked > 0 || lost > 0) {
          nerves.put(new SidedNerve(side, nerve), new AxonShares(blocked / all, lost / all));
        }
      });
    }
    return nerves;
  }

  private static double bulk(VirtualPatient patient, Side side) {
    Set<Muscle> muscles = GripModel.shipped().muscles(Grasp.POWER);
    return muscles.stream().mapToDouble(each -> patient.bulk(each, side)).sum() / muscles.size();
  }

  /// Motor units of each nerve's muscles, by which its axons are counted.
  private static Map<Nerve, Map<Muscle, Double>> units() {
    Map<Nerve, Map<Muscle, Double>> units = new EnumMap<>(Nerve.class);
    for (Muscle muscle : NerveMap.shipped().muscles().stream().sorted().toList()) {
      MuscleSupply supply = Atlas.shipped().supply(muscle);
      Muscles.shipped()
          .find(muscle)
          .ifPresent(model ->
              supply.nerves().stream()
                  .findFirst()
                  .or(() -> supply.sharing().stream().findFirst())
                  .ifPresent(nerve ->
                      units
                          .computeIfAbsent(nerve, _ -> new LinkedHashMap<>())
                          .put(muscle, model.units())));
    }
    return units;
  }
}
