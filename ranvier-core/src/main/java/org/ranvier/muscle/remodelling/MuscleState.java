package org.ranvier.muscle.remodelling;

import java.util.Arrays;
import org.ranvier.muscle.MotorPool;

/// A muscle as it is now: which unit holds how many fibres, how large they are, and which fibres
/// have no nerve. Fibres are counted in those of the mean unit of the pool. Every healthy fibre is
/// held by a unit, denervated or lost.
public final class MuscleState {

  /// What stands in [#units] for each unit, one array for each.
  static final int FIBRES = 0;

  static final int AREA = 1;
  static final int SPROUTED = 2;
  static final int SPROUT_DAYS = 3;
  static final int YOUTH = 4;
  static final int COLUMNS = 5;

  final double[] healthy;
  final double[][] units;

  /// Denervated fibres and their area, by stage on the way to their loss.
  final double[] denervated;

  final double[] denervatedArea;

  /// Fibres among the denervated that do not fibrillate yet, by days since they were denervated.
  final double[] fresh;

  double lost;

  MuscleState(
      double[] healthy,
      double[][] units,
      double[] denervated,
      double[] denervatedArea,
      double[] fresh,
      double lost) {
    this.healthy = healthy;
    this.units = units;
    this.denervated = denervated;
    this.denervatedArea = denervatedArea;
    this.fresh = fresh;
    this.lost = lost;
  }

  static MuscleState healthy(MotorPool pool, int stages, int quietDays) {
    double[] healthy = pool.units().stream().mapToDouble(unit -> unit.fibres()).toArray();
    double[][] units = new double[COLUMNS][healthy.length];
    units[FIBRES] = healthy.clone();
    units[AREA] = healthy.clone();
    return new MuscleState(
        healthy, units, new double[stages], new double[stages], new double[quietDays], 0);
  }

  MuscleState copy() {
    double[][] columns = Arrays.stream(units).map(double[]::clone).toArray(double[][]::new);
    return new MuscleState(
        healthy, columns, denervated.clone(), denervatedArea.clone(), fresh.clone(), lost);
  }

  /// @return number of units, those included that are lost
  public int size() {
    return healthy.length;
  }

  /// @param number of the unit, from 0
  public UnitState unit(int number) {
    double fibres = units[FIBRES][number];
    double sprouted = units[SPROUTED][number];
    return new UnitState(
        healthy[number],
        fibres,
        fibres > 0 ? units[AREA][number] / fibres : 1,
        sprouted,
        sprouted > 0 ? units[SPROUT_DAYS][number] / sprouted : 0,
        sprouted > 0 ? units[YOUTH][number] / sprouted : 0);
  }

  /// @return size of a unit against health, to which its potential and its force are proportional
  public double weight(int number) {
    return units[AREA][number] / healthy[number];
  }

  /// @return the weights of all units
  public double[] weights() {
    double[] weights = new double[size()];
    Arrays.setAll(weights, this::weight);
    return weights;
  }

  /// @return fibres of the healthy muscle
  public double healthyFibres() {
    return sum(healthy);
  }

  /// @return fibres that a unit holds, as a share of all healthy ones
  public double heldFraction() {
    return sum(units[FIBRES]) / healthyFibres();
  }

  /// @return fibres that are there but have no nerve, as a share of all healthy ones
  public double denervatedFraction() {
    return sum(denervated) / healthyFibres();
  }

  /// @return fibres without a nerve for so long that they fibrillate, as a share of all healthy
  ///   ones
  public double fibrillatingFraction() {
    return Math.max(0, sum(denervated) - sum(fresh)) / healthyFibres();
  }

  /// @return mean cross-section of fibres without a nerve, 1 in health; 1 if there are none
  public double denervatedSize() {
    double fibres = sum(denervated);
    return fibres > 0 ? sum(denervatedArea) / fibres : 1;
  }

  /// @return fibres lost for good, as a share of all healthy ones
  public double lostFraction() {
    return lost / healthyFibres();
  }

  /// @return share of all healthy fibres that are held by sprouts
  public double sproutedFraction() {
    return sum(units[SPROUTED]) / healthyFibres();
  }

  /// @return mean age of all sprouts in days, 0 if there are none
  public double sproutDays() {
    double sprouted = sum(units[SPROUTED]);
    return sprouted > 0 ? sum(units[SPROUT_DAYS]) / sprouted : 0;
  }

  /// @return what is left of the volume of all fibres, 1 in health
  public double volumeFraction() {
    return (sum(units[AREA]) + sum(denervatedArea)) / healthyFibres();
  }

  static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
