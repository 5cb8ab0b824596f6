package org.ranvier.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.record.PatientRecord;
import org.ranvier.report.words.PlainText;

/// The reading of one record as one HTML file.
public final class HtmlReport {

  private static final class Templates {
    static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
  }

  private HtmlReport() {}

  /// Writes a report.
  ///
  /// @param version of the program, for the foot of the page
  /// @return a whole page; the same bytes for the same arguments
  public static String render(PatientRecord record, Reading reading, String version) {
    StringOutput page = new StringOutput(64 * 1024);
    Templates.ENGINE.render("report.jte", new ReportPage(record, reading, version), page);
    return PlainText.ofPage(page.toString());
  }
}
