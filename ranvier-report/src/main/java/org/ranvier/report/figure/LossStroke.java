package org.ranvier.report.figure;

/// Samples of how a body shows block and loss.
public enum LossStroke {
  HEALTHY("all axons conduct", 0, 0),
  SOME_BLOCKED("30 % blocked in a lesion", 0.3, 0),
  MOST_BLOCKED("90 % blocked in a lesion", 0.9, 0),
  SOME_LOST("30 % of the nerve’s axons lost", 0, 0.3),
  MOST_LOST("80 % of the nerve’s axons lost", 0, 0.8);

  private final String words;
  private final double blocked;
  private final double lost;

  LossStroke(String words, double blocked, double lost) {
    this.words = words;
    this.blocked = blocked;
    this.lost = lost;
  }

  /// @return what the line means
  public String words() {
    return words;
  }

  /// @return a short sample of the line, for a legend that names it in words beside it
  public String swatch() {
    String line =
        blocked > 0
            ? BodyStateFigure.stroke(blocked)
            : BodyStateFigure.HEALTHY + BodyStateFigure.gaps(lost);
    return "<svg viewBox=\"0 0 60 14\" width=\"60\" height=\"14\" aria-hidden=\"true\"><path d=\"M4"
        + " 7H56\" fill=\"none\" "
        + line
        + "/></svg>";
  }
}
