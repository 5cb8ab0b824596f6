package org.ranvier.formats.words;

import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;

/// What a line such as `L MEDIAN - APB` or `Wrist - B.Elbow` says.
///
/// @param sites in the order in which they stand
/// @param unknown the words that were not understood, as they were looked up
public record Phrase(
    Optional<Nerve> nerve,
    Optional<Side> side,
    Optional<Muscle> muscle,
    Optional<Modality> modality,
    List<Site> sites,
    List<String> unknown) {

  public Phrase {
    sites = List.copyOf(sites);
    unknown = List.copyOf(unknown);
  }

  /// @return true if every word was understood, and at least one meant something
  public boolean isUnderstood() {
    return unknown.isEmpty()
        && (nerve.isPresent()
            || side.isPresent()
            || muscle.isPresent()
            || modality.isPresent()
            || !sites.isEmpty());
  }
}
