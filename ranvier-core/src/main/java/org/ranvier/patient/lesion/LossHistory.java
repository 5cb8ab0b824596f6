package org.ranvier.patient.lesion;

import java.util.Arrays;

/// How many axons a lesion had cut off, month by month.
final class LossHistory {

  /// Days from one note to the next.
  static final int EVERY = 30;

  private double[] lost = new double[12];
  private int size;

  LossHistory copy() {
    LossHistory copy = new LossHistory();
    copy.lost = lost.clone();
    copy.size = size;
    return copy;
  }

  void note(double share) {
    if (size == lost.length) {
      lost = Arrays.copyOf(lost, 2 * size);
    }
    lost[size++] = share;
  }

  /// @return days after the first note when a share had been reached; the last note if it has not
  double daysUntil(double share) {
    for (int i = 0; i < size; i++) {
      if (lost[i] >= share) {
        double before = i == 0 ? 0 : lost[i - 1];
        double way = lost[i] > before ? (share - before) / (lost[i] - before) : 1;
        return EVERY * (i - 1 + way);
      }
    }
    return EVERY * (size - 1.0);
  }
}
