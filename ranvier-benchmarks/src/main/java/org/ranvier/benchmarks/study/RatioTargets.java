package org.ranvier.benchmarks.study;

import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.Outcome;

/// How often the amplitude's fall between two sites looks like a block in people with ALS, by two
/// rules of Pfeiffer and others, Clin Neurophysiol 2000, 10.1016/s1388-2457(00)00329-1.
record RatioTargets(List<Examined> people, Targets targets) {

  /// Below 1 mV at the distal site another limit holds.
  private static final double SMALL_MILLIVOLTS = 1;

  private static final double SAFE_IF_SMALL = 0.36;
  private static final double SAFE = 0.5;

  /// A stretch with the limit that health gives.
  private record Stretch(Muscle muscle, Site distal, Site proximal, double healthyLimit) {}

  private static final List<Stretch> STRETCHES =
      List.of(
          new Stretch(Muscle.APB, Site.WRIST, Site.ELBOW, 0.7),
          new Stretch(Muscle.ADM, Site.WRIST, Site.ABOVE_ELBOW, 0.8),
          new Stretch(Muscle.EDB, Site.ANKLE, Site.POPLITEAL_FOSSA, 0.7));

  void add() {
    int nerves = 0;
    int byHealth = 0;
    int bySafe = 0;
    for (Examined person : people) {
      for (Side side : Side.values()) {
        for (Stretch stretch : STRETCHES) {
          double distal = amplitude(person.response(stretch.muscle, side, stretch.distal));
          double proximal = amplitude(person.response(stretch.muscle, side, stretch.proximal));
          if (distal > 0) {
            double ratio = proximal / distal;
            nerves++;
            byHealth += ratio < stretch.healthyLimit ? 1 : 0;
            bySafe += ratio < (distal < SMALL_MILLIVOLTS ? SAFE_IF_SMALL : SAFE) ? 1 : 0;
          }
        }
      }
    }
    targets.between(
        "10",
        "ALS: nerves with an amplitude ratio below the limits of health (0.7, ulnar 0.8)",
        "17.3 %",
        10,
        25,
        100.0 * byHealth / nerves,
        "%",
        1);
    targets.between(
        "10",
        "ALS: nerves with a ratio below 0.36 (distal below 1 mV) or 0.5",
        "0 %",
        Double.NEGATIVE_INFINITY,
        2,
        100.0 * bySafe / nerves,
        "%",
        1);
  }

  private static double amplitude(Optional<Outcome.Recorded> response) {
    return response.map(each -> each.amplitudeMillivolts().orElse(0)).orElse(0.0);
  }
}
