package org.ranvier.inference;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.special.Erf;

/// One kind of damage in all segments of a library, as ranks under the prior: whatever its values,
/// its ranks are spread evenly, and its scores, the ranks seen as those of a normal variable, are
/// distributed normally. Regression works on scores, so that no estimate can leave the range of the
/// prior.
final class Ranks {

  /// Values between so many quantiles lie on straight lines.
  private static final int QUANTILES = 2048;

  private final double[] quantiles;
  private final Column ranks;

  private Ranks(double[] quantiles, Column ranks) {
    this.quantiles = quantiles;
    this.ranks = ranks;
  }

  /// @param values in the order of the library
  static Ranks of(double[] values) {
    int count = values.length;
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] quantiles = new double[QUANTILES + 1];
    for (int i = 0; i <= QUANTILES; i++) {
      double place = (double) i / QUANTILES * (count - 1);
      int low = (int) Math.min(place, count - 2);
      quantiles[i] = sorted[low] + (place - low) * (sorted[low + 1] - sorted[low]);
    }
    double[] ranks =
        IntStream.range(0, count)
            .mapToDouble(i -> (Arrays.binarySearch(sorted, values[i]) + 0.5) / count)
            .toArray();
    return new Ranks(quantiles, Column.of(ranks));
  }

  static Ranks read(ByteBuffer bytes, int size) {
    double[] quantiles = new double[QUANTILES + 1];
    for (int i = 0; i < quantiles.length; i++) {
      quantiles[i] = bytes.getDouble();
    }
    return new Ranks(quantiles, Column.read(bytes, size));
  }

  void write(ByteBuffer bytes) {
    for (double quantile : quantiles) {
      bytes.putDouble(quantile);
    }
    ranks.write(bytes);
  }

  static int bytes(int size) {
    return (QUANTILES + 1) * Double.BYTES + Column.bytes(size);
  }

  /// @return the score of a segment's damage
  double score(int segment) {
    return scoreOfRank(ranks.value(segment));
  }

  /// @return the score of a value
  double scoreOf(double value) {
    int found = Arrays.binarySearch(quantiles, value);
    if (found >= 0) {
      return scoreOfRank((double) found / QUANTILES);
    }
    int above = -found - 1;
    if (above == 0 || above > QUANTILES) {
      return scoreOfRank(above == 0 ? 0 : 1);
    }
    double share = (value - quantiles[above - 1]) / (quantiles[above] - quantiles[above - 1]);
    return scoreOfRank((above - 1 + share) / QUANTILES);
  }

  /// @return the value that has a score
  double valueOf(double score) {
    double place = Erf.erfc(-score / Math.sqrt(2)) / 2 * QUANTILES;
    int low = (int) Math.min(place, QUANTILES - 1);
    return quantiles[low] + (place - low) * (quantiles[low + 1] - quantiles[low]);
  }

  private static double scoreOfRank(double rank) {
    double inside = Math.clamp(rank, SMALLEST_RANK, 1 - SMALLEST_RANK);
    return Math.sqrt(2) * Erf.erfInv(2 * inside - 1);
  }

  /// No rank is nearer to 0 or 1 in a library of a million.
  private static final double SMALLEST_RANK = 1e-6;
}
