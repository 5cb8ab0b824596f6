package org.ranvier.muscle.remodelling;

import static org.ranvier.muscle.remodelling.MuscleState.AREA;
import static org.ranvier.muscle.remodelling.MuscleState.FIBRES;
import static org.ranvier.muscle.remodelling.MuscleState.SPROUTED;
import static org.ranvier.muscle.remodelling.MuscleState.SPROUT_DAYS;
import static org.ranvier.muscle.remodelling.MuscleState.YOUTH;

import java.util.List;

/// One day of a muscle. Sizes and ages follow their exact exponentials; what moves in a day is
/// reckoned from the morning, so that neither the order of the units nor that of the processes
/// matters, and what one place gives another receives.
final class MuscleDay {

  private final RemodellingModel model;
  private final double recovering;
  private final double resting;
  private final double wasting;
  private final double ripening;

  MuscleDay(RemodellingModel model) {
    this.model = model;
    recovering = Math.exp(-1 / model.recoveryDays());
    resting = Math.exp(-1 / model.silentDays());
    wasting = Math.exp(-1 / model.denervatedDays());
    ripening = Math.exp(-1 / model.ripeningDays());
  }

  /// Changes the state into that of the next morning.
  void pass(MuscleState state, List<UnitCondition> conditions) {
    double before = MuscleState.sum(state.denervated);
    denervate(state, conditions);
    double denervated = MuscleState.sum(state.denervated) - before;
    double[] room = new double[state.size()];
    int alive = 0;
    for (int i = 0; i < room.length; i++) {
      if (conditions.get(i) != UnitCondition.LOST) {
        alive++;
        room[i] = Math.max(0, model.sproutingLimit() * state.healthy[i] - state.units[FIBRES][i]);
      }
    }
    double rate = adoptionRate(state, MuscleState.sum(room), alive);
    grow(state, conditions);
    adopt(state, room, rate);
    age(state.fresh, denervated, rate);
  }

  /// Freshly denervated fibres grow a day older, but for those that were taken over.
  private void age(double[] fresh, double denervated, double rate) {
    double ageing = model.stages() / model.fibreLossDays();
    double staying = 1 + Math.expm1(-(rate + ageing)) * rate / (rate + ageing);
    for (int day = fresh.length - 1; day > 0; day--) {
      fresh[day] = fresh[day - 1] * staying;
    }
    fresh[0] = denervated * staying;
  }

  private static void denervate(MuscleState state, List<UnitCondition> conditions) {
    for (int i = 0; i < state.size(); i++) {
      if (conditions.get(i) == UnitCondition.LOST && state.units[FIBRES][i] > 0) {
        state.denervated[0] += state.units[FIBRES][i];
        state.denervatedArea[0] += state.units[AREA][i];
        for (double[] column : state.units) {
          column[i] = 0;
        }
      }
    }
  }

  /// @return the rate at which a denervated fibre is taken over, in 1/d
  private double adoptionRate(MuscleState state, double room, int alive) {
    double waiting = MuscleState.sum(state.denervated);
    if (waiting <= 0 || room <= 0) {
      return 0;
    }
    double survival = (double) alive / state.size();
    double reached = 1 - Math.exp(-model.sproutingReach() * survival);
    return reached / model.sproutingDays() * Math.min(1, room / waiting);
  }

  private void grow(MuscleState state, List<UnitCondition> conditions) {
    double[][] units = state.units;
    for (int i = 0; i < state.size(); i++) {
      boolean silent = conditions.get(i) == UnitCondition.SILENT;
      double goal = units[FIBRES][i] * (silent ? model.silentSize() : 1);
      // A silent unit whose fibres are thinner still, because they were denervated, does recover.
      boolean thinner = silent && units[AREA][i] < goal;
      double kept = silent && !thinner ? resting : recovering;
      units[AREA][i] = goal + (units[AREA][i] - goal) * kept;
      units[SPROUT_DAYS][i] += units[SPROUTED][i];
      units[YOUTH][i] *= ripening;
    }
    for (int stage = 0; stage < model.stages(); stage++) {
      double goal = state.denervated[stage] * model.denervatedSize();
      state.denervatedArea[stage] = goal + (state.denervatedArea[stage] - goal) * wasting;
    }
  }

  private void adopt(MuscleState state, double[] room, double rate) {
    double ageing = model.stages() / model.fibreLossDays();
    double leaving = -Math.expm1(-(rate + ageing));
    double taken = rate / (rate + ageing);
    double adopted = 0;
    double adoptedArea = 0;
    double arriving = 0;
    double arrivingArea = 0;
    for (int stage = 0; stage < model.stages(); stage++) {
      double gone = state.denervated[stage] * leaving;
      double goneArea = state.denervatedArea[stage] * leaving;
      adopted += gone * taken;
      adoptedArea += goneArea * taken;
      state.denervated[stage] += arriving - gone;
      state.denervatedArea[stage] += arrivingArea - goneArea;
      arriving = gone * (1 - taken);
      arrivingArea = goneArea * (1 - taken);
    }
    state.lost += arriving;
    double allRoom = MuscleState.sum(room);
    if (adopted > 0) {
      for (int i = 0; i < room.length; i++) {
        double share = room[i] / allRoom;
        state.units[FIBRES][i] += share * adopted;
        state.units[AREA][i] += share * adoptedArea;
        state.units[SPROUTED][i] += share * adopted;
        state.units[YOUTH][i] += share * adopted;
      }
    }
  }
}
