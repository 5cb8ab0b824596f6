package org.ranvier.cohort.report;

import java.util.OptionalInt;
import org.ranvier.cohort.plan.Endpoint;
import org.ranvier.cohort.plan.Statistic;
import org.ranvier.cohort.statistic.Estimate;
import org.ranvier.reference.Term;

/// One figure of a study.
///
/// @param arm whose it is, or both of a comparison; empty if it is all patients'
/// @param day of the visit, where there are several
/// @param word of which it is the share; empty for all other statistics
public record Outcome(
    Endpoint endpoint,
    String arm,
    OptionalInt day,
    Statistic statistic,
    String word,
    Estimate estimate) {

  /// Whether a figure agrees with what was found in people.
  public enum Verdict implements Term {
    /// Nothing is said about that.
    OPEN,
    INSIDE,
    OUTSIDE
  }

  /// @return whether the figure lies within the band of its endpoint; never inside without a figure
  public Verdict verdict() {
    if (endpoint.accept().isEmpty()) {
      return Verdict.OPEN;
    }
    return endpoint.accept().orElseThrow().holds(estimate.value())
        ? Verdict.INSIDE
        : Verdict.OUTSIDE;
  }

  /// @return unit of the figure
  public String unit() {
    boolean difference = endpoint.versus().isPresent() && endpoint.unit().equals("%");
    return difference ? "percentage points" : endpoint.unit();
  }
}
