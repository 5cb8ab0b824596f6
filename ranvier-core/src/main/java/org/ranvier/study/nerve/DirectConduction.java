package org.ranvier.study.nerve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.AxonModel;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.NoRestException;
import org.ranvier.axon.Passage;
import org.ranvier.axon.lookup.Through;

/// Solves the cable of each axon. Refractory periods are not worked out.
///
/// @param accuracy of the solver
public record DirectConduction(Accuracy accuracy) implements AxonConduction {

  /// Healthy nodes before and behind the lesion, and between which of them time is taken: as in the
  /// table of conduction, so that the two can be compared.
  private static final int BEFORE = 15;

  private static final int BEYOND = 17;
  private static final int MARGIN = 6;

  @Override
  public List<Through> through(LesionKind kind, int count, double celsius, List<Damaged> damaged) {
    List<Axon> axons = new ArrayList<>();
    for (Damaged each : damaged) {
      Axon healthy =
          new Axon(
              AxonModel.mrg2002(),
              each.fibreMicrometres(),
              BEFORE + count + BEYOND,
              celsius,
              List.of());
      axons.add(healthy);
      axons.add(healthy.with(Lesion.uniform(kind, BEFORE, count, each.value())));
    }
    List<Through> found = new ArrayList<>();
    List<Passage> passages = passages(axons);
    for (int i = 0; i < passages.size(); i += 2) {
      OptionalDouble usual = time(passages.get(i), count);
      OptionalDouble late = time(passages.get(i + 1), count);
      found.add(
          passages.get(i + 1).passed() && usual.isPresent() && late.isPresent()
              ? new Through(true, late.getAsDouble() - usual.getAsDouble(), Double.NaN)
              : new Through(false, Double.NaN, Double.NaN));
    }
    return found;
  }

  private List<Passage> passages(List<Axon> axons) {
    try {
      return Conduction.of(accuracy).impulses(axons);
    } catch (NoRestException e) {
      throw new IllegalArgumentException(
          "An axon with this lesion must come to rest, but does not; take a milder value: "
              + e.getMessage(),
          e);
    }
  }

  private static OptionalDouble time(Passage passage, int count) {
    OptionalDouble from = passage.arrival(BEFORE - MARGIN);
    OptionalDouble to = passage.arrival(BEFORE + count + MARGIN);
    return from.isPresent() && to.isPresent()
        ? OptionalDouble.of(to.getAsDouble() - from.getAsDouble())
        : OptionalDouble.empty();
  }
}
