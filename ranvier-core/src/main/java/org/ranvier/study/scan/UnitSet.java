package org.ranvier.study.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Motor units whose number changes while they are fitted. Their order means nothing.
final class UnitSet {

  private int size;
  private double[] amplitudes = new double[64];
  private double[] thresholds = new double[64];

  int size() {
    return size;
  }

  /// @return mV
  double amplitude(int unit) {
    return amplitudes[unit];
  }

  /// @return mA
  double threshold(int unit) {
    return thresholds[unit];
  }

  void add(double amplitude, double threshold) {
    if (size == amplitudes.length) {
      amplitudes = Arrays.copyOf(amplitudes, 2 * size);
      thresholds = Arrays.copyOf(thresholds, 2 * size);
    }
    amplitudes[size] = amplitude;
    thresholds[size] = threshold;
    size++;
  }

  void set(int unit, double amplitude, double threshold) {
    amplitudes[unit] = amplitude;
    thresholds[unit] = threshold;
  }

  /// Takes a unit out; the last one takes its place.
  void remove(int unit) {
    size--;
    amplitudes[unit] = amplitudes[size];
    thresholds[unit] = thresholds[size];
  }

  /// Undoes [#remove].
  void restore(int unit, double amplitude, double threshold) {
    if (unit == size) {
      add(amplitude, threshold);
      return;
    }
    add(amplitudes[unit], thresholds[unit]);
    set(unit, amplitude, threshold);
  }

  /// @return number of units of this amplitude in mV or more
  int countFrom(double least) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += amplitudes[i] >= least ? 1 : 0;
    }
    return count;
  }

  /// @return the units as they are now, by rising threshold
  List<ScanUnit> toList() {
    List<ScanUnit> units = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      units.add(new ScanUnit(amplitudes[i], thresholds[i]));
    }
    units.sort(
        (one, other) -> Double.compare(one.thresholdMilliamperes(), other.thresholdMilliamperes()));
    return units;
  }
}
