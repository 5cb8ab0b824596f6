package org.ranvier.report.html;

import org.ranvier.criteria.reading.Reading;
import org.ranvier.inference.Estimates;
import org.ranvier.record.PatientRecord;

/// The reading of one record as one HTML file.
public final class HtmlReport {

  private HtmlReport() {}

  /// Writes a report.
  ///
  /// @param version of the program, for the foot of the page
  /// @return a whole page; the same bytes for the same arguments
  public static String render(PatientRecord record, Reading reading, String version) {
    return render(record, reading, Estimates.NONE, version);
  }

  /// Writes a report with what simulation says of its segments.
  ///
  /// @param version of the program, for the foot of the page
  /// @return a whole page; the same bytes for the same arguments
  public static String render(
      PatientRecord record, Reading reading, Estimates estimates, String version) {
    return Templates.page("report.jte", new ReportPage(record, reading, estimates, version));
  }
}
