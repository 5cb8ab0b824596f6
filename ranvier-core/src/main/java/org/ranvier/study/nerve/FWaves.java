package org.ranvier.study.nerve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Site;
import org.ranvier.random.Streams;

/// F waves of one muscle: impulses that run from a site to the cord, turn round in a few motor
/// neurons and come back.
///
/// An axon takes part only if the shock excites it, it conducts to the cord, and from the cord to
/// the muscle. Its chance does not grow where other axons are lost or blocked: fewer F waves then,
/// and the same ones again and again.
public final class FWaves {

  private static final NerveFigures FIGURES = NerveFigures.shipped();

  private final NerveState state;
  private final double place;
  private final double[] arrivals;
  private final double[] chances;

  /// @param site of stimulation
  /// @throws IllegalArgumentException if the axons cannot be stimulated there
  public FWaves(NerveState state, Site site) {
    this.state = state;
    place = state.path().place(site);
    arrivals = arrivals();
    chances = chances();
  }

  /// @param shocks how many, each strong enough for all axons
  /// @param streams of this test
  /// @return for each shock, when each unit's F wave arrives in ms; NaN for units that give none
  public List<double[]> after(int shocks, Streams streams) {
    List<double[]> trials = new ArrayList<>();
    for (int shock = 0; shock < shocks; shock++) {
      RandomGenerator random = streams.with(shock).generator();
      double[] trial = new double[arrivals.length];
      for (int i = 0; i < trial.length; i++) {
        trial[i] = random.nextDouble() < chances[i] ? arrivals[i] : Double.NaN;
      }
      trials.add(trial);
    }
    return trials;
  }

  /// @return when each unit's F wave arrives in ms after the shock, if it gives one; NaN for units
  ///   that cannot
  public double[] latencies() {
    return arrivals.clone();
  }

  private double[] arrivals() {
    double turnaround = FIGURES.value("f-waves", "turnaround-milliseconds");
    Stimulation stimulation = state.at(place);
    double[] found = new double[state.axons().size()];
    Arrays.fill(found, Double.NaN);
    for (int i = 0; i < found.length; i++) {
      if (state.canBeDriven(i)
          && stimulation.excites(Shock.supramaximal(), i)
          && state.comesBack(i, place, turnaround)) {
        found[i] =
            state.activation()
                + state.milliseconds(i, 0, place)
                + turnaround
                + state.centralMilliseconds(i);
      }
    }
    return found;
  }

  /// Chances that on average give the muscle's number of units, were all axons healthy.
  private double[] chances() {
    String muscle = state.path().muscle().id();
    double units =
        FIGURES
            .find("f-waves", "units", muscle)
            .orElseGet(() -> FIGURES.value("f-waves", "default-units"));
    double exponent = FIGURES.value("f-waves", "size-exponent");
    double[] weights =
        state.pool().units().stream()
            .mapToDouble(unit -> Math.pow(unit.fibres(), exponent))
            .toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> Math.min(1, units * weight / sum)).toArray();
  }
}
