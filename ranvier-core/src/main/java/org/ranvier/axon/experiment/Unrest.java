package org.ranvier.axon.experiment;

import java.util.List;
import java.util.Optional;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.LesionKind;

/// Says of an axon that it does not stay at rest.
final class Unrest {

  private static final List<LesionKind> DEPOLARISING =
      List.of(
          LesionKind.PORE,
          LesionKind.CURRENT,
          LesionKind.SODIUM_CHANNELS,
          LesionKind.NODE_CONDUCTANCE);

  private Unrest() {}

  /// @return a note; empty if the axon stays at rest, or if nothing in it could drive it from there
  static Optional<String> of(Axon axon) {
    boolean driven =
        axon.model().id().equals("mrg-2002")
            && axon.lesions().stream().anyMatch(each -> DEPOLARISING.contains(each.kind()))
            && axon.lesions().stream()
                .noneMatch(each -> each.kind() == LesionKind.UNCOVERED_POTASSIUM);
    return driven && Conduction.comesToRest(axon) && !Conduction.staysAtRest(axon)
        ? Optional.of(
            "The lesions leave the axon without a stable rest: pushed a little, it begins to fire by itself within tens of milliseconds. What is told here is one impulse from the potential at which its currents balance; the question spontaneous tells the rest.")
        : Optional.empty();
  }
}
