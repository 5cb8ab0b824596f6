package org.ranvier.immune;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// The equations of `docs/concepts/immune.md` put down once more as they stand there, and solved by
/// a general method at a tolerance of 1e-12, begun anew at each change of an infusion.
final class PlainSolution {

  private static final int DEPOT = 0;
  private static final int CENTRAL = 1;
  private static final int PERIPHERAL = 2;
  private static final int BLOCKED = 3;

  private final ImmuneTraits traits;
  private final double attack;
  private final double repair;
  private final List<Giving> givings;
  private final List<double[]> mornings = new ArrayList<>();

  PlainSolution(ImmuneTraits traits, List<Giving> givings, int days, double attack, double repair) {
    this.traits = traits;
    this.attack = attack;
    this.repair = repair;
    this.givings = givings;
    KineticTraits kinetics = traits.kinetics();
    double[] state = {
      0,
      kinetics.baselineGramsPerLitre() * kinetics.centralLitres(),
      kinetics.baselineGramsPerLitre() * kinetics.peripheralLitres(),
      BlockCourse.steady(attack * traits.untreatedDrive(), repair)
    };
    mornings.add(state);
    for (int day = 0; day < days; day++) {
      state = day(day, state.clone());
      mornings.add(state);
    }
  }

  double gramsPerLitre(int day) {
    return mornings.get(day)[CENTRAL] / traits.kinetics().centralLitres();
  }

  double blocked(int day) {
    return mornings.get(day)[BLOCKED];
  }

  private double[] day(int day, double[] morning) {
    double[] state = morning;
    TreeSet<Double> ends = new TreeSet<>(List.of(1.0));
    for (Giving giving : givings) {
      if (giving.day() == day) {
        if (giving.agent() != Agent.IMMUNOGLOBULIN) {
          throw new IllegalArgumentException("Only immunoglobulin is solved for plainly");
        }
        switch (giving.route()) {
          case SC -> state[DEPOT] += giving.amount() * traits.kinetics().subcutaneousShare();
          case SC_HYALURONIDASE ->
              state[DEPOT] += giving.amount() * traits.kinetics().hyaluronidaseShare();
          case IV -> {
            if (giving.hours() == 0) {
              state[CENTRAL] += giving.amount();
            } else {
              ends.add(giving.hours() / 24);
            }
          }
          case ORAL -> throw new IllegalArgumentException("Not by mouth");
        }
      }
    }
    double begin = 0;
    for (double end : ends) {
      state = passage(begin, end, rate(day, begin), state);
      begin = end;
    }
    return state;
  }

  private double rate(int day, double begin) {
    double rate = 0;
    for (Giving giving : givings) {
      if (giving.day() == day && giving.route() == Route.IV && giving.hours() / 24 > begin) {
        rate += giving.amount() / (giving.hours() / 24);
      }
    }
    return rate;
  }

  private double[] passage(double begin, double end, double rate, double[] state) {
    DormandPrince853Integrator integrator = new DormandPrince853Integrator(1e-12, 1, 1e-12, 1e-12);
    return integrator
        .integrate(new Equations(rate), new ODEState(begin, state), end)
        .getPrimaryState();
  }

  private final class Equations implements OrdinaryDifferentialEquation {

    private final double rate;

    Equations(double rate) {
      this.rate = rate;
    }

    @Override
    public int getDimension() {
      return 4;
    }

    @Override
    public double[] computeDerivatives(double time, double[] y) {
      KineticTraits k = traits.kinetics();
      double level = y[CENTRAL] / k.centralLitres();
      double exchange = k.exchangeLitresPerDay() * (level - y[PERIPHERAL] / k.peripheralLitres());
      double absorbed = k.absorptionPerDay() * y[DEPOT];
      double above = Math.max(level - k.baselineGramsPerLitre(), 0);
      double inhibition =
          traits.inhibitionMost() * above / (traits.halfInhibitionGramsPerLitre() + above);
      double drive = attack * traits.untreatedDrive() * (1 - inhibition);
      return new double[] {
        -absorbed,
        k.synthesisGramsPerDay() + absorbed + rate - k.eliminationGramsPerDay(level) - exchange,
        exchange,
        drive * (1 - y[BLOCKED]) - repair * y[BLOCKED]
      };
    }
  }
}
