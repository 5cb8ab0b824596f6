package org.ranvier.study.body;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ranvier.anatomy.Muscle;
import org.ranvier.axon.Accuracy;
import org.ranvier.muscle.Muscles;
import org.ranvier.muscle.Placement;
import org.ranvier.muscle.UnitPotentials;
import org.ranvier.study.nerve.AxonConduction;
import org.ranvier.study.nerve.DirectConduction;

/// What is worked out once and serves all subjects: the potentials of motor units at the skin, and
/// how impulses get through damaged axons. Safe for use by many threads.
public final class StudyTables {

  private final Map<Electrodes, UnitPotentials> potentials = new ConcurrentHashMap<>();
  private final AxonConduction conduction;

  private record Electrodes(Muscle muscle, Placement placement) {}

  /// @param conduction through damaged axons
  public StudyTables(AxonConduction conduction) {
    this.conduction = conduction;
  }

  /// @return tables without a table of conduction: damaged axons are solved one by one
  public static StudyTables direct() {
    return new StudyTables(new DirectConduction(Accuracy.STANDARD));
  }

  /// @return how impulses get through damaged axons
  public AxonConduction conduction() {
    return conduction;
  }

  /// @return potentials of a muscle's units at electrodes over it
  public UnitPotentials potentials(Muscle muscle, Placement placement) {
    return potentials.computeIfAbsent(
        new Electrodes(muscle, placement),
        _ -> UnitPotentials.of(Muscles.shipped().model(muscle), Muscles.shipped(), placement));
  }
}
