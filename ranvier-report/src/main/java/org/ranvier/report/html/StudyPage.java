package org.ranvier.report.html;

import org.ranvier.study.VirtualExamination;
import org.ranvier.study.subject.VirtualSubject;

/// A virtual examination as one HTML file: traces, tables, and the truth behind a lid.
public final class StudyPage {

  private StudyPage() {}

  /// Writes a page.
  ///
  /// @param version of the program, for the foot of the page
  /// @return a whole page; the same bytes for the same arguments
  public static String render(
      VirtualSubject subject, VirtualExamination.Findings findings, String version) {
    return Templates.page("study.jte", new StudyContent(subject, findings, version));
  }
}
