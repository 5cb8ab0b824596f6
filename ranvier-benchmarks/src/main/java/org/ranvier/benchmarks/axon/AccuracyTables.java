package org.ranvier.benchmarks.axon;

import java.util.ArrayList;
import java.util.List;

/// Everything that is compared with the converged reference, as tables.
final class AccuracyTables {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    VelocityErrors velocities = new VelocityErrors();
    lines.addAll(velocities.diameters().lines());
    lines.addAll(velocities.temperatures().lines());
    DelayErrors delays = new DelayErrors();
    lines.addAll(delays.delays().lines());
    lines.addAll(delays.lesions("more lesions", "more-lesions.csv").lines());
    lines.addAll(delays.lesions("steady currents", "steady-currents.csv").lines());
    ThresholdErrors thresholds = new ThresholdErrors();
    lines.addAll(thresholds.table("thresholds", "block-thresholds.csv").lines());
    lines.addAll(thresholds.table("more thresholds", "more-thresholds.csv").lines());
    ShapeErrors shapes = new ShapeErrors();
    lines.addAll(shapes.table().lines());
    ExcitabilityErrors excitability = new ExcitabilityErrors();
    lines.addAll(excitability.strengthDuration().lines());
    lines.addAll(excitability.pairedShocks().lines());
    return lines;
  }
}
