package org.ranvier.study.nerve;

import java.util.List;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.lookup.Through;

/// Tells how impulses get through damaged nodes or internodes of axons.
public interface AxonConduction {

  /// One axon with its damage.
  ///
  /// @param value of the damage
  /// @param fibreMicrometres diameter with myelin
  record Damaged(double value, double fibreMicrometres) {}

  /// @param count nodes or internodes in a run
  /// @return how impulses get through, one for each axon
  List<Through> through(LesionKind kind, int count, double celsius, List<Damaged> axons);
}
