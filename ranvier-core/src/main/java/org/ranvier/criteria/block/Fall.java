package org.ranvier.criteria.block;

/// How the response changes from the distal to the proximal site of a segment, in percent. A
/// measure that is not known is [Double#NaN].
///
/// @param amplitudeDrop fall of the amplitude
/// @param areaDrop fall of the area
/// @param durationChange change of the duration; unused where the fall is complete
/// @param complete true if stimulation at the proximal site gave nothing, so that there is no
///   duration
/// @param documented true if the proximal stimulus is documented as supramaximal
record Fall(
    double amplitudeDrop,
    double areaDrop,
    double durationChange,
    boolean complete,
    boolean documented) {

  static Fall of(Segment segment, boolean documented) {
    return new Fall(
        segment.amplitudeDropPercent().orElse(Double.NaN),
        segment.areaDropPercent().orElse(Double.NaN),
        segment.durationChangePercent().orElse(Double.NaN),
        segment.isCompleteFall(),
        documented);
  }

  /// @return true if no measure is missing
  boolean isKnown() {
    return complete
        || !(Double.isNaN(amplitudeDrop) || Double.isNaN(areaDrop) || Double.isNaN(durationChange));
  }

  double drop(Measure measure) {
    return measure == Measure.AREA ? areaDrop : amplitudeDrop;
  }

  Fall withAmplitudeDrop(double drop) {
    return new Fall(drop, areaDrop, durationChange, complete, documented);
  }

  Fall withAreaDrop(double drop) {
    return new Fall(amplitudeDrop, drop, durationChange, complete, documented);
  }

  Fall withDurationChange(double change) {
    return new Fall(amplitudeDrop, areaDrop, change, complete, documented);
  }
}
