package org.ranvier.cli.simulate;

import java.util.List;
import java.util.Optional;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.output.Destination;
import org.ranvier.cli.output.ResultFolder;
import org.ranvier.cli.verb.Version;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.formats.diary.DiaryTable;
import org.ranvier.formats.json.writing.DiaryWriter;
import org.ranvier.formats.json.writing.RecordWriter;
import org.ranvier.formats.json.writing.ResultWriter;
import org.ranvier.patient.story.PatientStory;
import org.ranvier.patient.story.Visit;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.diary.Diary;
import org.ranvier.report.html.StoryPage;
import org.ranvier.report.story.StoryReport;
import org.ranvier.report.story.TrajectoryTable;
import org.ranvier.report.terminal.TerminalResult;
import org.ranvier.result.Result;

/// Where a story goes: to the terminal, or into files.
record SimulateOutput(SimulateOptions options, Console console) {

  private static final String JSON = ".json";

  void write(PatientStory story, List<Reading> readings) {
    Result report = StoryReport.of(story, readings);
    if (!options.namesResult()) {
      console.print(TerminalResult.render(inShort(report), options.style().withDetails()));
      return;
    }
    options.json().ifPresent(file -> put(file, new ResultWriter().document(report)));
    options.html().ifPresent(file -> put(file, page(story, readings)));
    options.csv().ifPresent(file -> put(file, TrajectoryTable.text(story)));
    options
        .diary()
        .ifPresent(file -> diary(story).ifPresent(diary -> put(file, text(diary, file))));
    options.records().ifPresent(folder -> records(story, folder));
    options.folder().ifPresent(folder -> everything(story, readings, report, folder));
  }

  /// Every day is for files.
  private static Result inShort(Result result) {
    return new Result(
        result.title(),
        result.question(),
        result.setup(),
        result.answers(),
        result.tables().stream().filter(table -> !table.id().equals("months")).toList(),
        result.figures(),
        result.notes());
  }

  private void everything(
      PatientStory story, List<Reading> readings, Result report, String folder) {
    String id = story.plan().id();
    ResultFolder pages = ResultFolder.open(folder, ".html", console);
    pages.write(id, page(story, readings));
    ResultFolder.open(folder, JSON, console).write(id, new ResultWriter().document(report));
    ResultFolder.open(folder, ".csv", console).write(id, TrajectoryTable.text(story));
    story
        .diary()
        .ifPresent(diary ->
            ResultFolder.open(folder, ".csv", console)
                .write(id + "-diary", DiaryTable.text(diary)));
    records(story, folder);
  }

  private void records(PatientStory story, String name) {
    if (story.visits().isEmpty()) {
      console.complain("Note: the patient has no visit, so there is no record.");
    }
    ResultFolder folder = ResultFolder.open(name, JSON, console);
    for (Visit visit : story.visits()) {
      PatientRecord record = visit.record();
      folder.write(record.id(), new RecordWriter().document(record));
    }
  }

  private Optional<Diary> diary(PatientStory story) {
    if (story.diary().isEmpty()) {
      console.complain("Note: the patient keeps no diary, so none is written.");
    }
    return story.diary();
  }

  private static String text(Diary diary, String file) {
    return file.endsWith(JSON) ? new DiaryWriter().document(diary) : DiaryTable.text(diary);
  }

  private static String page(PatientStory story, List<Reading> readings) {
    return StoryPage.render(story, readings, Version.number());
  }

  private void put(String file, String content) {
    Destination.write(file, content, console);
  }
}
