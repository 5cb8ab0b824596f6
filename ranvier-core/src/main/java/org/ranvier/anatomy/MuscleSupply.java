package org.ranvier.anatomy;

import java.util.List;
import java.util.Optional;

/// What supplies a muscle, a movement or the muscles of a part of a limb.
///
/// @param nerves nerves of which weakness is proof; empty if none supplies it alone
/// @param sharing other nerves that take part
/// @param roots main root first
/// @param part where its muscles lie, empty for muscles of head and trunk
/// @param axial true for muscles of the trunk beside the spine
public record MuscleSupply(
    List<Nerve> nerves,
    List<Nerve> sharing,
    List<String> roots,
    Optional<LimbPart> part,
    BodyRegion region,
    boolean axial) {

  public MuscleSupply {
    nerves = List.copyOf(nerves);
    sharing = List.copyOf(sharing);
    roots = List.copyOf(roots);
  }

  /// @return true if weakness here shows a lesion of that one nerve, and of no other
  public boolean isSolely(Nerve nerve) {
    return sharing.isEmpty() && nerves.size() == 1 && nerves.getFirst() == nerve;
  }
}
