package org.ranvier.cli.study;

import static org.ranvier.cli.verb.Verb.flag;
import static org.ranvier.cli.verb.Verb.option;
import static org.ranvier.cli.verb.Verb.parameters;

import org.ranvier.axon.kernel.Kernels;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.verb.ExitStatus;
import org.ranvier.cli.verb.Options;
import org.ranvier.cli.verb.Verb;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.subject.Preset;
import org.ranvier.study.VirtualExamination;
import org.ranvier.study.body.StudyTables;
import org.ranvier.study.subject.VirtualSubject;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `ranvier study`: examines a virtual subject and writes what was found as a record.
public final class Study implements Verb {

  @Override
  public String name() {
    return "study";
  }

  @Override
  public String summary() {
    return "Examine a virtual person; the record is one that examine reads.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        parameters(
                "0",
                "1",
                "SUBJECT",
                "A subject: YAML or JSON (ranvier.subject/1), - for standard input, or a preset: "
                    + String.join(", ", Preset.WORDS.all())
                    + ".")
            .build());
    spec.addOption(
        option("-o", "FILE", "Write the record as JSON (ranvier.record/1); - is standard output.")
            .names("-o", "--json")
            .build());
    spec.addOption(
        option(
                "--html",
                "FILE",
                "Write the traces and tables as a page; the truth is hidden in it.")
            .build());
    spec.addOption(
        option("--edf", "FOLDER", "Write the traces of each motor study as EDF+.").build());
    spec.addOption(
        option("--truth", "FILE", "Write what is true of the person (ranvier.result/1).").build());
    spec.addOption(
        option(
                "--results",
                "FOLDER",
                "Write each special test as JSON (ranvier.result/1), and scans as .mem files too,"
                    + " which scan reads.")
            .build());
    spec.addOption(option("--seed", "N", "Draw another person of this kind.").build());
    spec.addOption(
        option(
                "--axons",
                "HOW",
                "Damaged axons: direct solves each one, table reads a table that is made at first"
                    + " need.")
            .build());
    spec.addOption(flag("--traces", "Keep the traces in the record."));
    Options.describeStyle(spec);
  }

  @Override
  public int run(ParseResult parsed, Console console) {
    StudyOptions options = StudyOptions.of(parsed, console.surroundings());
    VirtualSubject subject = options.drawn(SubjectFile.read(options.subject(), console));
    if (!Kernels.advice().isEmpty() && subject.damagesAxons()) {
      console.complain(Kernels.advice());
    }
    StudyTables tables = new StudyTables(options.axons().conduction(console));
    VirtualExamination.Findings findings = examined(subject, tables, options);
    new StudyOutput(options, console).write(subject, findings);
    return ExitStatus.DONE;
  }

  private static VirtualExamination.Findings examined(
      VirtualSubject subject, StudyTables tables, StudyOptions options) {
    try {
      return VirtualExamination.of(subject, tables);
    } catch (IllegalArgumentException e) {
      throw new RanvierInputException(
          String.valueOf(e.getMessage()),
          Place.in(options.subject()),
          "change the subject or what is tested");
    }
  }
}
