package org.ranvier.patient.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Side;
import org.ranvier.immune.Giving;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.lesion.LesionState;
import org.ranvier.patient.measure.Bedside;
import org.ranvier.patient.treatment.Anchors;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;
import org.ranvier.record.Subject;
import org.ranvier.record.diary.Diary;
import org.ranvier.record.diary.DiaryEntry;
import org.ranvier.record.diary.DiaryEntry.GripUnit;
import org.ranvier.record.diary.DiaryEvent;

/// Keeps a patient's diary, day by day.
final class HomeDiary {

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final String DEVICE = "Jamar";

  private final PatientPlan plan;
  private final DiaryPlan diary;
  private final Streams streams;
  private final RandomGenerator forgetting;
  private final Map<Side, HomeNoise> noise = new EnumMap<>(Side.class);
  private final List<DiaryEntry> entries = new ArrayList<>();
  private final List<Giving> infused = new ArrayList<>();
  private final Set<Integer> known = new HashSet<>();
  private Optional<Subject> subject = Optional.empty();
  private int levelDue;

  /// @param streams of the diary alone
  HomeDiary(PatientPlan plan, DiaryPlan diary, Streams streams) {
    this.plan = plan;
    this.diary = diary;
    this.streams = streams;
    forgetting = streams.with("forgetting").generator();
    for (Side hand : diary.hands()) {
      noise.put(hand, new HomeNoise(streams.with("grip").with(hand.id()), Bedside.homeError()));
    }
  }

  /// Writes down this morning.
  ///
  /// @param today what is given today
  void morning(VirtualPatient patient, Anchors anchors, List<Giving> today) {
    int day = patient.day();
    OptionalInt from = anchors.day(diary.from());
    OptionalInt until = diary.until().map(anchors::day).orElse(OptionalInt.empty());
    boolean kept =
        from.isPresent()
            && day >= from.getAsInt()
            && !(until.isPresent() && day >= until.getAsInt());
    if (!kept) {
      return;
    }
    List<Giving> infusions =
        today.stream().filter(each -> each.agent() == Agent.IMMUNOGLOBULIN).toList();
    if (subject.isEmpty()) {
      begin(patient);
    }
    level(patient, !infusions.isEmpty());
    if ((day - from.getAsInt()) % diary.everyDays() == 0
        && forgetting.nextDouble() >= diary.missing()) {
      grip(patient);
    }
    noise.values().forEach(HomeNoise::nextDay);
    infused.addAll(infusions);
    weakness(patient);
  }

  /// @return the diary; empty if it was never begun
  Optional<Diary> kept() {
    for (GivenCourse course : GivenCourse.of(infused)) {
      entries.add(
          new DiaryEntry.Infusion(
              date(course.day()),
              OptionalDouble.of(tenths(course.amount())),
              OptionalDouble.empty(),
              OptionalInt.of(course.days()),
              Optional.of(course.route()),
              Optional.of(product(course.route()))));
    }
    return subject.map(person -> new Diary(plan.id(), person, entries));
  }

  private void begin(VirtualPatient patient) {
    subject =
        Optional.of(
            new Subject(
                OptionalDouble.of(tenths(patient.ageYears())),
                OptionalDouble.empty(),
                Optional.of(patient.traits().sex()),
                OptionalDouble.of(Math.rint(patient.traits().heightCentimetres())),
                OptionalDouble.of(tenths(patient.traits().weightKilograms()))));
    entries.add(
        new DiaryEntry.Weight(date(patient.day()), tenths(patient.traits().weightKilograms())));
    levelDue = patient.day();
    for (int i = 0; i < patient.lesions().size(); i++) {
      known.add(i);
    }
  }

  private void grip(VirtualPatient patient) {
    noise.forEach((hand, each) ->
        entries.add(
            new DiaryEntry.GripReading(
                date(patient.day()),
                Optional.of(MORNING),
                hand,
                each.tries(patient.gripKilograms(hand)),
                GripUnit.KILOGRAMS,
                Optional.of(DEVICE))));
  }

  /// A level that is due waits for the next infusion, but not longer than until the next is due.
  private void level(VirtualPatient patient, boolean infusion) {
    if (diary.immunoglobulinEveryDays().isEmpty() || patient.day() < levelDue) {
      return;
    }
    int every = diary.immunoglobulinEveryDays().getAsInt();
    if (!infusion && patient.day() < levelDue + every - 1) {
      return;
    }
    Bedside bedside = new Bedside(patient, streams.with("level").with(patient.day()));
    entries.add(
        new DiaryEntry.Level(
            date(patient.day()),
            tenths(bedside.immunoglobulinGramsPerLitre()),
            Optional.of(infusion)));
    levelDue += every;
  }

  private void weakness(VirtualPatient patient) {
    List<LesionState> lesions = patient.lesions();
    for (int i = 0; i < lesions.size(); i++) {
      boolean felt = lesions.get(i).blocked() > StoryFigures.value("weakness-noticed");
      if (felt && known.add(i)) {
        entries.add(
            new DiaryEntry.Event(
                date(patient.day()),
                DiaryEvent.NEW_WEAKNESS,
                lesions.get(i).where().side().id() + " side"));
      }
    }
  }

  private LocalDate date(int day) {
    return plan.onset().plusDays(day);
  }

  private static String product(Route route) {
    return switch (route) {
      case IV, SC_HYALURONIDASE, ORAL -> "immunoglobulin 10 %";
      case SC -> "immunoglobulin 20 %";
    };
  }

  private static double tenths(double value) {
    return Math.rint(10 * value) / 10;
  }
}
