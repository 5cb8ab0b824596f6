package org.ranvier.report.html;

import java.util.List;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.patient.story.PatientStory;

/// A virtual patient's story as one HTML file.
public final class StoryPage {

  private StoryPage() {}

  /// Writes a page.
  ///
  /// @param readings what the record of each visit says, in the order of visits
  /// @param version of the program, for the foot of the page
  /// @return a whole page; the same bytes for the same arguments
  public static String render(PatientStory story, List<Reading> readings, String version) {
    return Templates.page("story.jte", new StoryContent(story, readings, version));
  }
}
