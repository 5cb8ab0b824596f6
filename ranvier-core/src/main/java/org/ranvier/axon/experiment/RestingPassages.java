package org.ranvier.axon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Passage;

/// Impulses along axons of which some may not come to rest.
final class RestingPassages {

  private RestingPassages() {}

  /// @return a passage for each axon, in their order; empty for one without a stable rest
  static List<Optional<Passage>> of(Conduction conduction, List<Axon> axons) {
    List<Optional<Passage>> passages = new ArrayList<>();
    List<Axon> resting = axons.stream().filter(Conduction::comesToRest).toList();
    List<Passage> found = conduction.impulses(resting);
    int next = 0;
    for (Axon axon : axons) {
      boolean rests = next < resting.size() && resting.get(next).equals(axon);
      passages.add(rests ? Optional.of(found.get(next++)) : Optional.empty());
    }
    return passages;
  }
}
