package org.ranvier.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ranvier.muscle.MuscleModel;
import org.ranvier.muscle.Muscles;
import org.ranvier.muscle.Placement;
import org.ranvier.muscle.UnitPotentials;

/// Potentials of the units of one muscle with electrodes at several places, at velocities of its
/// fibres in small steps.
final class MuscleLibrary {

  /// Steps of the velocity's logarithm: the duration of a potential is kept to 1.5 %.
  private static final double STEP = 0.03;

  private static final int STEPS_EACH_WAY = 12;

  private final double usualVelocity;
  private final List<List<SampledPotentials>> byPlacement = new ArrayList<>();

  /// @param electrodeMillimetres by which electrodes stray
  MuscleLibrary(MuscleModel model, Muscles muscles, double electrodeMillimetres) {
    usualVelocity = model.fibreVelocityMetresPerSecond().mean();
    double stray = electrodeMillimetres;
    for (Placement placement :
        List.of(
            Placement.USUAL, new Placement(stray, -stray / 2), new Placement(-stray, stray / 2))) {
      UnitPotentials potentials = UnitPotentials.of(model, muscles, placement);
      List<SampledPotentials> byVelocity = new ArrayList<>();
      for (int step = -STEPS_EACH_WAY; step <= STEPS_EACH_WAY; step++) {
        byVelocity.add(
            new SampledPotentials(
                potentials, usualVelocity * Math.exp(step * STEP), muscles.amplifier()));
      }
      byPlacement.add(byVelocity);
    }
  }

  /// @return the potentials of a person whose fibres conduct so fast, with the electrodes anywhere
  SampledPotentials potentials(double fibreVelocityMetresPerSecond, RandomGenerator random) {
    List<SampledPotentials> byVelocity = byPlacement.get(random.nextInt(byPlacement.size()));
    long step = Math.round(Math.log(fibreVelocityMetresPerSecond / usualVelocity) / STEP);
    return byVelocity.get(Math.clamp(step + STEPS_EACH_WAY, 0, byVelocity.size() - 1));
  }

  /// @return the potentials of a mean person, with the electrodes at their usual place
  SampledPotentials usual() {
    return byPlacement.getFirst().get(STEPS_EACH_WAY);
  }
}
