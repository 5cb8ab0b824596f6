package org.ranvier.report.html;

import org.ranvier.result.Result;

/// A study of virtual patients as one HTML file.
public final class CohortPage {

  private CohortPage() {}

  /// Writes a page.
  ///
  /// @param version of the program, for the foot of the page
  /// @return a whole page; the same bytes for the same arguments
  public static String render(Result result, String version) {
    return Templates.page(
        "conduct.jte", new ConductContent(result, version, ConductContent.Subject.COHORT));
  }
}
