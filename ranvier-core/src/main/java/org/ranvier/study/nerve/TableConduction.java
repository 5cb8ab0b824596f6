package org.ranvier.study.nerve;

import java.util.List;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.lookup.ConductionTable;
import org.ranvier.axon.lookup.Through;

/// Reads from a table of conduction; what the table does not hold is solved.
///
/// @param table worked out before
/// @param otherwise for kinds and temperatures that it does not hold
public record TableConduction(ConductionTable table, AxonConduction otherwise)
    implements AxonConduction {

  @Override
  public List<Through> through(LesionKind kind, int count, double celsius, List<Damaged> axons) {
    boolean held =
        table.spec().lesions().stream().anyMatch(scale -> scale.kind() == kind)
            && celsius >= table.spec().celsius().getFirst()
            && celsius <= table.spec().celsius().getLast()
            && count <= table.spec().counts().getLast();
    if (!held) {
      return otherwise.through(kind, count, celsius, axons);
    }
    return axons.stream()
        .map(each -> table.through(kind, count, each.value(), each.fibreMicrometres(), celsius))
        .toList();
  }
}
