package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads refractoriness, supernormality and late subnormality off a recovery cycle.
///
/// @param percents threshold in percent of the unconditioned one, by rising interval in ms
/// @param tolerance by which a threshold may be off
record Recovery(Map<Double, Double> percents, double tolerance) {

  /// @return three sentences
  List<String> sentences() {
    List<Double> intervals = new ArrayList<>(percents.keySet());
    // A threshold is a deviation only if it stands out from both errors, its own and that of the
    // unconditioned one.
    double margin = 100 * 2 * tolerance;
    Optional<Double> easiest = extreme(intervals, -1);
    boolean supernormal = easiest.isPresent() && percent(easiest.get()) < 100 - margin;
    List<String> sentences = new ArrayList<>();
    sentences.add(relativeRefractoriness(intervals));
    sentences.add(
        supernormal
            ? "%s %% at %s ms: the lowest threshold, supernormality."
                .formatted(Words.number(percent(easiest.get())), Words.number(easiest.get()))
            : "No supernormality: no threshold lies clearly below 100 %.");
    List<Double> later =
        supernormal ? intervals.stream().filter(each -> each > easiest.get()).toList() : List.of();
    Optional<Double> hardest = extreme(later, 1);
    sentences.add(
        hardest.isPresent() && percent(hardest.get()) > 100 + margin
            ? "%s %% at %s ms: the highest threshold after it, late subnormality."
                .formatted(Words.number(percent(hardest.get())), Words.number(hardest.get()))
            : "No late subnormality: no threshold after a supernormality lies clearly above 100 %.");
    return sentences;
  }

  /// By a straight line between the neighbours of the first crossing.
  private String relativeRefractoriness(List<Double> intervals) {
    for (int i = 1; i < intervals.size(); i++) {
      double before = percent(intervals.get(i - 1));
      double after = percent(intervals.get(i));
      if (before > 100 && after <= 100) {
        double share = (before - 100) / (before - after);
        double end = intervals.get(i - 1) + share * (intervals.get(i) - intervals.get(i - 1));
        return "%s ms relative refractory period, when the threshold is first back at 100 %%."
            .formatted(Words.number(end, 3));
      }
    }
    return "No end of the relative refractory period lies within these intervals.";
  }

  private Optional<Double> extreme(List<Double> intervals, int sign) {
    return intervals.stream().max((a, b) -> Double.compare(sign * percent(a), sign * percent(b)));
  }

  private double percent(double interval) {
    return percents.getOrDefault(interval, Double.NaN);
  }
}
