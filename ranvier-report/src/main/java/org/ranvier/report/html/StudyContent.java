package org.ranvier.report.html;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.PatientRecord;
import org.ranvier.report.words.SubjectLine;
import org.ranvier.result.Result;
import org.ranvier.result.Table;
import org.ranvier.study.VirtualExamination;
import org.ranvier.study.report.StudyResult;
import org.ranvier.study.report.TruthResult;
import org.ranvier.study.subject.VirtualSubject;
import org.ranvier.study.test.SpecialFinding;

/// What the template of a virtual examination shows, in the order in which it shows it.
public final class StudyContent {

  private final PatientRecord record;
  private final Result found;
  private final Result truth;
  private final List<SpecialFinding> special;
  private final String version;

  StudyContent(VirtualSubject subject, VirtualExamination.Findings findings, String version) {
    record = findings.record();
    found = StudyResult.of(subject, record);
    truth = TruthResult.of(subject, findings.truth());
    special = findings.special();
    this.version = version;
  }

  public Result found() {
    return found;
  }

  public Result truth() {
    return truth;
  }

  public String version() {
    return version;
  }

  public String subject() {
    return SubjectLine.of(record);
  }

  /// @return the motor studies without any judgement: a student is to make it
  public List<StudyCard> studies() {
    Reading unread =
        new Reading(
            record.id(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    List<StudyCard> cards = new ArrayList<>();
    for (MotorStudy study : record.motorStudies()) {
      cards.add(new StudyCard("study-" + (cards.size() + 1), study, unread));
    }
    return cards;
  }

  /// @return the special tests in the order in which they were asked for
  public List<SpecialSheet> special() {
    List<SpecialSheet> sheets = new ArrayList<>();
    for (SpecialFinding each : special) {
      sheets.add(new SpecialSheet("special-" + (sheets.size() + 1), each.result()));
    }
    return sheets;
  }

  public List<TableSheet> tables() {
    return sheets(found);
  }

  public List<TableSheet> truthTables() {
    return sheets(truth);
  }

  public String css() {
    return PageResource.text("report.css") + PageResource.text("conduct.css");
  }

  public String script() {
    return PageResource.text("print.js") + PageResource.text("report.js");
  }

  private static List<TableSheet> sheets(Result result) {
    List<TableSheet> sheets = new ArrayList<>();
    for (Table table : result.tables()) {
      sheets.add(new TableSheet(table));
    }
    return sheets;
  }
}
