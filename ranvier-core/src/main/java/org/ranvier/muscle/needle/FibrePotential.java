package org.ranvier.muscle.needle;

import org.ranvier.reference.FigureList;

/// The potential of one muscle fibre near which an electrode point lies, after Nandedkar and
/// Stålberg 1983: a line source whose intracellular wave is 768 s³ exp(-2 s) mV, s in mm behind the
/// front, in a medium that conducts better along the fibres than across them.
///
/// It depends on how far the wave has come and not on its speed, so one table serves all fibres.
final class FibrePotential {

  private static final int DISTANCES = 48;
  private static final double NEAREST_MILLIMETRES = 0.03;
  private static final double FARTHEST_MILLIMETRES = 6;

  /// The wave is followed so far before and behind the electrode.
  private static final double REACH_MILLIMETRES = 22;

  private static final double STEP_MILLIMETRES = 0.1;

  /// Beyond this the intracellular wave has passed.
  private static final double WAVE_MILLIMETRES = 12;

  private static final double WAVE_STEP_MILLIMETRES = 0.02;
  private static final double LOG_STEP =
      Math.log(FARTHEST_MILLIMETRES / NEAREST_MILLIMETRES) / (DISTANCES - 1);

  /// What is smaller, all fibres of a unit together do not lift above the baseline.
  private static final double SMALLEST_MILLIVOLTS = 2e-5;

  private final double[][] table;
  private final double[] reach = new double[DISTANCES];
  private final double anisotropy;
  private final double strength;

  FibrePotential(FigureList fibres) {
    anisotropy = fibres.value("axial-conductivity") / fibres.value("radial-conductivity");
    double radius = fibres.value("diameter") / 2000; // µm to mm, and half of it
    strength =
        fibres.value("inner-conductivity")
            * radius
            * radius
            / (4 * fibres.value("radial-conductivity"));
    table = new double[DISTANCES][];
    for (int k = 0; k < DISTANCES; k++) {
      table[k] = wave(NEAREST_MILLIMETRES * Math.exp(k * LOG_STEP));
      reach[k] = Math.max(k > 0 ? reach[k - 1] : 0, reach(table[k]));
    }
  }

  /// Adds the potential of a fibre of the mean diameter to a trace, negative upward.
  ///
  /// @param distance from the electrode point to the fibre, in mm
  /// @param arrival of the front at the electrode, in ms
  /// @param speed in mm/ms
  /// @param weight by which the potential is multiplied
  /// @param step of the trace, in ms
  void add(
      double[] trace, double distance, double arrival, double speed, double weight, double step) {
    double row = row(distance);
    int k = (int) row;
    double farWeight = weight * (row - k);
    addRows(trace, k, weight - farWeight, farWeight, arrival, speed, step);
  }

  /// @return no weight for any distance of the table, for [#weigh] and [#addWeighed]
  double[] noWeights() {
    return new double[DISTANCES];
  }

  /// Notes one of several points of an electrode that the front of one fibre passes at one time.
  void weigh(double[] weights, double distance, double weight) {
    double row = row(distance);
    int k = (int) row;
    weights[k] += weight * (1 - row + k);
    weights[k + 1] += weight * (row - k);
  }

  /// Adds the potential of one fibre at all points noted, and forgets them. Points at like
  /// distances share a row of the table, so that this takes less work than point by point.
  void addWeighed(double[] trace, double[] weights, double arrival, double speed, double step) {
    for (int k = 0; k < DISTANCES - 1; k++) {
      boolean last = k == DISTANCES - 2;
      if (weights[k] != 0 || (last && weights[k + 1] != 0)) {
        addRows(trace, k, weights[k], weights[k + 1], arrival, speed, step);
        weights[k] = 0;
        weights[k + 1] = 0;
      }
    }
  }

  private static double row(double distance) {
    double place = Math.log(Math.max(distance, NEAREST_MILLIMETRES) / NEAREST_MILLIMETRES);
    return Math.min(place / LOG_STEP, DISTANCES - 1.001);
  }

  private void addRows(
      double[] trace,
      int k,
      double nearWeight,
      double farWeight,
      double arrival,
      double speed,
      double step) {
    double[] near = table[k];
    double[] far = table[k + 1];
    double half = reach[k + 1] / speed;
    int first = Math.max(0, (int) Math.ceil((arrival - half) / step));
    int end = Math.min(trace.length, (int) ((arrival + half) / step));
    double advance = speed * step / STEP_MILLIMETRES;
    double at = ((first * step - arrival) * speed + REACH_MILLIMETRES) / STEP_MILLIMETRES;
    for (int i = first; i < end; i++) {
      int j = Math.min((int) at, near.length - 2);
      double way = at - j;
      double nearValue = near[j] + way * (near[j + 1] - near[j]);
      double farValue = far[j] + way * (far[j + 1] - far[j]);
      trace[i] += nearWeight * nearValue + farWeight * farValue;
      at += advance;
    }
  }

  private double[] wave(double distance) {
    int count = (int) Math.round(2 * REACH_MILLIMETRES / STEP_MILLIMETRES) + 1;
    double[] wave = new double[count];
    double square = anisotropy * distance * distance;
    for (double s = WAVE_STEP_MILLIMETRES / 2; s < WAVE_MILLIMETRES; s += WAVE_STEP_MILLIMETRES) {
      double source = -strength * curvature(s) * WAVE_STEP_MILLIMETRES;
      for (int j = 0; j < count; j++) {
        double along = j * STEP_MILLIMETRES - REACH_MILLIMETRES - s;
        wave[j] += source / Math.sqrt(square + along * along);
      }
    }
    return wave;
  }

  private static double reach(double[] wave) {
    int middle = wave.length / 2;
    for (int away = middle; away > 0; away--) {
      if (Math.abs(wave[middle - away]) > SMALLEST_MILLIVOLTS
          || Math.abs(wave[middle + away]) > SMALLEST_MILLIVOLTS) {
        return away * STEP_MILLIMETRES;
      }
    }
    return 0;
  }

  /// Second derivative of 768 s³ exp(-2 s).
  private static double curvature(double s) {
    return 768 * s * (6 - 12 * s + 4 * s * s) * Math.exp(-2 * s);
  }
}
