package org.ranvier.cohort.measure;

import static org.ranvier.cohort.measure.Measure.number;
import static org.ranvier.cohort.measure.Measure.truth;
import static org.ranvier.cohort.measure.Measure.word;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.lesion.LesionState;
import org.ranvier.record.SensoryLoss;
import org.ranvier.study.nerve.Where;

/// What makes the picture of the disease: sides compared, nerves, sensation.
final class PictureMeasures {

  private static final double PERCENT = 100;

  static final List<Measure> ALL =
      List.of(
          number(
              "weaker-grip",
              "%",
              "power grip of the hand that is weaker on the day against the same hand in health,"
                  + " without error",
              Set.of(),
              (visit, _) -> PERCENT * Math.min(grip(visit, Side.LEFT), grip(visit, Side.RIGHT))),
          number(
              "grip-difference",
              "percentage points",
              "how much less of its healthy power grip one hand has than the other, without error",
              Set.of(),
              (visit, _) -> PERCENT * Math.abs(grip(visit, Side.LEFT) - grip(visit, Side.RIGHT))),
          word(
              "first-nerve",
              "nerve of the first lesion",
              Set.of(),
              Set.of(),
              (visit, _) -> firstNerve(visit.patient())),
          truth(
              "sensory-loss",
              "whether there is objective sensory loss of more than vibration in the legs",
              (visit, _) ->
                  visit
                      .patient()
                      .signs()
                      .objectiveSensoryLoss()
                      .equals(Optional.of(SensoryLoss.MORE))));

  private PictureMeasures() {}

  private static double grip(Visit visit, Side side) {
    return visit.patient().gripFraction(side);
  }

  private static String firstNerve(VirtualPatient patient) {
    return patient.lesions().stream()
        .min(Comparator.comparingInt(LesionState::beganDay))
        .flatMap(lesion -> nerve(lesion.where()))
        .map(Nerve::id)
        .orElse("");
  }

  private static Optional<Nerve> nerve(Where where) {
    return switch (where) {
      case Where.Stretch it -> Optional.of(it.nerve());
      case Where.Whole it -> Optional.of(it.nerve());
      case Where.Branch _, Where.Root _, Where.Endings _, Where.Neurons _ -> Optional.empty();
    };
  }
}
