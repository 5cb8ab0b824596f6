package org.ranvier.cli.simulate;

import static org.ranvier.cli.verb.Verb.option;
import static org.ranvier.cli.verb.Verb.parameters;

import java.util.List;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.verb.ExitStatus;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.criteria.Examiner;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.patient.PatientPreset;
import org.ranvier.patient.story.PatientPlan;
import org.ranvier.patient.story.PatientStory;
import org.ranvier.patient.story.StoryTeller;
import org.ranvier.study.body.StudyTables;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `ranvier simulate`: tells what becomes of a virtual patient, treated and treated otherwise.
public final class Simulate implements Verb {

  @Override
  public String name() {
    return "simulate";
  }

  @Override
  public String summary() {
    return "Follow a virtual patient over the years, with treatment, visits and a diary.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        parameters(
                "0",
                "1",
                "PATIENT",
                "A patient: YAML or JSON (ranvier.patient/1), - for standard input, or a preset: "
                    + String.join(", ", PatientPreset.WORDS.all())
                    + ".")
            .build());
    spec.addOption(option("--seed", "N", "Draw another person of this kind.").build());
    spec.addOption(
        option(
                "-o",
                "FOLDER",
                "Write all of it into a folder: page, result, every day, diary, records.")
            .build());
    spec.addOption(
        option(
                "--json",
                "FILE",
                "Write the story as JSON (ranvier.result/1); - is standard output.")
            .build());
    spec.addOption(option("--html", "FILE", "Write the story as a page with figures.").build());
    spec.addOption(option("--csv", "FILE", "Write every day of every life as a table.").build());
    spec.addOption(
        option("--diary", "FILE", "Write the diary, as .csv or as .json (ranvier.diary/1).")
            .build());
    spec.addOption(
        option("--records", "FOLDER", "Write the record of each visit, which examine reads.")
            .build());
    Options.describeStyle(spec);
  }

  @Override
  public int run(ParseResult parsed, Console console) {
    SimulateOptions options = SimulateOptions.of(parsed, console.surroundings());
    PatientPlan plan = options.seeded(PatientFile.read(options.patient(), console));
    PatientStory story = told(plan, options.patient());
    Examiner examiner = Examiner.shipped();
    List<Reading> readings =
        story.visits().stream().map(visit -> examiner.examine(visit.record())).toList();
    new SimulateOutput(options, console).write(story, readings);
    return ExitStatus.DONE;
  }

  private static PatientStory told(PatientPlan plan, String file) {
    try {
      return StoryTeller.tell(plan, StudyTables.direct());
    } catch (IllegalArgumentException e) {
      throw new RanvierInputException(
          String.valueOf(e.getMessage()), Place.in(file), "change the patient");
    }
  }
}
