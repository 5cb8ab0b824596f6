package org.ranvier.benchmarks.kinetics;

import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import org.ranvier.immune.Giving;
import org.ranvier.immune.ImmuneTraits;
import org.ranvier.immune.KineticTraits;

/// The equations by Hipparchus: Dormand and Prince 8(5,3), begun anew where an infusion begins or
/// ends, days from its dense output.
final class GeneralSolver {

  private static final int CENTRAL = 1;
  private static final int PERIPHERAL = 2;
  private static final int BLOCKED = 3;

  private final ImmuneTraits traits;
  private final double tolerance;

  GeneralSolver(PlainSystem system, double tolerance) {
    traits = system.traits();
    this.tolerance = tolerance;
  }

  Mornings solve() {
    KineticTraits kinetics = traits.kinetics();
    double baseline = kinetics.baselineGramsPerLitre();
    double[] state = {
      0,
      baseline * kinetics.centralLitres(),
      baseline * kinetics.peripheralLitres(),
      PlainSystem.firstBlocked()
    };
    Mornings mornings = new Mornings();
    double now = 0;
    for (Giving giving : PlainSystem.givings()) {
      state = passage(now, giving.day(), 0, state, mornings);
      double days = giving.hours() / 24;
      now = giving.day() + days;
      state = passage(giving.day(), now, giving.amount() / days, state, mornings);
    }
    passage(now, PlainSystem.DAYS, 0, state, mornings);
    return mornings;
  }

  private double[] passage(
      double begin, double end, double flow, double[] state, Mornings mornings) {
    if (begin == end) {
      return state;
    }
    DormandPrince853Integrator integrator =
        new DormandPrince853Integrator(1e-9, PlainSystem.DAYS, tolerance / 100, tolerance);
    integrator.addStepHandler(new Reader(mornings));
    return integrator
        .integrate(new Equations(flow), new ODEState(begin, state), end)
        .getPrimaryState();
  }

  private final class Reader implements ODEStepHandler {

    private final Mornings mornings;

    Reader(Mornings mornings) {
      this.mornings = mornings;
    }

    @Override
    public void handleStep(ODEStateInterpolator interpolator) {
      double last = interpolator.getCurrentState().getTime();
      int day = (int) Math.floor(interpolator.getPreviousState().getTime()) + 1;
      while (day <= last) {
        double[] state = interpolator.getInterpolatedState(day).getPrimaryState();
        mornings.set(day, state[CENTRAL] / traits.kinetics().centralLitres(), state[BLOCKED]);
        day++;
      }
    }
  }

  private final class Equations implements OrdinaryDifferentialEquation {

    private final KineticTraits kinetics = traits.kinetics();
    private final double inflow;

    Equations(double flow) {
      inflow = flow + kinetics.synthesisGramsPerDay();
    }

    @Override
    public int getDimension() {
      return 4;
    }

    @Override
    public double[] computeDerivatives(double time, double[] y) {
      double level = y[CENTRAL] / kinetics.centralLitres();
      double exchange =
          kinetics.exchangeLitresPerDay() * (level - y[PERIPHERAL] / kinetics.peripheralLitres());
      double absorbed = kinetics.absorptionPerDay() * y[0];
      double above = Math.max(level - kinetics.baselineGramsPerLitre(), 0);
      double drive =
          PlainSystem.ATTACK
              * (1
                  - traits.inhibitionMost()
                      * above
                      / (traits.halfInhibitionGramsPerLitre() + above));
      return new double[] {
        -absorbed,
        inflow + absorbed - elimination(level) - exchange,
        exchange,
        drive * (1 - y[BLOCKED]) - PlainSystem.REPAIR * y[BLOCKED]
      };
    }

    private double elimination(double level) {
      return kinetics.addedClearanceLitresPerDay() == 0
          ? kinetics.lowClearanceLitresPerDay() * level
          : kinetics.eliminationGramsPerDay(level);
    }
  }
}
