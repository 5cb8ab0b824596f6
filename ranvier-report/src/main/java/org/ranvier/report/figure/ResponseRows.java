package org.ranvier.report.figure;

import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.record.MotorResponse;

/// How the responses of a study are drawn, one row for each.
sealed interface ResponseRows permits ResponseLadder, TraceStack {

  double height(MotorResponse response);

  double footerHeight();

  void drawHeader(Svg svg, double baseline);

  void draw(Svg svg, MotorResponse response, double top);

  /// Writes what changed between two rows.
  void drawChange(Svg svg, SegmentReading segment, double baseline);

  void drawFooter(Svg svg, double top);
}
