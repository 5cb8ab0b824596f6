package org.ranvier.report.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.patient.story.AxonShares;
import org.ranvier.patient.story.DayState;
import org.ranvier.patient.story.Life;
import org.ranvier.patient.story.PatientStory;
import org.ranvier.patient.story.StoryEvent;
import org.ranvier.patient.story.Visit;
import org.ranvier.record.Grip;
import org.ranvier.report.summary.SummaryRow;
import org.ranvier.result.Rows;
import org.ranvier.result.Table;

/// The tables of a story.
final class StoryTables {

  private static final double PERCENT = 100;
  private static final String MMN = "efns-pns-2010-mmn";
  private static final double MONTH = TimeText.DAYS_OF_A_YEAR / 12;

  private StoryTables() {}

  /// Visits, each with what it measured and how its record reads.
  static Table visits(PatientStory story, List<Reading> readings) {
    Rows rows =
        new Rows("visits", "Visits: grip, nerves with block, and how the record reads")
            .column("visit", "visit", 0)
            .column("time", "time", 0)
            .column("gripLeftKilograms", "left (kg)", 1)
            .column("gripRightKilograms", "right (kg)", 1)
            .column("blockedNerves", "blocks", 0)
            .column("efnsPns2010", "EFNS/PNS 2010", 0)
            .column("favoured", "favoured", 0);
    for (int i = 0; i < story.visits().size(); i++) {
      Visit visit = story.visits().get(i);
      SummaryRow.Read read = read(readings.get(i));
      rows.add(
          visit.number(),
          TimeText.of(visit.day()),
          Rows.orNone(grip(visit, Side.LEFT)),
          Rows.orNone(grip(visit, Side.RIGHT)),
          read.blockedNerves(),
          read.criteria().getOrDefault(MMN, "–"),
          favoured(readings.get(i)));
    }
    return rows.table();
  }

  private static String favoured(Reading reading) {
    List<String> names =
        reading.mimics().stream()
            .filter(each -> each.standing() == Standing.FAVOURED)
            .map(each -> abbreviated(each.id()))
            .toList();
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  /// @return such as `MMN` or `hirayama`
  private static String abbreviated(String id) {
    return id.length() <= 4
        ? id.toUpperCase(Locale.ROOT)
        : id.replace("cidp", "CIDP").replace("gbs", "GBS").replace('-', ' ');
  }

  private static SummaryRow.Read read(Reading reading) {
    if (SummaryRow.of(reading) instanceof SummaryRow.Read read) {
      return read;
    }
    throw new AssertionError("A reading sums up to what was read");
  }

  private static OptionalDouble grip(Visit visit, Side side) {
    return visit.record().examinations().stream()
        .flatMap(each -> each.grip().stream())
        .filter(each -> each.side() == side)
        .map(Grip::kilograms)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .findFirst();
  }

  /// The same patient under each treatment.
  static Table lives(PatientStory story) {
    Rows rows =
        new Rows(
                "lives",
                "The same patient treated otherwise: grip, MRC sum, axons of the worst nerve")
            .column("life", "treatment", 0)
            .column("gripLeftKilograms", "left (kg)", 1)
            .column("gripRightKilograms", "right (kg)", 1)
            .column("meanWorsePercent", "mean (%)", 0)
            .column("mrcSum", "MRC", 0)
            .column("lostPercent", "lost (%)", 0)
            .column("courses", "courses", 0)
            .column("grams", "IgG (g)", 0);
    List<Life> lives = new ArrayList<>(List.of(story.life()));
    lives.addAll(story.variants());
    Side hand = StorySentences.worseHand(story.life());
    for (Life life : lives) {
      DayState last = life.last();
      Doses doses = Doses.of(life);
      rows.add(
          life.equals(story.life()) ? "as planned" : life.title(),
          last.gripLeftKilograms(),
          last.gripRightKilograms(),
          StorySentences.meanPercent(life, hand),
          last.mrcSum(),
          StorySentences.mostLostPercent(life),
          doses.courses().size(),
          doses.grams());
    }
    return rows.table();
  }

  /// Nerves at the end.
  static Table nerves(Life life) {
    Rows rows =
        new Rows("nerves", "Motor axons of each nerve at the end")
            .column("nerve", "nerve", 0)
            .column("blockedPercent", "blocked, of the living (%)", 0)
            .column("lostPercent", "lost (%)", 0);
    for (Map.Entry<SidedNerve, AxonShares> nerve : sorted(life.last().nerves())) {
      rows.add(
          nerve.getKey().text(),
          PERCENT * nerve.getValue().blocked(),
          PERCENT * nerve.getValue().lost());
    }
    return rows.table();
  }

  static List<Map.Entry<SidedNerve, AxonShares>> sorted(Map<SidedNerve, AxonShares> nerves) {
    return nerves.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<SidedNerve, AxonShares> it) -> it.getKey().side())
                .thenComparing(it -> it.getKey().nerve()))
        .toList();
  }

  /// What happened.
  static Table events(Life life) {
    Rows rows =
        new Rows("events", "What happened")
            .column("day", "day", 0)
            .column("time", "time", 0)
            .column("event", "event", 0);
    for (StoryEvent event : life.events()) {
      rows.add(event.day(), TimeText.of(event.day()), event.text());
    }
    return rows.table();
  }

  /// The first morning of each month.
  static Table months(Life life) {
    Rows rows =
        new Rows("months", "Month by month, without error of measurement")
            .column("day", "day", 0)
            .column("gripLeftKilograms", "grip left (kg)", 1)
            .column("gripRightKilograms", "grip right (kg)", 1)
            .column("mrcSum", "MRC sum", 1)
            .column("leftArm", "left arm", 2)
            .column("rightArm", "right arm", 2)
            .column("leftLeg", "left leg", 2)
            .column("rightLeg", "right leg", 2)
            .column("immunoglobulinGramsPerLitre", "IgG (g/L)", 1);
    for (int month = 0; Math.round(month * MONTH) < life.days().size(); month++) {
      DayState state = life.on((int) Math.round(month * MONTH));
      rows.add(
          state.day(),
          state.gripLeftKilograms(),
          state.gripRightKilograms(),
          state.mrcSum(),
          state.strength().leftArm(),
          state.strength().rightArm(),
          state.strength().leftLeg(),
          state.strength().rightLeg(),
          state.immunoglobulinGramsPerLitre());
    }
    return rows.table();
  }
}
