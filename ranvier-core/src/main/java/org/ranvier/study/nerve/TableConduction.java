package org.ranvier.study.nerve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.lookup.ConductionTable;
import org.ranvier.axon.lookup.TableSpec;
import org.ranvier.axon.lookup.Through;

/// Reads from a table of conduction; what the table does not hold is solved.
///
/// @param table worked out before
/// @param otherwise for kinds, runs, temperatures and diameters that it does not hold
public record TableConduction(ConductionTable table, AxonConduction otherwise)
    implements AxonConduction {

  @Override
  public List<Through> through(LesionKind kind, int count, double celsius, List<Damaged> axons) {
    TableSpec spec = table.spec();
    boolean held =
        spec.lesions().stream().anyMatch(scale -> scale.kind() == kind)
            && within(spec.celsius(), celsius)
            && count >= spec.counts().getFirst()
            && count <= spec.counts().getLast();
    List<Damaged> solved = axons.stream().filter(axon -> !(held && holds(axon))).toList();
    Iterator<Through> solutions =
        solved.isEmpty()
            ? List.<Through>of().iterator()
            : otherwise.through(kind, count, celsius, solved).iterator();
    List<Through> found = new ArrayList<>();
    for (Damaged axon : axons) {
      found.add(
          held && holds(axon)
              ? table.through(kind, count, axon.value(), axon.fibreMicrometres(), celsius)
              : solutions.next());
    }
    return found;
  }

  private boolean holds(Damaged axon) {
    return within(table.spec().fibreMicrometres(), axon.fibreMicrometres());
  }

  private static boolean within(List<Double> axis, double value) {
    return value >= axis.getFirst() && value <= axis.getLast();
  }
}
