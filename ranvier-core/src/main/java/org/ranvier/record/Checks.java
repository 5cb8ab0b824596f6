package org.ranvier.record;

import java.util.Optional;

/// Technical checks that a motor study documents.
///
/// @param martinGruberExcluded whether a median-to-ulnar crossover in the forearm was looked for
///   and excluded; false if one was found
/// @param coStimulationExcluded whether stimulation of a neighbouring nerve was excluded
public record Checks(
    Optional<Boolean> martinGruberExcluded, Optional<Boolean> coStimulationExcluded) {

  /// Nothing is documented.
  public static final Checks UNKNOWN = new Checks(Optional.empty(), Optional.empty());
}
