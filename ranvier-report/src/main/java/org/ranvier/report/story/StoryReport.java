package org.ranvier.report.story;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.patient.story.Care;
import org.ranvier.patient.story.PatientPlan;
import org.ranvier.patient.story.PatientStory;
import org.ranvier.patient.story.PlaceWords;
import org.ranvier.patient.story.PrescriptionWords;
import org.ranvier.patient.trait.DueLesion;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;
import org.ranvier.report.words.Decimal;
import org.ranvier.result.Result;
import org.ranvier.result.Table;

/// A story as a result: sentences, tables, assumptions.
public final class StoryReport {

  private static final List<String> NOTES =
      List.of(
          "An invented person, made by a model for research and teaching. Nothing here says what a"
              + " real patient should be given.",
          "Grip in one hand is not the disease.",
          "How immunoglobulin acts is one lumped effect: scavenging of complement, anti-idiotypes and"
              + " clearance through FcRn cannot be told apart from the data that there are; FcRn does"
              + " not lower IgM.",
          "How fast blocked axons die is known only within a factor of a few, so years of decline may"
              + " be too fast or too slow.",
          "No published figures of single patients stand behind the model: it is fitted to averages"
              + " of groups.",
          "Lesions under another treatment are the same ones as far as treatment does not prevent"
              + " them: all lives draw from the same random numbers.",
          "Physiotherapy changes no strength in the model; no effect is published.");

  private StoryReport() {}

  /// @param readings what the record of each visit says, in the order of visits
  public static Result of(PatientStory story, List<Reading> readings) {
    List<Table> tables = new ArrayList<>();
    if (!story.visits().isEmpty()) {
      tables.add(StoryTables.visits(story, readings));
    }
    if (!story.variants().isEmpty()) {
      tables.add(StoryTables.lives(story));
    }
    if (!story.life().last().nerves().isEmpty()) {
      tables.add(StoryTables.nerves(story.life()));
    }
    tables.add(StoryTables.events(story.life()));
    tables.add(StoryTables.months(story.life()));
    return new Result(
        story.plan().title(),
        "What becomes of this patient?",
        setup(story),
        StorySentences.of(story),
        tables,
        List.of(),
        NOTES);
  }

  private static List<Result.Fact> setup(PatientStory story) {
    PatientPlan plan = story.plan();
    List<Result.Fact> facts = new ArrayList<>();
    facts.add(new Result.Fact("illness", StorySentences.disease(story.traits().disease())));
    facts.add(new Result.Fact("person", StorySentences.person(story.traits())));
    facts.add(
        new Result.Fact(
            "first symptom",
            plan.onset() + ", followed for " + Decimal.plain(plan.years(), 1) + " years"));
    facts.add(
        new Result.Fact(
            "care",
            plan.care() == Care.USUAL
                ? "a neurologist recognises the disease sooner or later, and treats it"
                : "what is prescribed and nothing else"));
    for (Prescription each : plan.treatments()) {
      facts.add(new Result.Fact("treatment", treatment(each)));
    }
    for (DueLesion lesion : story.traits().lesions()) {
      facts.add(
          new Result.Fact(
              "lesion",
              PlaceWords.of(lesion.where())
                  + ", "
                  + (lesion.day() <= 0 ? "from the first symptom" : TimeText.of(lesion.day()))));
    }
    facts.add(new Result.Fact("seed", Long.toString(plan.seed())));
    return facts;
  }

  /// @return such as `immunoglobulin (iv) 1 g/kg every 3 weeks, from month 18 until year 9`
  static String treatment(Prescription each) {
    return PrescriptionWords.of(each)
        + ", from "
        + time(each.from())
        + each.until().map(until -> " until " + time(until)).orElse("");
  }

  private static String time(When when) {
    return switch (when.anchor()) {
      case ONSET -> TimeText.of(when.days());
      case DIAGNOSIS -> when.days() == 0 ? "diagnosis" : when.days() + " days after diagnosis";
      case ENTRY -> when.days() == 0 ? "study entry" : when.days() + " days after study entry";
    };
  }
}
