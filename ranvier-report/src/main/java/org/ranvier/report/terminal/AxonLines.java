package org.ranvier.report.terminal;

import java.util.List;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.inference.Estimates;
import org.ranvier.report.words.BlockFinding;
import org.ranvier.report.words.EstimateWords;

/// What simulation says of the axons of each segment.
final class AxonLines {

  private AxonLines() {}

  static void write(Sheet sheet, Reading reading, Estimates estimates) {
    List<EstimateWords> all = EstimateWords.of(BlockFinding.all(reading), estimates);
    if (all.isEmpty()) {
      return;
    }
    sheet.heading("Axons, by simulation");
    int left = 0;
    for (EstimateWords words : all) {
      if (sheet.style().details() || words.matters()) {
        sheet.hanging(words.finding().place() + ":", Tone.STRONG, 2, Tone.PLAIN, words.line());
      } else {
        left++;
      }
    }
    if (left > 0) {
      sheet.paragraph(
          Tone.PLAIN,
          (left == all.size() ? "All " + left : left + " more")
              + (left == 1 ? " segment" : " segments")
              + " without a sign of block: shown with details.");
    }
    sheet.paragraph(Tone.FAINT, EstimateWords.sentence(estimates));
  }
}
