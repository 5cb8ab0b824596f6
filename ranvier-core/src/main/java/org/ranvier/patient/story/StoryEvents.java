package org.ranvier.patient.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.care.CareEvent;
import org.ranvier.patient.care.CareStep;
import org.ranvier.patient.lesion.LesionState;
import org.ranvier.patient.story.StoryEvent.Kind;
import org.ranvier.patient.treatment.Anchors;
import org.ranvier.patient.treatment.Prescription;

/// Gathers what happens in a life.
final class StoryEvents {

  private final List<StoryEvent> seen = new ArrayList<>();
  private int lesions;
  private boolean rested;

  /// Notes lesions that are new this morning, and remission.
  void lesions(VirtualPatient patient) {
    List<LesionState> now = patient.lesions();
    for (; lesions < now.size(); lesions++) {
      LesionState lesion = now.get(lesions);
      String word = patient.day() == 0 ? "a lesion is there: " : "a lesion begins: ";
      seen.add(new StoryEvent(patient.day(), Kind.LESION, word + PlaceWords.of(lesion.where())));
    }
    if (!rested && patient.inRemission()) {
      rested = true;
      seen.add(
          new StoryEvent(patient.day(), Kind.REMISSION, "the disease comes to rest by itself"));
    }
  }

  /// @return all events in the order of days
  List<StoryEvent> all(
      VirtualPatient patient,
      List<Prescription> prescribed,
      Anchors anchors,
      List<CareEvent> decided,
      int lastDay) {
    List<StoryEvent> all = new ArrayList<>(seen);
    int last = Math.min(lastDay, patient.day());
    for (Prescription each : prescribed) {
      add(all, anchors.day(each.from()), PrescriptionWords.of(each) + " begins", last);
      each.until()
          .filter(until -> prescribed.stream().noneMatch(next -> follows(each, next)))
          .ifPresent(until ->
              add(
                  all,
                  anchors.day(until),
                  PrescriptionWords.agent(each.agent(), each.route()) + " stops",
                  last));
    }
    for (CareEvent event : decided) {
      Kind kind = event.step() == CareStep.DIAGNOSED ? Kind.DIAGNOSIS : Kind.CARE;
      all.add(new StoryEvent(event.day(), kind, event.text()));
    }
    patient
        .death()
        .filter(death -> death.day() <= lastDay)
        .ifPresent(death ->
            all.add(
                new StoryEvent(
                    death.day(),
                    Kind.DEATH,
                    switch (death.cause()) {
                      case RESPIRATORY_FAILURE -> "death by failure of breathing";
                      case OTHER -> "death of another cause";
                    })));
    all.sort(Comparator.comparingInt(StoryEvent::day));
    return all;
  }

  private static boolean follows(Prescription each, Prescription next) {
    return next.agent() == each.agent() && each.until().filter(next.from()::equals).isPresent();
  }

  private static void add(List<StoryEvent> all, OptionalInt day, String text, int last) {
    if (day.isPresent() && day.getAsInt() <= last) {
      all.add(new StoryEvent(day.getAsInt(), Kind.TREATMENT, text));
    }
  }
}
