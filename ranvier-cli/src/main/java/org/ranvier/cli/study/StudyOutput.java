package org.ranvier.cli.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.output.Destination;
import org.ranvier.cli.output.ResultFolder;
import org.ranvier.cli.verb.Version;
import org.ranvier.formats.edf.EdfWriter;
import org.ranvier.formats.json.writing.RecordWriter;
import org.ranvier.formats.json.writing.ResultWriter;
import org.ranvier.formats.mem.MemWriter;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.PatientRecord;
import org.ranvier.report.html.StudyPage;
import org.ranvier.report.terminal.TerminalResult;
import org.ranvier.result.Result;
import org.ranvier.study.VirtualExamination;
import org.ranvier.study.report.StudyResult;
import org.ranvier.study.report.TruthResult;
import org.ranvier.study.subject.VirtualSubject;
import org.ranvier.study.test.SpecialFinding;

/// Where the findings go: to the terminal, or into files.
record StudyOutput(StudyOptions options, Console console) {

  /// A table with more rows is too long for a terminal.
  private static final int LONG = 30;

  void write(VirtualSubject subject, VirtualExamination.Findings findings) {
    PatientRecord record = findings.record();
    if (!options.namesResult()) {
      console.print(
          TerminalResult.render(StudyResult.of(subject, record), options.style().withDetails()));
      for (SpecialFinding test : findings.special()) {
        console.print(
            "\n" + TerminalResult.render(inShort(test.result()), options.style().withDetails()));
      }
      return;
    }
    options
        .json()
        .ifPresent(file ->
            Destination.write(
                file,
                new RecordWriter().document(options.traces() ? record : withoutTraces(record)),
                console));
    options
        .html()
        .ifPresent(file ->
            Destination.write(
                file, StudyPage.render(subject, findings, Version.number()), console));
    options
        .truth()
        .ifPresent(file ->
            Destination.write(
                file,
                new ResultWriter().document(TruthResult.of(subject, findings.truth())),
                console));
    options.results().ifPresent(folder -> writeSpecial(findings.special(), folder));
    options.edf().ifPresent(folder -> writeTraces(record, folder));
  }

  /// Long tables are for files.
  private static Result inShort(Result result) {
    return new Result(
        result.title(),
        result.question(),
        result.setup(),
        result.answers(),
        result.tables().stream().filter(table -> table.rows().size() <= LONG).toList(),
        result.figures(),
        result.notes());
  }

  private void writeSpecial(List<SpecialFinding> tests, String name) {
    if (tests.isEmpty()) {
      console.complain("Note: the subject asks for no special test, so there is no result.");
    }
    ResultFolder documents = ResultFolder.open(name, ".json", console);
    ResultFolder scans = ResultFolder.open(name, ".mem", console);
    for (SpecialFinding test : tests) {
      documents.write(test.name(), new ResultWriter().document(test.result()));
      test.scan()
          .ifPresent(scan ->
              scans.write(test.name(), MemWriter.text(Map.of("S/R sites", test.name()), scan)));
    }
  }

  private void writeTraces(PatientRecord record, String name) {
    ResultFolder folder = ResultFolder.open(name, ".edf", console);
    for (MotorStudy study : record.motorStudies()) {
      boolean hasTrace =
          study.responses().stream().anyMatch(response -> isTraced(response.outcome()));
      if (hasTrace) {
        folder.write(
            "%s-%s-%s"
                .formatted(
                    study.side().id(),
                    study.nerve().id(),
                    study.muscle().map(Muscle::id).orElse("")),
            EdfWriter.write(record, study));
      } else {
        console.complain(
            "Note: there is no response to write of the %s %s nerve."
                .formatted(study.side().id(), study.nerve().id()));
      }
    }
  }

  private static boolean isTraced(Outcome outcome) {
    return outcome instanceof Outcome.Recorded seen && seen.trace().isPresent();
  }

  private static PatientRecord withoutTraces(PatientRecord record) {
    List<MotorStudy> studies = new ArrayList<>();
    for (MotorStudy study : record.motorStudies()) {
      List<MotorResponse> bare = new ArrayList<>();
      for (MotorResponse response : study.responses()) {
        bare.add(
            response.outcome() instanceof Outcome.Recorded seen
                ? response.withOutcome(withoutTrace(seen))
                : response);
      }
      studies.add(study.withResponses(bare));
    }
    return record.withMotorStudies(studies);
  }

  private static Outcome withoutTrace(Outcome.Recorded seen) {
    return new Outcome.Recorded(
        seen.latencyMilliseconds(),
        seen.amplitudeMillivolts(),
        seen.areaMillivoltMilliseconds(),
        seen.durationMilliseconds(),
        seen.totalDurationMilliseconds(),
        Optional.empty());
  }
}
