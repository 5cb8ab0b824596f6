package org.ranvier.cohort.measure;

import java.util.Arrays;
import java.util.OptionalInt;
import org.ranvier.immune.Balance;
import org.ranvier.patient.VirtualPatient;

/// What happened to a patient up to this morning, as far as measures need it. It is told of every
/// morning, in order.
public final class Past {

  private static final int FIRST_LENGTH = 512;

  /// Below this mean excess in g/L an apparent clearance would be rounding.
  private static final double LEAST_EXCESS = 0.01;

  private double[] excess;
  private double[] net;
  private int mornings;
  private double entered;
  private boolean gaveBefore;
  private int course = -1;
  private double levelAtCourse = Double.NaN;
  private double levelBefore = Double.NaN;

  public Past() {
    excess = new double[FIRST_LENGTH];
    net = new double[FIRST_LENGTH];
  }

  private Past(Past other) {
    excess = other.excess.clone();
    net = other.net.clone();
    mornings = other.mornings;
    entered = other.entered;
    gaveBefore = other.gaveBefore;
    course = other.course;
    levelAtCourse = other.levelAtCourse;
    levelBefore = other.levelBefore;
  }

  public Past copy() {
    return new Past(this);
  }

  /// Takes note of the patient's morning.
  ///
  /// @return whether a course of immunoglobulin began on the day that is over
  public boolean morning(VirtualPatient patient) {
    if (mornings == excess.length) {
      excess = Arrays.copyOf(excess, 2 * mornings);
      net = Arrays.copyOf(net, 2 * mornings);
    }
    Balance balance = patient.immune().balance();
    double level = patient.immune().immunoglobulinGramsPerLitre();
    excess[mornings] = level - baseline(patient);
    net[mornings] = balance.eliminatedGrams() - balance.madeGrams();
    boolean gave = balance.enteredGrams() > entered;
    boolean began = gave && !gaveBefore;
    if (began) {
      course = patient.day() - 1;
      levelAtCourse = levelBefore;
    }
    entered = balance.enteredGrams();
    gaveBefore = gave;
    levelBefore = level;
    mornings++;
    return began;
  }

  /// @return immunoglobulin of a person without treatment, in g/L
  static double baseline(VirtualPatient patient) {
    return patient.traits().immune().kinetics().baselineGramsPerLitre();
  }

  /// @return the day on which the latest course of immunoglobulin began
  public OptionalInt latestCourse() {
    return course < 0 ? OptionalInt.empty() : OptionalInt.of(course);
  }

  /// @return g/L on the morning of that day; NaN if there was none
  double levelAtCourse() {
    return levelAtCourse;
  }

  /// @return what is eliminated beyond what the body makes, for each day and each g/L above the own
  ///   level, in L/d; NaN if the level was not above it, or the days are not known
  double clearance(int day, int overDays) {
    int from = day - overDays;
    if (from < 0 || day >= mornings) {
      return Double.NaN;
    }
    double exposure = (excess[from] + excess[day]) / 2;
    for (int each = from + 1; each < day; each++) {
      exposure += excess[each];
    }
    return exposure > LEAST_EXCESS * overDays ? (net[day] - net[from]) / exposure : Double.NaN;
  }
}
