package org.ranvier.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The simulated segments most like one that was measured, with the weight of each.
///
/// They are found in two steps. First those near in all features that the measured segment has,
/// each in its standard deviations among segments whose amplitude falls about as much; what a study
/// depends on, such as the length of the segment, counts less than what it finds. Of these then
/// those whose features say most nearly the same of the axons.
final class Alike {

  private static final double WEIGHT_OF_CIRCUMSTANCES = 0.25;

  /// So far, in standard deviations, may a segment lie beyond all others.
  private static final double SLACK = 0.1;

  private final List<Feature> features;
  private final int[] segments;
  private final double[] weights;

  private Alike(List<Feature> features, int[] segments, double[] weights) {
    this.features = features;
    this.segments = segments;
    this.weights = weights;
  }

  /// @param wanted how many segments
  /// @param lookedAt share of the library that is searched, about the same fall of the amplitude
  /// @return those near in all features
  static Alike near(SegmentLibrary library, SegmentFeatures measured, int wanted, double lookedAt) {
    List<Feature> features = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      if (measured.has(feature)) {
        features.add(feature);
      }
    }
    int[] candidates = library.fallingLike(measured, lookedAt).toArray();
    double[] distances = new double[candidates.length];
    for (Feature feature : features) {
      Column column = library.column(feature);
      double here = measured.of(feature);
      double scale =
          (feature.isFinding() ? 1 : WEIGHT_OF_CIRCUMSTANCES) / variance(column, candidates);
      for (int i = 0; i < candidates.length; i++) {
        distances[i] += scale * square(column.value(candidates[i]) - here);
      }
    }
    return nearest(features, candidates, distances, wanted);
  }

  /// @param regression among these
  /// @return those of them whose features say most nearly the same of one kind of damage
  Alike sayingTheSame(LocalRegression regression, Damage damage, int wanted) {
    LocalRegression.Fit fit = regression.fit(damage);
    double[] distances = new double[size()];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = square(fit.shifts()[i]);
    }
    return nearest(features, segments, distances, wanted);
  }

  private static Alike nearest(
      List<Feature> features, int[] candidates, double[] distances, int wanted) {
    // What a segment lacks makes its distance NaN, which sorts last.
    double[] sorted = distances.clone();
    Arrays.sort(sorted);
    double reach = sorted[Math.min(wanted, sorted.length - 1)];
    int[] segments = new int[candidates.length];
    double[] weights = new double[candidates.length];
    int count = 0;
    for (int i = 0; i < candidates.length; i++) {
      if (distances[i] < reach || (Double.isNaN(reach) && !Double.isNaN(distances[i]))) {
        segments[count] = candidates[i];
        weights[count] = Double.isNaN(reach) ? 1 : 1 - distances[i] / reach;
        count++;
      }
    }
    return new Alike(features, Arrays.copyOf(segments, count), Arrays.copyOf(weights, count));
  }

  /// @return the features compared
  List<Feature> features() {
    return features;
  }

  int size() {
    return segments.length;
  }

  /// @return the number in the library of one of them
  int segment(int which) {
    return segments[which];
  }

  double weight(int which) {
    return weights[which];
  }

  /// @return the features in which the measured segment lies beyond all that are like it
  List<Feature> exceeded(SegmentLibrary library, SegmentFeatures measured) {
    List<Feature> exceeded = new ArrayList<>();
    for (Feature feature : features) {
      Column column = library.column(feature);
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int segment : segments) {
        least = Math.min(least, column.value(segment));
        most = Math.max(most, column.value(segment));
      }
      double slack = SLACK * library.deviation(feature);
      if (measured.of(feature) < least - slack || measured.of(feature) > most + slack) {
        exceeded.add(feature);
      }
    }
    return exceeded;
  }

  private static double variance(Column column, int[] segments) {
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int segment : segments) {
      double value = column.value(segment);
      if (!Double.isNaN(value)) {
        sum += value;
        squares += value * value;
        count++;
      }
    }
    double variance = squares / count - square(sum / count);
    return variance > 0 ? variance : 1;
  }

  private static double square(double value) {
    return value * value;
  }
}
