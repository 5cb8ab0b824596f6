package org.ranvier.report.html;

import org.ranvier.claims.ClaimsReview;

/// Claims with their verdicts as one HTML file: a table, and behind each verdict all that made it.
public final class ClaimsPage {

  private ClaimsPage() {}

  /// Writes a page.
  ///
  /// @param version of the program, for the foot of the page
  /// @return a whole page; the same bytes for the same arguments
  public static String render(ClaimsReview review, String version) {
    return Templates.page("claims.jte", new ClaimsContent(review, version));
  }
}
