package org.ranvier.report.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.patient.story.AxonShares;
import org.ranvier.patient.story.DayState;
import org.ranvier.patient.story.GivenCourse;
import org.ranvier.patient.story.Life;
import org.ranvier.patient.story.PatientStory;
import org.ranvier.patient.story.Visit;
import org.ranvier.record.diary.Diary;
import org.ranvier.record.diary.DiaryEntry;
import org.ranvier.report.chart.NerveBands;
import org.ranvier.report.chart.Timeline;
import org.ranvier.report.chart.Timeline.Curve;
import org.ranvier.report.chart.Timeline.Kind;
import org.ranvier.report.chart.Timeline.Panel;
import org.ranvier.report.figure.BodyStateFigure;
import org.ranvier.report.story.Doses;
import org.ranvier.report.story.StorySentences;
import org.ranvier.report.story.TimeText;

/// The figures of a story.
final class StoryFigures {

  /// More bodies beside each other are too small.
  private static final int BODIES = 4;

  /// A pause in treatment that is longer than this is seen as one.
  private static final int PAUSE_DAYS = 70;

  private static final int CALM_DAYS = 28;
  private static final int DAYS_BETWEEN_BANDS = 15;

  private final PatientStory story;
  private final double years;

  StoryFigures(PatientStory story) {
    this.story = story;
    // The last day lies a fraction of a day before the end of the years asked for.
    years =
        story.life().death().isPresent()
            ? Math.max(0.1, TimeText.years(story.life().last().day()))
            : story.plan().years();
  }

  /// Grip, strength, immunoglobulin and doses over the years.
  String life() {
    Life life = story.life();
    List<Panel> panels = new ArrayList<>();
    panels.add(
        new Panel(
            "grip (kg)",
            170,
            0,
            List.of(
                curve("left hand", life, DayState::gripLeftKilograms),
                curve("right hand", life, DayState::gripRightKilograms))));
    panels.add(
        new Panel(
            "strength of limbs (share of health)",
            130,
            1,
            List.of(
                curve("left arm", life, day -> day.strength().leftArm()),
                curve("right arm", life, day -> day.strength().rightArm()),
                curve("left leg", life, day -> day.strength().leftLeg()),
                curve("right leg", life, day -> day.strength().rightLeg()))));
    Doses doses = Doses.of(life);
    if (!doses.courses().isEmpty()) {
      panels.add(
          new Panel(
              "immunoglobulin G in the blood (g/L)",
              100,
              0,
              List.of(curve("", life, DayState::immunoglobulinGramsPerLitre))));
      panels.add(new Panel("immunoglobulin given (g a week)", 70, 0, List.of(weekly(doses))));
    }
    return new Timeline(
            "life",
            "Strength and treatment over the years",
            said(life, doses),
            0,
            years,
            panels,
            visits(),
            treated(doses))
        .drawn();
  }

  /// Grip of the worse hand under each treatment.
  String lives() {
    Side hand = StorySentences.worseHand(story.life());
    List<Curve> curves = new ArrayList<>();
    curves.add(calm("as planned", story.life(), hand));
    for (Life other : story.variants()) {
      curves.add(calm(other.title(), other, hand));
    }
    String heading = "grip of the " + hand.id() + " hand, mean of four weeks (kg)";
    return new Timeline(
            "lives",
            "The same patient treated otherwise",
            heading + " over the years: " + String.join("; ", names(curves)) + ".",
            0,
            years,
            List.of(new Panel(heading, 260, 0, curves)),
            List.of(),
            List.of())
        .drawn();
  }

