package org.ranvier.claims;

import java.util.Optional;

/// Which figures of the model tell of a claim.
public sealed interface ModelCheck {

  /// @return in words, what is looked at
  String what();

  /// One endpoint of a cohort.
  ///
  /// @param scope the values for which it supports the claim, if they are not the claim's own
  record Single(String what, Endpoint endpoint, Optional<Scope> scope) implements ModelCheck {}

  /// Two endpoints, of which the first is said to be more.
  record Pair(String what, Endpoint more, Endpoint less) implements ModelCheck {}

  /// A figure that a cohort gives.
  ///
  /// @param protocol the file's name without its ending, under `examples/claims`
  record Endpoint(String protocol, String id) {}
}
