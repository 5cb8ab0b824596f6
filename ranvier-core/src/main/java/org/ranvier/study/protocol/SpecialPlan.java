package org.ranvier.study.protocol;

import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.reference.Term;

/// A test of one muscle that is no part of the usual study.
public sealed interface SpecialPlan {

  /// @return which test it is
  Kind kind();

  /// @return what is recorded from
  Muscle muscle();

  Side side();

  /// The tests by their names.
  enum Kind implements Term {
    SCAN,
    REPETITIVE_STIMULATION,
    EXERCISE,
    TEMPERATURE,
    NEEDLE
  }

  /// A CMAP scan: responses to many shocks from strong to weak.
  ///
  /// @param site of stimulation; empty for the most distal one
  /// @param stimuli of the scan itself, 50 to 2000
  record Scan(Muscle muscle, Side side, Optional<Site> site, int stimuli) implements SpecialPlan {

    /// As many as in recorded scans.
    public static final int USUAL_STIMULI = 500;

    public Scan {
      Within.check("The stimuli of a scan", "", stimuli, 50, 2000);
    }

    @Override
    public Kind kind() {
      return Kind.SCAN;
    }
  }

  /// Shocks at an even rate.
  ///
  /// @param site of stimulation; empty for the most distal one
  /// @param hertz rate, 1 to 50
  /// @param stimuli 4 to 100
  record RepetitiveStimulation(
      Muscle muscle, Side side, Optional<Site> site, double hertz, int stimuli)
      implements SpecialPlan {

    public static final double USUAL_HERTZ = 3;
    public static final int USUAL_STIMULI = 10;

    public RepetitiveStimulation {
      Within.check("The rate of repetitive stimulation", "Hz", hertz, 1, 50);
      Within.check("The stimuli of a train", "", stimuli, 4, 100);
    }

    @Override
    public Kind kind() {
      return Kind.REPETITIVE_STIMULATION;
    }
  }

  /// Motor conduction at rest, at once after voluntary contraction, and some minutes later.
  ///
  /// @param sites of stimulation; empty for those of the study
  /// @param seconds of contraction, 1 to 600
  /// @param hertz at which all axons that the cord drives fire, 1 to 60
  /// @param minutes of rest after it, rising, 0 not among them, up to 60
  record Exercise(
      Muscle muscle,
      Side side,
      List<Site> sites,
      double seconds,
      double hertz,
      List<Double> minutes)
      implements SpecialPlan {

    public static final double USUAL_SECONDS = 60;
    public static final double USUAL_HERTZ = 25;
    public static final List<Double> USUAL_MINUTES = List.of(1.0, 2.0, 5.0, 10.0);

    public Exercise {
      sites = List.copyOf(sites);
      minutes = minutes.stream().sorted().distinct().toList();
      Within.check("The time of contraction", "s", seconds, 1, 600);
      Within.check("The rate of contraction", "Hz", hertz, 1, 60);
      Within.check("The number of times after exercise", "", minutes.size(), 1, 20);
      for (double each : minutes) {
        Within.check("A time after exercise", "min", each, 0.1, 60);
      }
    }

    @Override
    public Kind kind() {
      return Kind.EXERCISE;
    }
  }

  /// Motor conduction at several temperatures of the skin.
  ///
  /// @param sites of stimulation; empty for those of the study
  /// @param celsius rising, 15 to 40, at least two
  record Temperature(Muscle muscle, Side side, List<Site> sites, List<Double> celsius)
      implements SpecialPlan {

    public static final List<Double> USUAL_CELSIUS = List.of(25.0, 29.0, 33.0, 36.0);

    public Temperature {
      sites = List.copyOf(sites);
      celsius = celsius.stream().sorted().distinct().toList();
      Within.check("The number of temperatures", "", celsius.size(), 2, 20);
      for (double each : celsius) {
        Within.check("A temperature of the skin", "°C", each, 15, 40);
      }
    }

    @Override
    public Kind kind() {
      return Kind.TEMPERATURE;
    }
  }

  /// A needle in one place of the muscle: at rest and at some efforts.
  ///
  /// @param efforts rising, as shares of the greatest force in health, above 0 to 1
  /// @param seconds of each trace, 0.1 to 10
  record Needle(Muscle muscle, Side side, List<Double> efforts, double seconds)
      implements SpecialPlan {

    public static final List<Double> USUAL_EFFORTS = List.of(0.2, 1.0);
    public static final double USUAL_SECONDS = 1;

    public Needle {
      efforts = efforts.stream().sorted().distinct().toList();
      Within.check("The number of efforts", "", efforts.size(), 1, 10);
      for (double each : efforts) {
        Within.check("An effort", "of the greatest force", each, 0.01, 1);
      }
      Within.check("The length of a needle trace", "s", seconds, 0.1, 10);
    }

    @Override
    public Kind kind() {
      return Kind.NEEDLE;
    }
  }
}