  /// Grip without the swing from infusion to infusion.
  private static Curve calm(String name, Life life, Side hand) {
    List<Double> at = new ArrayList<>();
    List<Double> means = new ArrayList<>();
    for (int day = 0; day + CALM_DAYS <= life.days().size(); day += CALM_DAYS / 2) {
      at.add(TimeText.years(day + CALM_DAYS / 2));
      means.add(
          life.days().subList(day, day + CALM_DAYS).stream()
              .mapToDouble(state -> state.gripKilograms(hand))
              .average()
              .orElse(Double.NaN));
    }
    return new Curve(
        name,
        Kind.LINE,
        at.stream().mapToDouble(Double::doubleValue).toArray(),
        means.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static List<String> names(List<Curve> curves) {
    return curves.stream().map(Curve::name).toList();
  }

  /// Block and loss of each nerve over the years.
  String bands() {
    List<NerveBands.Band> bands = new ArrayList<>();
    List<DayState> days = new ArrayList<>();
    for (int day = 0; day < story.life().days().size(); day += DAYS_BETWEEN_BANDS) {
      days.add(story.life().on(day));
    }
    for (SidedNerve nerve : nerves()) {
      List<AxonShares> shares =
          days.stream().map(day -> day.nerves().getOrDefault(nerve, new AxonShares(0, 0))).toList();
      bands.add(
          new NerveBands.Band(
              nerve.text(),
              days.stream().mapToDouble(day -> TimeText.years(day.day())).toArray(),
              shares.stream().mapToDouble(AxonShares::blocked).toArray(),
              shares.stream().mapToDouble(AxonShares::lost).toArray()));
    }
    return new NerveBands("nerves", "Block and loss of each nerve", years, bands).drawn();
  }

  List<SidedNerve> nerves() {
    Set<SidedNerve> seen = new LinkedHashSet<>();
    for (Side side : Side.values()) {
      story.life().last().nerves().keySet().stream()
          .filter(nerve -> nerve.side() == side)
          .sorted((a, b) -> a.nerve().compareTo(b.nerve()))
          .forEach(seen::add);
    }
    return List.copyOf(seen);
  }

  /// A body with its caption.
  record Body(String caption, String svg) {}

  /// The body at some of the visits, the first and the last among them.
  List<Body> bodies() {
    List<Body> bodies = new ArrayList<>();
    List<Visit> visits = story.visits();
    int shown = Math.min(BODIES, visits.size());
    for (int i = 0; i < shown; i++) {
      int place = shown == 1 ? 0 : Math.round((float) i * (visits.size() - 1) / (shown - 1));
      Visit visit = visits.get(place);
      String when = TimeText.of(visit.day());
      bodies.add(
          new Body(
              "Visit " + visit.number() + ", " + when,
              BodyStateFigure.draw(
                  "body-" + visit.number(),
                  when,
                  story.life().on(visit.day()).nerves(),
                  visit.lesions())));
    }
    return bodies;
  }

  /// What the diary holds.
  String diary(Diary diary) {
    int first = (int) (diary.first().toEpochDay() - story.plan().onset().toEpochDay());
    int last =
        (int) (diary.entries().getLast().date().toEpochDay() - story.plan().onset().toEpochDay());
    List<Curve> grips = new ArrayList<>();
    for (Side hand : Side.values()) {
      List<DiaryEntry.GripReading> readings =
          diary.of(DiaryEntry.GripReading.class).stream()
              .filter(each -> each.hand() == hand)
              .toList();
      if (!readings.isEmpty()) {
        grips.add(
            new Curve(
                hand.id() + " hand",
                Kind.POINTS,
                readings.stream().mapToDouble(this::year).toArray(),
                readings.stream().mapToDouble(DiaryEntry.GripReading::best).toArray()));
      }
    }
    List<Timeline.Moment> infusions =
        diary.of(DiaryEntry.Infusion.class).stream()
            .map(each -> new Timeline.Moment("", year(each)))
            .toList();
    return new Timeline(
            "diary",
            "The diary",
            "Grip at home, best of three, with %d infusions marked by dotted lines."
                .formatted(infusions.size()),
            TimeText.years(first),
            TimeText.years(Math.max(last, first + 1)),
            List.of(new Panel("grip at home, best of three (kg)", 170, 0, grips)),
            infusions,
            List.of())
        .drawn();
  }

  private double year(DiaryEntry entry) {
    return TimeText.years((int) (entry.date().toEpochDay() - story.plan().onset().toEpochDay()));
  }

  private static Curve curve(String name, Life life, ToDoubleFunction<DayState> value) {
    return new Curve(
        name,
        Kind.LINE,
        life.days().stream().mapToDouble(day -> TimeText.years(day.day())).toArray(),
        life.days().stream().mapToDouble(value).toArray());
  }

  private Curve weekly(Doses doses) {
    List<Double> at = new ArrayList<>();
    List<Double> grams = new ArrayList<>();
    int last = story.life().last().day();
    add(at, grams, 0, 0);
    List<GivenCourse> courses = doses.courses();
    for (int i = 0; i < courses.size(); i++) {
      int day = courses.get(i).day();
      boolean paused = doses.interval(i) > PAUSE_DAYS;
      add(at, grams, day, paused ? courses.get(i).amount() / 4 : doses.gramsPerWeek(i));
      if (paused || i == courses.size() - 1) {
        add(at, grams, Math.min(day + Math.min(doses.interval(i), PAUSE_DAYS / 2), last), 0);
      }
    }
    add(at, grams, last, 0);
    return new Curve(
        "",
        Kind.BARS,
        at.stream().mapToDouble(Double::doubleValue).toArray(),
        grams.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static void add(List<Double> at, List<Double> grams, int day, double value) {
    at.add(TimeText.years(day));
    grams.add(value);
  }

  private List<Timeline.Moment> visits() {
    return story.visits().stream()
        .map(visit ->
            new Timeline.Moment(Integer.toString(visit.number()), TimeText.years(visit.day())))
        .toList();
  }

  private static List<Timeline.Span> treated(Doses doses) {
    List<Timeline.Span> spans = new ArrayList<>();
    List<GivenCourse> courses = doses.courses();
    for (int i = 0; i < courses.size(); i++) {
      int from = courses.get(i).day();
      while (i + 1 < courses.size() && doses.interval(i) <= PAUSE_DAYS) {
        i++;
      }
      int to = courses.get(i).end() + Math.min(doses.interval(i), PAUSE_DAYS / 2);
      spans.add(new Timeline.Span(TimeText.years(from), TimeText.years(to)));
    }
    return spans;
  }

  private String said(Life life, Doses doses) {
    DayState last = life.last();
    return "Grip at the end: left %s kg, right %s kg. Courses of immunoglobulin: %d. Visits: %d."
        .formatted(
            Math.round(last.gripLeftKilograms()),
            Math.round(last.gripRightKilograms()),
            doses.courses().size(),
            story.visits().size());
  }
}
